/// Simple exponential smoothing: a level that moves a share α of the way to each value.
///
/// Source: methods, 9.1.4. The start and α that leave the least sum of squared errors are found: for each α the best
/// start is closed, because every error is linear in it, so that only α is searched for.
struct ExponentialSmoothing {
    let alpha: Double
    /// The level before the first value.
    let start: Double
    /// The level after the last.
    let level: Double
    /// Of the errors of each value against the level before it.
    let sumOfSquares: Double

    /// Smooths by given parameters.
    init(_ values: [Double], alpha: Double, start: Double) {
        var (level, squares) = (start, 0.0)
        for value in values {
            let error = value - level
            squares += error * error
            level += alpha * error
        }
        self.alpha = alpha
        self.start = start
        self.level = level
        sumOfSquares = squares
    }

    /// Smooths by the best parameters, α from 0.0001 to 0.9999.
    init(_ values: [Double]) {
        // The sum of squares can have several valleys: the lowest point of a grid, and then the bottom of its valley.
        let cells = 50
        let (first, last) = (0.0001, 0.9999)
        let width = (last - first) / Double(cells)
        var best = (alpha: first, squares: Double.infinity)
        func tried(_ alpha: Double) -> Double {
            let squares = Self.trial(values, alpha).squares
            if squares < best.squares { best = (alpha, squares) }
            return squares
        }
        for cell in 0...cells { _ = tried(min(first + Double(cell) * width, last)) }
        var (low, high) = (max(best.alpha - width, first), min(best.alpha + width, last))
        // J. Kiefer, "Sequential minimax search for a maximum" (1953): the golden section.
        let golden = 0.6180339887498949
        var (left, right) = (high - golden * (high - low), low + golden * (high - low))
        var (ofLeft, ofRight) = (tried(left), tried(right))
        while high - low > 1e-8 {
            if ofLeft < ofRight {
                (high, right, ofRight) = (right, left, ofLeft)
                left = high - golden * (high - low)
                ofLeft = tried(left)
            } else {
                (low, left, ofLeft) = (left, right, ofRight)
                right = low + golden * (high - low)
                ofRight = tried(right)
            }
        }
        self.init(values, alpha: best.alpha, start: Self.trial(values, best.alpha).start)
    }

    /// The best start for an α, and the sum of squares it leaves.
    ///
    /// The level is a part that knows no start and `weight` times the start. It is measured from the first value, so
    /// that little is lost in the difference of squares.
    private static func trial(_ values: [Double], _ alpha: Double) -> (start: Double, squares: Double) {
        let origin = values.first ?? 0
        var (level, weight) = (0.0, 1.0)
        var (errors, products, weights) = (0.0, 0.0, 0.0)
        for value in values {
            let error = value - origin - level
            errors += error * error
            products += error * weight
            weights += weight * weight
            level += alpha * error
            weight *= 1 - alpha
        }
        return (origin + products / weights, errors - products * products / weights)
    }
}
