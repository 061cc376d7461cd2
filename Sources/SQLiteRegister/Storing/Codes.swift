import PerformanceModel

/// The numbers that stand for words in the columns of figures; they never change.
enum Codes {
    static func code(_ statistic: Statistic) -> Int {
        switch statistic {
        case .total: 0
        case .average: 1
        case .atEnd: 2
        case .ratio: 3
        case .latest: 4
        }
    }

    static func statistic(_ code: Int) -> Statistic? { Statistic.allCases.first { Self.code($0) == code } }

    static func code(_ status: DataStatus) -> Int {
        switch status {
        case .final: 0
        case .provisional: 1
        case .estimated: 2
        }
    }

    static func status(_ code: Int) -> DataStatus? { DataStatus.allCases.first { Self.code($0) == code } }

    /// Digits after the point of several quantities, in eights.
    static func places(_ first: Quantity?, _ second: Quantity?, _ third: Quantity? = nil) -> Int {
        func digits(_ quantity: Quantity?) -> Int { Int(quantity?.places ?? 0) }
        return digits(first) + 8 * digits(second) + 64 * digits(third)
    }

    /// The quantity of some millionths, its places taken from those of several.
    static func quantity(_ millionths: Int64?, places: Int, at index: Int) -> Quantity? {
        millionths.flatMap { Quantity(millionths: $0, places: UInt8(truncatingIfNeeded: (places >> (3 * index)) & 7)) }
    }
}
