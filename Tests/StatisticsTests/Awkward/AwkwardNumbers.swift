import Foundation
import TestSupport

/// Numbers as files hold them: mostly counts and measurements, and one in sixteen that nobody should write.
struct AwkwardNumbers {
    private var random: SeededNumbers
    private var last = 7.0

    static let odd: [Double] = [
        0, -0.0, -1, .nan, .infinity, -.infinity, 1e300, -1e300, 1e-300, .leastNonzeroMagnitude,
        .greatestFiniteMagnitude, -.greatestFiniteMagnitude, 1e100, 1e-100, 9.999, 10,
    ]

    /// A million, times what the environment says in `PLUMBLINE_RANDOM_INPUTS`, such as 0.1 or 20.
    static let million = count(1_000_000)

    static func count(_ usual: Int) -> Int {
        let factor = ProcessInfo.processInfo.environment["PLUMBLINE_RANDOM_INPUTS"].flatMap(Double.init) ?? 1
        return max(1, Int(Double(usual) * factor))
    }

    init(seed: UInt64) { random = SeededNumbers(seed: seed) }

    /// From 0 to one less than a bound.
    mutating func below(_ bound: UInt64) -> Int { Int(random.next() % bound) }

    /// A count, a measurement, the number before once more, any number at all, or an odd one.
    mutating func next() -> Double {
        let bits = random.next()
        let share = Double(bits >> 11) / 0x1p53
        let kind = bits & 63
        if kind == 0 {
            last = Double(bitPattern: random.next())
        } else if kind < 4 {
            last = Self.odd[Int(bits >> 6 & 15)]
        } else if kind < 10 {
            last = share * 1e12
        } else if kind < 50 {
            last = (share * 5000).rounded(.down)
        } else if kind < 60 {
            last = share * 90 - 10
        }
        return last
    }

    /// A usual number above nought.
    mutating func usual() -> Double { Double(random.next() >> 40) / 64 + 1 }
}

extension Double {
    /// Neither so large nor so small that the product of a few such is no number any more.
    var isOrdinary: Bool { self == 0 || (1e-30...1e30).contains(magnitude) }
}
