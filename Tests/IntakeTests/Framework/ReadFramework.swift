import Intake
import PerformanceModel
import Testing

/// The small framework with more after it.
func read(adding text: String) -> FrameworkReading {
    FrameworkReading(reading: [("f.yaml", Array(text.utf8)), ("g.yaml", Array(SmallFramework.text.utf8))])
}

/// Expects one finding in a file that stands beside the small framework, at the mark, in these words.
func expectOne(
    _ rule: String, adding marked: String, _ message: String, sourceLocation: SourceLocation = #_sourceLocation
) {
    let marked = MarkedText(marked)
    #expect(
        read(adding: marked.text).findings.map { "\($0.rule): \($0.severity.rawValue): \($0.place): \($0.message)" }
            == marked.points.map { "\(rule): error: f.yaml, \($0): \(message)" }, sourceLocation: sourceLocation)
}

/// A measure of the small framework's group, in one line, with other keys after it.
func measureText(_ keys: String = "") -> String {
    "measures:\n  - {1️⃣id: m, title: M, polarity: high, unit: count, aggregation: flow, group: care\(keys)}\n"
}
