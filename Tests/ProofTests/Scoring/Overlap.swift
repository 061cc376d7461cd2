/// Whether two quotes of one line mean the same words.
enum Overlap {
    /// One is in the other, or their longest common stretch is three fifths of the shorter.
    static func isEnough(_ first: String, _ second: String) -> Bool {
        let words = [first, second].map { Array($0.split(whereSeparator: \.isWhitespace).joined(separator: " ")) }
        let shorter = words.map(\.count).min() ?? 0
        return shorter > 0 && longest(words[0], words[1]) * 5 >= shorter * 3
    }

    private static func longest(_ first: [Character], _ second: [Character]) -> Int {
        var (best, before) = (0, Array(repeating: 0, count: second.count + 1))
        for character in first {
            var lengths = [0]
            for (index, other) in second.enumerated() { lengths.append(character == other ? before[index] + 1 : 0) }
            best = max(best, lengths.max() ?? 0)
            before = lengths
        }
        return best
    }
}
