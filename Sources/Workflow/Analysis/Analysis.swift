package import PerformanceModel

/// What a method made of an analyst's file, ready to be listed; no workspace is needed.
package struct Analysis: Sendable {
    package let header: [String]
    package let rows: [[String]]
    /// What could not be read, and remarks; with an error among them only the rest was worked out.
    package let findings: [Finding]
    /// A picture as an SVG file of its own, where the method has one and one series is shown.
    package let picture: [UInt8]?
    /// Columns with a number that a person is told in words beside it.
    package let forPrograms: Set<String>

    init(
        header: [String], rows: [[String]], findings: [Finding], picture: [UInt8]? = nil,
        forPrograms: Set<String> = []
    ) {
        self.header = header
        self.rows = rows
        self.findings = findings
        self.picture = picture
        self.forPrograms = forPrograms
    }
}

/// Stops at anything that could not be read, unless somebody asked for the rest.
func stop(at findings: [Finding], unless keepGoing: Bool, hasRest: Bool) throws(Refused) {
    guard findings.contains(where: { $0.severity == .error }) else { return }
    guard keepGoing, hasRest else {
        let advice = Finding(
            "keep-going", .note, at: Place(), "the rest can be worked out all the same with --keep-going")
        throw Refused(findings: findings + (hasRest ? [advice] : []))
    }
}

extension Double {
    /// In full precision; nothing for what is not a number.
    var full: String {
        isFinite ? (self == rounded(.towardZero) && magnitude < 1e15 ? "\(Int64(self))" : "\(self)") : ""
    }
}
