/// The words that name those a council compares itself with.
enum Comparators {
    /// Whether words name the comparator of a column: `national average` names England.
    static func isNamed(_ name: String, by words: Set<String>) -> Bool {
        let words = Set(words.map { $0.hasSuffix("'s") ? String($0.dropLast(2)) : $0 })
        return !words.isDisjoint(with: names[name] ?? [name])
    }

    private static let names: [String: Set<String>] = [
        "England": ["national", "nationally", "england", "english", "country"],
        "national": ["national", "nationally", "england", "english", "country"],
        "regional": ["regional", "region", "regionally", "nw", "west", "east", "south", "midlands", "yorkshire"],
        "statistical neighbours": ["neighbour", "neighbours", "statistical"],
        "district": ["district", "districts"],
        "county": ["county"],
        "comparators": ["comparator", "comparators", "peers", "peer", "family", "similar", "cipfa", "benchmark"],
    ]
}
