/// The mean of the moves from point to point that are kept.
struct AverageMove {
    private var sum = 0.0
    private var count = 0.0
    private var previous = Double.nan

    /// Goes on to the next value, NaN where it is missing; then neither the move to it nor that from it is a number.
    @inline(__always)
    mutating func append(_ value: Double, keeping isKept: (Double) -> Bool) {
        let move = abs(value - previous)
        previous = value
        // What is not kept is added as nought, which costs less than to go another way at a place nobody can foresee.
        sum += isKept(move) ? move : 0
        count += isKept(move) ? 1 : 0
    }

    /// NaN where none was kept.
    var average: Double { sum / count }
}
