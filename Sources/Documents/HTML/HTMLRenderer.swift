/// Writes nodes as HTML, and what stands within a drawing as XML, which is right in both.
struct HTMLRenderer {
    private(set) var bytes: [UInt8] = []

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Writes what is already markup.
    mutating func add(markup: String) {
        bytes.append(contentsOf: markup.utf8)
    }

    mutating func add(_ node: HTMLNode, inDrawing: Bool = false) {
        switch node {
        case .element(let tag, let attributes, let content):
            addElement(tag, attributes, content, inDrawing: inDrawing || tag == .svg)
        case .text(let text): addEscaped(text, inAttribute: false)
        case .styleSheet(let rules): addStyleSheet(rules, inDrawing: inDrawing)
        case .script(let script): if !inDrawing { add(markup: "<script>\n\(script.text)\n</script>\n") }
        case .fragment(let nodes): for node in nodes { add(node, inDrawing: inDrawing) }
        }
    }

    private mutating func addElement(
        _ tag: HTMLTag, _ attributes: [HTMLAttribute], _ content: [HTMLNode], inDrawing: Bool
    ) {
        let name = tag.rawValue
        bytes.append(UInt8(ascii: "<"))
        add(markup: name)
        for (index, attribute) in attributes.enumerated()
        // A name given twice is an error in XML, and in HTML the first stands.
        where !attributes[..<index].contains(where: { $0.name == attribute.name }) {
            add(attribute, inDrawing)
        }
        if inDrawing, content.isEmpty {
            add(markup: "/>")
        } else if tag.isVoid, !inDrawing {
            bytes.append(UInt8(ascii: ">"))
        } else {
            add(markup: tag.dropsFirstLineEnd ? ">\n" : ">")
            for node in content { add(node, inDrawing: inDrawing) }
            add(markup: "</")
            add(markup: name)
            bytes.append(UInt8(ascii: ">"))
        }
        if tag.endsLine { bytes.append(UInt8(ascii: "\n")) }
    }

    private mutating func add(_ attribute: HTMLAttribute, _ inDrawing: Bool) {
        let value: String
        switch attribute.value {
        case .absent: return
        case .present:
            guard inDrawing else {
                bytes.append(UInt8(ascii: " "))
                return add(markup: attribute.name)
            }
            value = attribute.name
        case .text(let text): value = text
        }
        bytes.append(UInt8(ascii: " "))
        add(markup: attribute.name)
        add(markup: "=\"")
        addEscaped(value, inAttribute: true)
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func addStyleSheet(_ rules: String, inDrawing: Bool) {
        add(markup: "<style>")
        if inDrawing {
            addEscaped(rules, inAttribute: false)
        } else {
            // In HTML only the end tag is read within a style sheet; CSS takes '\/' for '/'.
            var last: UInt8 = 0
            for byte in rules.utf8 {
                if byte == UInt8(ascii: "/"), last == UInt8(ascii: "<") { bytes.append(UInt8(ascii: "\\")) }
                bytes.append(byte)
                last = byte
            }
        }
        add(markup: "</style>\n")
    }

    private mutating func addEscaped(_ text: String, inAttribute: Bool) {
        guard text.utf8.contains(where: Self.needsCare) else { return add(markup: text) }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": add(markup: "&amp;")
            case "<": add(markup: "&lt;")
            case ">": add(markup: "&gt;")
            case "\"" where inAttribute: add(markup: "&quot;")
            case "\r": add(markup: "&#13;")
            case "\t", "\n": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            // No XML may have these, however they are written. Source: XML 1.0, 2.2.
            case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": add(markup: "\u{FFFD}")
            default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }

    /// Whether a byte may begin a character that cannot stand as it is.
    private static func needsCare(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), 0xEF: true
        case UInt8(ascii: "\t"), UInt8(ascii: "\n"): false
        default: byte < 0x20
        }
    }
}
