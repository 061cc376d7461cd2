/// What a line of Markdown begins with, before its words.
struct MarkerOfLine {
    let kind: Kind
    /// Its bytes, with the spaces round it.
    let length: Int

    enum Kind { case none, heading, item }

    init(_ line: Substring) {
        let rest = line.drop(while: \.isWhitespace)
        let marks = rest.prefix { $0 == "#" }
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        let found: (kind: Kind, length: Int) =
            if (1...6).contains(marks.count) {
                (.heading, marks.count)
            } else if let first = rest.first, "-*+".contains(first) {
                (.item, 1)
            } else if (1...3).contains(digits.count), let next = rest.dropFirst(digits.count).first, ".)".contains(next)
            {
                (.item, digits.count + 1)
            } else {
                (.none, 0)
            }
        let after = rest.dropFirst(found.length)
        // Without a space after it, as in `-14` or `*so*`, it is part of the words.
        let isMarker = found.kind != .none && after.first == " "
        kind = isMarker ? found.kind : .none
        length = isMarker ? line.utf8.count - after.drop { $0 == " " }.utf8.count : 0
    }
}
