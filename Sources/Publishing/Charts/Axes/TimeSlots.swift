/// Which of evenly spaced places the points of a series take, so that a period without a figure leaves its own free.
struct TimeSlots: Hashable {
    /// A place for each point, in order.
    let places: [Int]

    /// More than can be told apart.
    private static let most = 400

    /// Spaces points as their times are; one after another where a time is missing, out of order, or far from all
    /// others.
    init(_ times: [Double]) {
        let steps = zip(times, times.dropFirst()).map { $1 - $0 }
        let isOrdered = steps.allSatisfy { $0 > 0 && $0 < 1e12 }
        let least = steps.min() ?? 0
        // Months are of 28 to 31 days, and the middle of them tells a long gap better than the least.
        let usual = steps.filter { $0 <= 1.6 * least }.sorted()
        guard isOrdered, !usual.isEmpty, steps.reduce(0, +) / least < Double(Self.most) else {
            places = Array(times.indices)
            return
        }
        let middle = usual[usual.count / 2]
        places = steps.reduce(into: [0]) { places, step in
            places.append((places.last ?? 0) + max(Int(step / middle + 0.5), 1))
        }
    }

    var count: Int { (places.last ?? -1) + 1 }

    /// The values in their places, and nothing in those that are free.
    func spread<Value>(_ values: [Value?]) -> [Value?] {
        var spread: [Value?] = Array(repeating: nil, count: count)
        for (place, value) in zip(places, values) { spread[place] = value }
        return spread
    }
}
