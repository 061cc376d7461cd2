/// Writes XML, each element in turn; whatever is in words and attributes, it is sound.
struct XMLWriter {
    private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)

    /// Writes an element with what stands in it; an attribute without a value is left out.
    mutating func element(_ name: String, _ attributes: XMLAttributes = [:], content: (inout Self) -> Void) {
        open(name, attributes)
        add(">")
        content(&self)
        add("</\(name)>")
    }

    /// Writes an element with nothing in it.
    mutating func element(_ name: String, _ attributes: XMLAttributes = [:]) {
        open(name, attributes)
        add("/>")
    }

    /// Writes an element with words in it.
    mutating func element(_ name: String, _ attributes: XMLAttributes = [:], text: String) {
        element(name, attributes) { $0.text(text) }
    }

    mutating func text(_ text: String) { addEscaped(text, inAttribute: false) }

    /// Writes a piece that is XML already.
    mutating func xml(_ piece: some Sequence<UInt8>) { bytes += piece }

    /// Puts a piece before the end of the element that was written last, if it has the name.
    mutating func insert(_ piece: [UInt8], atEndOfLast name: String) {
        let end = Array("</\(name)>".utf8)
        guard bytes.suffix(end.count).elementsEqual(end) else { return }
        bytes.insert(contentsOf: piece, at: bytes.count - end.count)
    }

    /// Writes a part of an archive of one element.
    static func part(_ root: String, _ attributes: XMLAttributes, content: (inout Self) -> Void) -> [UInt8] {
        var writer = Self()
        writer.element(root, attributes, content: content)
        return writer.bytes
    }

    /// Makes a part of an archive of one element, with its name.
    static func part(_ name: String, _ root: String, _ attributes: XMLAttributes, content: (inout Self) -> Void)
        -> (name: String, bytes: [UInt8])
    {
        (name, part(root, attributes, content: content))
    }

    /// Writes a piece by itself, to be put into a part as it is.
    static func piece(_ write: (inout Self) -> Void) -> [UInt8] {
        var writer = Self()
        writer.bytes = []
        write(&writer)
        return writer.bytes
    }

    private mutating func open(_ name: String, _ attributes: XMLAttributes) {
        add("<")
        add(name)
        for (name, value) in attributes.list {
            guard let value else { continue }
            add(" ")
            add(name)
            add("=\"")
            addEscaped(value, inAttribute: true)
            add("\"")
        }
    }

    /// Whether a byte of a text is one that cannot stand as it is, or begins a character that may not.
    private static func mayBeEscaped(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, 0x22, 0x26, 0x3C, 0x3E, 0xEF: true
        default: false
        }
    }

    private mutating func add(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

    private mutating func addEscaped(_ text: String, inAttribute: Bool) {
        guard text.utf8.contains(where: Self.mayBeEscaped) else { return add(text) }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": add("&amp;")
            case "<": add("&lt;")
            case ">": add("&gt;")
            case "\"" where inAttribute: add("&quot;")
            case "\t" where inAttribute, "\n" where inAttribute, "\r": add("&#\(scalar.value);")
            case "\t", "\n": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            // No XML may have these, however they are written. Source: XML 1.0, 2.2.
            case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": add("\u{FFFD}")
            default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }
}

/// The attributes of an element in their order; one without a value is left out.
struct XMLAttributes: Sendable, ExpressibleByDictionaryLiteral {
    let list: [(name: String, value: String?)]

    init(_ list: [(name: String, value: String?)]) { self.list = list }

    init(dictionaryLiteral elements: (String, String?)...) { list = elements.map { (name: $0.0, value: $0.1) } }

    static func + (left: Self, right: Self) -> Self { Self(left.list + right.list) }
}
