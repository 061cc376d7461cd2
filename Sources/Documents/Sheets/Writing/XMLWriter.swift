/// Writes XML, each element in turn; whatever is in words and attributes, it is sound.
struct XMLWriter {
    private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)

    typealias Attributes = KeyValuePairs<String, String?>

    /// Writes an element with what stands in it; an attribute without a value is left out.
    mutating func element(_ name: String, _ attributes: Attributes = [:], content: (inout Self) -> Void) {
        open(name, attributes)
        add(">")
        content(&self)
        add("</\(name)>")
    }

    /// Writes an element with nothing in it.
    mutating func element(_ name: String, _ attributes: Attributes = [:]) {
        open(name, attributes)
        add("/>")
    }

    /// Writes an element with words in it.
    mutating func element(_ name: String, _ attributes: Attributes = [:], text: String) {
        element(name, attributes) { $0.text(text) }
    }

    mutating func text(_ text: String) { addEscaped(text, inAttribute: false) }

    /// Makes a part of an archive of one element.
    static func part(_ name: String, _ root: String, _ attributes: Attributes, content: (inout Self) -> Void)
        -> (name: String, bytes: [UInt8])
    {
        var writer = Self()
        writer.element(root, attributes, content: content)
        return (name, writer.bytes)
    }

    private mutating func open(_ name: String, _ attributes: Attributes) {
        add("<\(name)")
        for (name, value) in attributes {
            guard let value else { continue }
            add(" \(name)=\"")
            addEscaped(value, inAttribute: true)
            add("\"")
        }
    }

    private mutating func add(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

    private mutating func addEscaped(_ text: String, inAttribute: Bool) {
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
