extension TextLine {
    /// Whether it ends as a sentence or clause does.
    var endsSentence: Bool {
        plain.last { !"\"'’”)]".contains($0) }.map { ".?!:;".contains($0) } ?? false
    }

    /// Whether it may be a heading by itself: short, begun as a sentence is, and not ended as one.
    var looksLikeHeading: Bool {
        guard 2...80 ~= width, !endsSentence, plain.last != ",", marker == nil || sectionDepth != nil,
            let first = plain.first(where: { !"\"'‘“(".contains($0) })
        else { return false }
        // A title does not break off.
        let last = plain.split(separator: " ").last.map(String.init) ?? ""
        guard
            !["and", "or", "the", "a", "an", "of", "in", "at", "to", "by", "for", "with", "was", "were", "are", "is"]
                .contains(last)
        else { return false }
        return (first.isUppercase || first.isNumber) && plain.contains(where: \.isLetter)
    }

    /// Whether its letters are all capitals.
    var isInCapitals: Bool {
        plain.count { $0.isUppercase } > 1 && !plain.contains(where: \.isLowercase)
    }

    /// Whether it is a line drawn with dashes, equals signs or the like.
    var isRule: Bool {
        width > 2 && plain.unicodeScalars.allSatisfy { "-=_*~─━═ ".unicodeScalars.contains($0) }
    }

    /// How many numbers the number of its section has, if it begins with one.
    var sectionDepth: Int? {
        guard let marker, marker.rest.first?.isUppercase == true else { return nil }
        return switch marker.kind {
        case .section(let depth): depth
        case .number where plain.first?.isNumber == true: 1
        case .number, .bullet: nil
        }
    }

    /// How wide its first word is.
    var firstWordWidth: Int { plain.prefix(40).prefix { $0 != " " }.count }

    var beginsInLowerCase: Bool { plain.first?.isLowercase ?? false }
}
