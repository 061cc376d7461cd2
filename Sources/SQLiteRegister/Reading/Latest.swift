/// Of everything said about each of many things, what is gone by.
struct Latest<Key: Hashable, Value> {
    private var held: [Key: (rank: Int, value: Value)] = [:]

    /// What is gone by, in no order.
    var values: [Value] { held.values.map(\.value) }

    mutating func offer(_ value: Value, about key: Key, rank: Int) {
        if let other = held[key], other.rank > rank { return }
        held[key] = (rank, value)
    }
}
