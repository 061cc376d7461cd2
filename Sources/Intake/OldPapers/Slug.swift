import PerformanceModel

/// An identifier made of a title: its telling words, without what only joins them.
enum Slug {
    private static let joining: Set<String> = [
        "a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "by", "with", "and", "or", "that", "which",
        "who",
        "is", "are", "were", "was", "be", "their", "its", "our", "s", "t",
    ]

    /// The title's words as an identifier, at most so many of them and so long.
    static func text(of title: String, otherwise: String, words most: Int = 7, letters: Int = 50) -> String {
        let plain = title.lowercased().map { $0 == "%" ? " percentage " : "’',".contains($0) ? "" : String($0) }
        let words = plain.joined().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(String.init)
        let telling = words.filter { !joining.contains($0) }
        var slug = ""
        for word in (telling.isEmpty ? words : telling).prefix(most) {
            let longer = slug.isEmpty ? String(word.prefix(letters)) : "\(slug)-\(word)"
            guard longer.utf8.count <= letters else { break }
            slug = longer
        }
        return slug.isEmpty ? otherwise : slug
    }

    /// An identifier that is not among those taken: short enough to be typed, or else long enough to tell it apart.
    static func identifier<Subject>(
        of title: String, otherwise: String, notAmong taken: Set<String>
    ) -> Identifier<Subject>? {
        let short = text(of: title, otherwise: otherwise)
        let long = text(of: title, otherwise: otherwise, words: .max, letters: 76)
        let numbered = (2...9999).lazy.map { "\(long.prefix(74))-\($0)" }
        let free = [short, long].first { !taken.contains($0) } ?? numbered.first { !taken.contains($0) }
        return free.flatMap { try? Identifier($0) }
    }
}
