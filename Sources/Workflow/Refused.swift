package import PerformanceModel

/// Why something was not written: the findings, of which at least one is an error.
package struct Refused: Error, Sendable, CustomStringConvertible {
    package let findings: [Finding]

    package init(findings: [Finding]) { self.findings = findings }

    /// Refused for one reason.
    package init(_ rule: String, at place: Place = Place(), _ message: String) {
        findings = [Finding(rule, .error, at: place, message)]
    }

    package var description: String { findings.map(\.description).joined(separator: "\n") }
}
