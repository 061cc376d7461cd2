/// Writes XML element by element, so that whatever is written is well formed.
struct XMLWriter {
    private(set) var bytes: [UInt8]

    /// Begins a part of a file with the line that says it is XML.
    init() { bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8) }

    /// Begins a piece that stands within another part.
    private init(piece: Void) { bytes = [] }

    /// Writes a piece by itself, to be put into a part as it is.
    static func piece(_ write: (inout Self) -> Void) -> [UInt8] {
        var writer = Self(piece: ())
        write(&writer)
        return writer.bytes
    }

    /// Writes an element with its attributes and what stands within it; without content it closes itself.
    mutating func element(
        _ name: String, _ attributes: [(String, String)] = [], _ content: (inout Self) -> Void = { _ in }
    ) {
        bytes += "<\(name)".utf8
        for (attribute, value) in attributes {
            bytes += " \(attribute)=\"".utf8
            escape(value, isAttribute: true)
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(UInt8(ascii: ">"))
        let start = bytes.count
        content(&self)
        if bytes.count == start {
            bytes.removeLast()
            bytes += "/>".utf8
        } else {
            bytes += "</\(name)>".utf8
        }
    }

    /// Writes words.
    mutating func text(_ text: String) { escape(text, isAttribute: false) }

    /// Writes a piece that is XML already.
    mutating func xml(_ piece: some Sequence<UInt8>) { bytes += piece }

    /// Puts a piece before the end of the element that was written last, if it has the name.
    mutating func insert(_ piece: [UInt8], atEndOfLast name: String) {
        let end = Array("</\(name)>".utf8)
        guard bytes.suffix(end.count).elementsEqual(end) else { return }
        bytes.insert(contentsOf: piece, at: bytes.count - end.count)
    }

    /// Leaves out the control characters that XML cannot have.
    private mutating func escape(_ text: String, isAttribute: Bool) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": bytes += "&amp;".utf8
            case "<": bytes += "&lt;".utf8
            case ">": bytes += "&gt;".utf8
            case "\"" where isAttribute: bytes += "&quot;".utf8
            case "\n", "\t", "\r": bytes += isAttribute ? Array("&#\(scalar.value);".utf8) : [UInt8(scalar.value)]
            case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: break
            default: bytes += UTF8.encode(scalar).map(Array.init) ?? []
            }
        }
    }
}
