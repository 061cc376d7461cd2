/// A value of JSON to be written, its numbers in exact digits and its fields in their order.
///
/// Source: RFC 8259.
package indirect enum JSONValue: Sendable {
    case null
    case truth(Bool)
    /// A number by its digits, which are written as they are.
    case number(String)
    case text(String)
    case list([JSONValue])
    case object([(String, JSONValue)])

    /// The value as a file, in UTF-8, with a line for each field and a line end at its end.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes, indent: 0)
        return bytes + [UInt8(ascii: "\n")]
    }

    private func write(to bytes: inout [UInt8], indent: Int) {
        switch self {
        case .null: bytes += "null".utf8
        case .truth(let isTrue): bytes += "\(isTrue)".utf8
        case .number(let digits): bytes += digits.utf8
        case .text(let text): Self.write(text, to: &bytes)
        case .list(let values):
            Self.write(values.count, between: ("[", "]"), indent, to: &bytes) { index, bytes in
                values[index].write(to: &bytes, indent: indent + 1)
            }
        case .object(let fields):
            Self.write(fields.count, between: ("{", "}"), indent, to: &bytes) { index, bytes in
                Self.write(fields[index].0, to: &bytes)
                bytes += ": ".utf8
                fields[index].1.write(to: &bytes, indent: indent + 1)
            }
        }
    }

    private static func write(
        _ count: Int, between ends: (String, String), _ indent: Int, to bytes: inout [UInt8],
        _ item: (Int, inout [UInt8]) -> Void
    ) {
        bytes += ends.0.utf8
        for index in 0..<count {
            bytes += (index == 0 ? "\n" : ",\n").utf8
            bytes += repeatElement(UInt8(ascii: " "), count: 2 * (indent + 1))
            item(index, &bytes)
        }
        if count > 0 { bytes += "\n".utf8 + [UInt8](repeating: UInt8(ascii: " "), count: 2 * indent) }
        bytes += ends.1.utf8
    }

    private static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": bytes += "\\\"".utf8
            case "\\": bytes += "\\\\".utf8
            case "\n": bytes += "\\n".utf8
            case "\r": bytes += "\\r".utf8
            case "\t": bytes += "\\t".utf8
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                bytes += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
            default: bytes += UTF8.encode(scalar).map(Array.init) ?? []
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
