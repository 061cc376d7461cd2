/// The place of one value among others: `joint 3rd of 16`.
public struct Rank: Hashable, Sendable, CustomStringConvertible {
    /// One more than the number of better values: 1 is the best.
    public let place: Int
    /// How many values share the place; 1 where it is not shared.
    public let sharing: Int
    /// How many have a value.
    public let count: Int
    /// How many were left out because they have none.
    public let missing: Int

    public init(place: Int, sharing: Int, count: Int, missing: Int) {
        self.place = place
        self.sharing = sharing
        self.count = count
        self.missing = missing
    }

    public var description: String {
        let ending =
            switch (place % 10, place % 100) {
            case (_, 11...13): "th"
            case (1, _): "st"
            case (2, _): "nd"
            case (3, _): "rd"
            default: "th"
            }
        return "\(sharing > 1 ? "joint " : "")\(place)\(ending) of \(count)"
    }
}
