package import PerformanceModel
package import Register

/// An entry with the findings accepted with it.
package struct LoggedEntry: Sendable {
    package let entry: Entry
    package let findings: [(finding: Finding, isAnswered: Bool)]
}

extension Office {
    /// Every entry, oldest first.
    package func log() async throws -> [LoggedEntry] {
        let answers = try await register.book().answers
        var log: [LoggedEntry] = []
        for entry in try await register.entries() {
            let findings = try await register.findings(of: entry.number)
            log.append(LoggedEntry(entry: entry, findings: findings.map { ($0, answers[$0.key] != nil) }))
        }
        return log
    }
}
