extension String {
    /// About how wide the words are drawn, in the units of their size; a little more than less.
    ///
    /// The look has no say over the reader's typeface, so a letter is given the width of its kind in Liberation Sans.
    func width(at size: Double = Scene.wordSize, isBold: Bool = false) -> Double {
        unicodeScalars.reduce(0) { $0 + Self.width(of: $1) } * size * (isBold ? 1.1 : 1.04)
    }

    private static func width(of scalar: Unicode.Scalar) -> Double {
        switch scalar {
        case "i", "l", "j", "t", "f", "r", "I", " ", ".", ",", ":", ";", "'", "!", "|", "(", ")", "[", "]", "-", "/":
            0.29
        case "m", "w", "M", "W", "%", "@", "–", "—", "…": 0.88
        case "A"..."Z": 0.7
        case "\u{21}"..."\u{7E}": 0.556
        case "\u{300}"..."\u{36F}", "\u{200B}"..."\u{200D}": 0
        case "\u{1100}"...: 1
        default: 0.6
        }
    }

    /// The words in lines no wider than given, cut short with an ellipsis where they are more than that.
    func wrapped(to width: Double, size: Double = Scene.wordSize, isBold: Bool = false, most: Int = 4) -> [String] {
        var lines: [String] = []
        for word in split(whereSeparator: \.isWhitespace).map(String.init) {
            let longer = lines.last.map { "\($0) \(word)" }
            if let longer, longer.width(at: size, isBold: isBold) <= width {
                lines[lines.count - 1] = longer
            } else {
                if lines.count == most {
                    return lines.dropLast() + [(longer ?? word).cut(to: width, size: size, isBold: isBold)]
                }
                // A word wider than its line is cut, which no wrapping can mend.
                lines.append(word.cut(to: width, size: size, isBold: isBold))
            }
        }
        return lines
    }

    /// As much of the text as fits, with an ellipsis where that is not all.
    func cut(to width: Double, size: Double = Scene.wordSize, isBold: Bool = false) -> String {
        if self.width(at: size, isBold: isBold) <= width { return self }
        var kept = ""
        var used = "…".width(at: size, isBold: isBold)
        for character in self {
            used += String(character).width(at: size, isBold: isBold)
            if used > width { break }
            kept.append(character)
        }
        return kept + "…"
    }
}
