/// Whether a number is another, but for a share of it.
func isNear(_ number: Double?, _ other: Double?, within share: Double = 1e-9) -> Bool {
    guard let number, let other else { return false }
    return abs(number - other) <= share * max(abs(other), 1e-300)
}
