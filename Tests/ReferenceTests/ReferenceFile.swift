import TestSupport
import Testing

/// A file of the reference values, how its rows are held against ours, and how many come out how.
struct ReferenceFile: Sendable, CustomTestStringConvertible {
    /// From the folder of the reference values on.
    let path: String
    let agreeing: Int
    let inputs: Int
    let deviating: [Deviation: Int]
    /// An outcome for each row.
    let judge: @Sendable ([[String: String]]) throws -> [Comparison.Outcome]

    init(
        _ path: String, agreeing: Int, _ deviating: [Deviation: Int] = [:],
        judge: @escaping @Sendable ([[String: String]]) throws -> [Comparison.Outcome]
    ) {
        self.path = path
        self.agreeing = agreeing
        self.deviating = deviating
        self.judge = judge
        inputs = 0
    }

    /// A file that others are worked out from.
    init(_ path: String, inputs: Int) {
        self.path = path
        self.inputs = inputs
        agreeing = 0
        deviating = [:]
        judge = { rows in rows.map { _ in .input } }
    }

    var rows: Int { agreeing + inputs + deviating.values.reduce(0, +) }
    var testDescription: String { path }

    static let all = intervals + standardised + comparing + ranking + controlCharts + trends + forecasts + exact

    /// Its rows, each by column name.
    static func rows(_ path: String) throws -> [[String: String]] {
        let text = String(decoding: try SharedFolder.bytes("oracle/\(path)"), as: UTF8.self)
        // The reference program wrote this one word without the quotes that its comma needs.
        return TestSupport.rows(of: Array(text.replacing("95%, 99.8%", with: "95% and 99.8%").utf8))
    }
}
