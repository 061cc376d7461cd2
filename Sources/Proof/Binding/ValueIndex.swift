import PerformanceModel
import Reading

/// Where each number is printed in the tables of a paper.
struct ValueIndex: Sendable {
    /// A figure of a series.
    struct Place: Sendable, Hashable {
        let series: Int
        let column: Int
        /// Whether it is the second value of its cell.
        var isSecond = false
    }

    private var places: [Int64: [Place]] = [:]
    /// The values printed, the least first.
    private var sizes: [Int64] = []

    init(_ paper: ReadPaper) {
        for series in paper.series {
            for (column, figure) in series.values {
                places[figure.value.withoutSign.millionths, default: []].append(
                    Place(series: series.id, column: column))
                if let second = figure.second {
                    places[second.value.withoutSign.millionths, default: []].append(
                        Place(series: series.id, column: column, isSecond: true))
                }
            }
        }
        places = places.mapValues { $0.sorted { ($0.series, $0.column) < ($1.series, $1.column) } }
        sizes = places.keys.sorted()
    }

    /// The places that print the same value, whatever their sign.
    func exact(_ value: Quantity) -> [Place] { places[value.withoutSign.millionths] ?? [] }

    /// The places whose value rounds to one printed with fewer digits.
    func rounded(_ number: PrintedNumber) -> [Place] {
        guard number.step >= 1 || number.value.places == 0 || number.value.places < 3 else { return [] }
        let value = number.value.withoutSign.millionths
        let half = number.step.millionths / 2
        guard half > 0 else { return [] }
        return sizes[firstSize(from: value - half)...].prefix { $0 <= value + half }.filter { $0 != value }
            .flatMap { places[$0] ?? [] }.sorted { ($0.series, $0.column) < ($1.series, $1.column) }
    }

    /// Where the values from a size on begin, found by halving.
    private func firstSize(from size: Int64) -> Int {
        var (low, high) = (0, sizes.count)
        while low < high {
            let middle = (low + high) / 2
            if sizes[middle] < size { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
