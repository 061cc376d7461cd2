import TestSupport

/// The rows of a file of reference values, each by column name.
func oracle(_ path: String) throws -> [[String: String]] {
    let text = String(decoding: try SharedFolder.bytes("oracle/\(path)"), as: UTF8.self)
    // The reference program wrote this one word without the quotes that its comma needs.
    return rows(of: Array(text.replacing("95%, 99.8%", with: "95% and 99.8%").utf8))
}

extension [String: String] {
    /// What stands in a column, NaN where it is missing.
    func number(_ name: String) -> Double { Double(self[name] ?? "") ?? .nan }
}
