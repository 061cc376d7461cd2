import Documents

/// The labels of a row that stacks several measures.
enum LabelReading {
    struct Labels {
        let parent: String
        let parts: [(text: String, line: Int)]
    }

    /// The parts of a label, as many as the cells beside it have values; one where they cannot be told apart.
    static func labels(_ label: DocumentText, depth: Int) -> Labels {
        guard depth > 1 else { return Labels(parent: "", parts: [(label.joined, label.line)]) }
        var lines = label.lines.filter { !$0.text.allSatisfy(\.isWhitespace) }
        var parent = ""
        // `Targeted Physical Activity      referrals`: a wide gap stands between the row's name and its first part.
        if lines.count == depth,
            let (name, part) = lines.first.flatMap({ gap($0.text) ?? trailing($0.text, lines.dropFirst().map(\.text)) })
        {
            parent = name
            lines[0] = DocumentText.Line(text: part, number: lines[0].number, page: lines[0].page)
        } else if lines.count == depth + 1 {
            parent = plain(lines.removeFirst().text)
        }
        guard lines.count == depth else { return Labels(parent: "", parts: [(label.joined, label.line)]) }
        return Labels(parent: parent, parts: lines.map { (plain($0.text), $0.number) })
    }

    /// `Targeted Physical Activity referrals` above `starters`, where the form keeps no wide gap: small words end the
    /// name.
    private static func trailing(_ text: String, _ others: [String]) -> (String, String)? {
        func isSmall(_ text: some StringProtocol) -> Bool {
            text.first { !$0.isWhitespace }?.isLowercase ?? false
        }
        guard others.contains(where: { isSmall($0) }) else { return nil }
        let words = text.split(whereSeparator: \.isWhitespace)
        let part = words.reversed().prefix(while: { isSmall($0) }).count
        let name = words.dropLast(part)
        guard part > 0, name.count > 1, name.allSatisfy({ $0.first?.isUppercase ?? false }) else { return nil }
        return (name.joined(separator: " "), words.suffix(part).joined(separator: " "))
    }

    private static func gap(_ text: String) -> (String, String)? {
        let trimmed = text.drop(while: \.isWhitespace)
        guard let wide = trimmed.firstRange(of: "   ") else { return nil }
        let name = trimmed[..<wide.lowerBound]
        let part = trimmed[wide.upperBound...].drop(while: \.isWhitespace)
        return name.isEmpty || part.allSatisfy(\.isWhitespace) ? nil : (plain(name), plain(part))
    }

    private static func plain(_ text: some StringProtocol) -> String {
        text.drop { $0.isWhitespace || "-–•·".contains($0) }.split(whereSeparator: \.isWhitespace).joined(
            separator: " ")
    }
}

extension Substring {
    /// Where a short text first stands in this one.
    fileprivate func firstRange(of text: String) -> Range<Index>? {
        var at = startIndex
        while at < endIndex {
            if self[at...].hasPrefix(text) { return at..<index(at, offsetBy: text.count) }
            at = index(after: at)
        }
        return nil
    }
}
