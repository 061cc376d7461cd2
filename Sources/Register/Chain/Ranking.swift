/// Terms numbered as they are met, and then ranked by the bytes of their texts.
struct Ranking<Term: Hashable & CustomStringConvertible> {
    private var indices: [Term: Int] = [:]
    private var terms: [Term] = []
    /// Figures often come with the same term many times over.
    private var last: (term: Term, index: Int)?

    /// The number of a term.
    mutating func index(_ term: Term) -> Int {
        if let last, last.term == term { return last.index }
        let index = indices[term] ?? terms.count
        if index == terms.count {
            indices[term] = index
            terms.append(term)
        }
        last = (term, index)
        return index
    }

    private var order: [Int] {
        let texts = terms.map { Array($0.description.utf8) }
        return terms.indices.sorted { texts[$0].lexicographicallyPrecedes(texts[$1]) }
    }

    /// The terms in the order of their bytes.
    func sorted() -> [Term] { order.map { terms[$0] } }

    /// The rank of each term by its number.
    func ranks() -> [Int] {
        var ranks = Array(repeating: 0, count: terms.count)
        for (rank, index) in order.enumerated() { ranks[index] = rank }
        return ranks
    }
}
