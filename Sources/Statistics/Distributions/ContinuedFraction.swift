/// One over a continued fraction, step by step from its top.
///
/// Source: W. J. Lentz, as modified by I. J. Thompson and A. R. Barnett (1986).
struct ContinuedFraction {
    private(set) var value: Double
    /// Whether the last step changed nothing that a `Double` can hold.
    private(set) var isSettled = false
    private var c: Double
    private var d: Double

    /// Begins with the first partial denominator.
    init(first: Double) {
        d = 1 / Self.apart(first)
        c = .infinity
        value = d
    }

    /// Goes one step down, to a partial numerator and its denominator.
    mutating func append(_ numerator: Double, over denominator: Double) {
        d = 1 / Self.apart(denominator + numerator * d)
        c = Self.apart(denominator + numerator / c)
        value *= c * d
        isSettled = abs(c * d - 1) <= .ulpOfOne
    }

    private static func apart(_ number: Double) -> Double { abs(number) < 1e-300 ? 1e-300 : number }
}
