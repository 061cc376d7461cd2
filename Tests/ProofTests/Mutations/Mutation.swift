/// One number, word or unit turned into another that cannot be right where the first one was.
struct Mutation: CustomStringConvertible {
    let report: ConstrainedReport
    let place: Int
    let words: String

    init?(of report: ConstrainedReport, by random: inout SplitMix64) {
        guard let place = report.constrained.indices.randomElement(using: &random),
            let words = Self.mutated(report.constrained[place], by: &random)
        else { return nil }
        self.report = report
        self.place = place
        self.words = words
    }

    var isFound: Bool { !report.contradicted(with: (place, words)).isEmpty }

    var description: String { "\(report.surroundings(of: place)) as '\(words)'" }

    private static let opposites: [(String, String)] = [
        ("increased", "decreased"), ("rose", "fell"), ("risen", "fallen"), ("rise", "fall"), ("up", "down"),
        ("fewer", "more"), ("improved", "worsened"), ("higher", "lower"), ("above", "below"), ("highest", "lowest"),
        ("more", "less"), ("better", "worse"), ("exceeded", "missed"), ("Green", "Red"), ("Amber", "Green"),
        ("tonnes", "kilograms"), ("October", "September"), ("December", "November"),
    ]

    /// Another form of a constrained word.
    private static func mutated(_ word: String, by random: inout SplitMix64) -> String? {
        if word.contains(where: \.isNumber) {
            return word.hasSuffix("%") && Int.random(in: 0..<6, using: &random) == 0
                ? word.dropLast() + " days" : number(word, by: &random)
        }
        return opposites.lazy.compactMap { $0 == word ? $1 : $1 == word ? $0 : nil }.first
    }

    /// The number with one of its first two digits changed, or with both exchanged.
    private static func number(_ word: String, by random: inout SplitMix64) -> String {
        var characters = Array(word)
        let digits = characters.indices.filter { characters[$0].isNumber }.prefix(2)
        let place = digits.randomElement(using: &random) ?? 0
        if let first = digits.first, let second = digits.last, characters[first] != characters[second],
            characters[second] != "0", Bool.random(using: &random)
        {
            characters.swapAt(first, second)
            return String(characters)
        }
        let others = "123456789".filter { $0 != characters[place] }
        characters[place] = others.randomElement(using: &random) ?? "1"
        return String(characters)
    }
}
