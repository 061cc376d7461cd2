/// Changes to the bytes of XML, in any order, of which no two overlap.
struct XMLEdits {
    private var edits: [(range: Range<Int>, text: String)] = []

    mutating func insert(_ text: String, at place: Int) { edits.append((place..<place, text)) }

    /// Adds XML as the last thing in an element, whose end tag is given, or the tag that is both start and end.
    mutating func append(_ text: String, before tag: XMLTag) {
        guard tag.kind == .empty else { return insert(text, at: tag.range.lowerBound) }
        edits.append(((tag.range.upperBound - 2)..<tag.range.upperBound, ">\(text)</\(tag.name)>"))
    }

    /// Makes the changes; what is inserted at one place stands there in the order in which it was given.
    func applied(to bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var place = 0
        let ordered = edits.enumerated().sorted {
            ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
        }
        for edit in ordered.map(\.element) {
            result += bytes[place..<edit.range.lowerBound]
            result += edit.text.utf8
            place = edit.range.upperBound
        }
        return result + bytes[place...]
    }
}
