/// A column of numerators and one of denominators.
struct Parts {
    var numerators: [Double] = []
    var denominators: [Double] = []

    mutating func append(_ numerator: Double, of denominator: Double) {
        numerators.append(numerator)
        denominators.append(denominator)
    }
}
