import PerformanceModel

extension ReturnRule {
    /// A period that was assumed has a note with the heading as found and why.
    static let assumedPeriodIsExplained = Self(name: "assumed-period-is-explained", severity: .error) { row in
        guard row.periodIsAssumed, row.note.isEmpty else { return nil }
        return Fault(
            .note,
            "the period \(row.period)? is assumed; write in column note the heading as found and why it is assumed")
    }
}
