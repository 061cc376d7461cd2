import RealModule

/// Finds where a tail has a given area.
///
/// The logarithm of either tail of a distribution that is log-concave in log x, as gamma and Student are, is concave
/// in log x. Newton's method there overshoots once at most and then closes in from one side.
enum QuantileSearch {
    /// The x more than nought whose tail has an area, found from a start near it; infinite beyond about 1e150.
    ///
    /// The tail says its area at an x, and how fast it grows with the logarithm of x.
    static func quantile(
        ofArea area: Double, from start: Double, tail: (Double) -> (area: Double, slope: Double)
    ) -> Double {
        var x = start
        var last = Double.infinity
        for _ in 0..<200 {
            let (found, slope) = tail(x)
            guard found > 0 else { return .infinity }
            let step = Double.log(found / area) * found / slope
            guard step.isFinite else { return x }
            x *= .exp(-step)
            // Steps shrink to the noise of the last figure, where they may turn about for ever.
            if abs(step) <= .ulpOfOne || (abs(step) < 1e-12 && abs(step) >= last) { break }
            last = abs(step)
        }
        return x
    }
}
