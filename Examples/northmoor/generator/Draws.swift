/// Pseudo-random numbers from a stream of their own for each name, so that the figures of one measure stay as they are
/// when another is added.
///
/// Only whole numbers, `+ - * /` and the square root are used, which every machine works out to the same bit.
struct Draws {
    private var state: UInt64

    /// Begins the stream of a name.
    init(_ name: String) {
        // Source: the FNV-1a hash of 64 bits.
        state = "northmoor/\(name)".utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    /// The next bits of the stream.
    ///
    /// Source: G. Steele, D. Lea and C. Flood, "Fast splittable pseudorandom number generators", 2014 (SplitMix64).
    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }

    /// A number from nought to below one.
    mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// A whole number of a range.
    mutating func whole(_ range: ClosedRange<Int>) -> Int { range.lowerBound + Int(next() % UInt64(range.count)) }

    /// A number of nearly the normal distribution: twelve fractions added up, less six.
    mutating func normal() -> Double { (0..<12).reduce(-6.0) { sum, _ in sum + fraction() } }

    /// A count of events of which so many are expected.
    mutating func poisson(_ mean: Double) -> Int {
        if mean > 500 { return nearest(mean + mean.squareRoot() * normal()) }
        let fraction = fraction()
        var (count, probability) = (0, exponential(ofMinus: mean))
        var passed = probability
        while passed < fraction, count < 2000 {
            count += 1
            probability *= mean / Double(count)
            passed += probability
        }
        return count
    }

    /// How many of a number of cases come out, each with the same chance.
    mutating func binomial(_ cases: Int, _ chance: Double) -> Int {
        if cases <= 5000 { return (0..<cases).reduce(0) { count, _ in count + (fraction() < chance ? 1 : 0) } }
        let mean = Double(cases) * chance
        return min(cases, max(0, nearest(mean + (mean * (1 - chance)).squareRoot() * normal())))
    }

    /// e to the power of minus a number, by its series.
    private func exponential(ofMinus power: Double) -> Double {
        var (term, sum) = (1.0, 1.0)
        for step in 1...12 {
            term *= -power / 1024 / Double(step)
            sum += term
        }
        for _ in 0..<10 { sum *= sum }
        return sum
    }
}

/// The nearest whole number, halves upwards.
func nearest(_ number: Double) -> Int { Int((number + 0.5).rounded(.down)) }

/// A number with a digit after the point.
func tenths(_ number: Double) -> String {
    let tenths = nearest(number * 10)
    return "\(tenths / 10).\(tenths % 10)"
}

/// A number with commas at the thousands.
func grouped(_ number: Int) -> String {
    number < 1000 ? "\(number)" : "\(grouped(number / 1000)),\(String(number % 1000 + 1000).dropFirst())"
}

/// Cuts a total into whole parts in proportion to weights; what is left over goes to the largest remainders.
func split(_ total: Int, by weights: [Double]) -> [Int] {
    let sum = weights.reduce(0, +)
    let exact = weights.map { Double(total) * $0 / sum }
    var parts = exact.map { Int($0.rounded(.down)) }
    let order = exact.indices.sorted {
        (exact[$0] - Double(parts[$0]), -$0) > (exact[$1] - Double(parts[$1]), -$1)
    }
    for index in order.prefix(total - parts.reduce(0, +)) { parts[index] += 1 }
    return parts
}
