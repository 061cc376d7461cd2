package import Intake
import PerformanceModel
package import Register

/// A file as it was sent.
package struct SentFile: Hashable, Sendable {
    package let name: String
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    package var digest: Digest { Digest(of: bytes) }
}

extension Office {
    /// What applying the files of a framework would change.
    ///
    /// - Parameter files: every file of the framework.
    /// - Returns: what was read, and the plan.
    /// - Throws: ``RegisterError`` where the register cannot be read.
    package func planFramework(_ files: [SentFile]) async throws -> (FrameworkReading, FrameworkPlan) {
        let reading = FrameworkReading(reading: files.map { ($0.name, $0.bytes) })
        return (reading, FrameworkPlan(from: try await register.book(), to: reading))
    }

    /// Writes what a framework's files change, as one entry.
    ///
    /// - Parameters:
    ///   - files: every file of the framework.
    ///   - act: who, why and when.
    /// - Returns: the plan that was carried out, and the receipt; no receipt where nothing changes.
    /// - Throws: ``Refused`` with every finding, where one is an error.
    package func applyFramework(_ files: [SentFile], _ act: Act) async throws -> (FrameworkPlan, Receipt?) {
        try await retrying {
            let reading = FrameworkReading(reading: files.map { ($0.name, $0.bytes) })
            guard reading.isAcceptable else { throw Refused(findings: reading.findings) }
            let book = try await register.book()
            let plan = FrameworkPlan(from: book, to: reading)
            guard !plan.steps.isEmpty else { return (plan, nil) }
            let rows = plan.steps.map { step -> EntryRow in
                switch step.action {
                case .define(let definition): .definition(definition)
                case .retire: .retirement(subject: step.subject)
                case .set(let target): .target(target)
                }
            }
            let draft = EntryDraft(
                .framework, act, after: book.number, rows: rows, findings: reading.findings,
                about: plan.steps.map(\.subject).joined(separator: " "))
            return (plan, try await register.append(draft))
        }
    }
}
