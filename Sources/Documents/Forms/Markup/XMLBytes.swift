/// XML in UTF-8 that libxml2 found sound, for changing a few of its bytes and keeping all others.
struct XMLBytes {
    let bytes: [UInt8]

    private static let open = UInt8(ascii: "<")
    private static let close = UInt8(ascii: ">")
    private static let slash = UInt8(ascii: "/")
    private static let equals = UInt8(ascii: "=")

    /// Returns the first tag that begins at a byte or after it, in no comment and no character data.
    func tag(from start: Int) -> XMLTag? {
        var place = start
        while let opening = bytes[place...].firstIndex(of: Self.open) {
            let rest = bytes[opening...]
            if rest.starts(with: "<!--".utf8) {
                place = end(of: "-->", from: opening + 4)
            } else if rest.starts(with: "<![CDATA[".utf8) {
                place = end(of: "]]>", from: opening)
            } else if rest.starts(with: "<?".utf8) {
                place = end(of: "?>", from: opening)
            } else {
                return tag(at: opening)
            }
        }
        return nil
    }

    /// The names with their prefixes and the values of a tag's attributes, as they are written.
    func attributes(of tag: XMLTag) -> [(name: String, value: String)] {
        var attributes: [(name: String, value: String)] = []
        var rest = bytes[tag.range].dropFirst(1 + tag.name.utf8.count)
        while let equals = rest.firstIndex(of: Self.equals),
            let start = rest[equals...].firstIndex(where: Self.isQuote),
            let end = rest[(start + 1)...].firstIndex(of: bytes[start])
        {
            let name = String(decoding: rest[..<equals].filter { $0 > 0x20 }, as: UTF8.self)
            attributes.append((name, String(decoding: rest[(start + 1)..<end], as: UTF8.self)))
            rest = rest[(end + 1)...]
        }
        return attributes
    }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private static func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }

    private func tag(at opening: Int) -> XMLTag? {
        var quote: UInt8?
        var place = opening + 1
        while place < bytes.count, quote != nil || bytes[place] != Self.close {
            if Self.isQuote(bytes[place]), quote == nil || quote == bytes[place] {
                quote = quote == nil ? bytes[place] : nil
            }
            place += 1
        }
        guard place < bytes.count else { return nil }
        let isEnd = bytes[opening + 1] == Self.slash
        let name = bytes[(opening + (isEnd ? 2 : 1))..<place].prefix { $0 > 0x20 && $0 != Self.slash }
        let isEmpty = bytes[place - 1] == Self.slash
        return XMLTag(
            kind: isEnd ? .end : isEmpty ? .empty : .start, name: String(decoding: name, as: UTF8.self),
            range: opening..<(place + 1))
    }

    private func end(of mark: String, from start: Int) -> Int {
        var place = start
        while place < bytes.count, !bytes[place...].starts(with: mark.utf8) { place += 1 }
        return min(place + mark.utf8.count, bytes.count)
    }
}
