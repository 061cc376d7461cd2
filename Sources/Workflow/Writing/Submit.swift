import Evaluation
import Intake
package import PerformanceModel
package import Register

/// What came of a return.
package struct Submission: Sendable {
    /// Nothing where the register held all of it already.
    package let receipt: Receipt?
    /// Figures written, or that would be.
    package let written: Int
    /// Figures that the register held already, word for word.
    package let unchanged: Int
    /// Queries and notes accepted with it, less those answered before.
    package let findings: [Finding]
}

extension Office {
    /// Reads a return or a publisher's file and writes its new and changed figures as one entry, or nothing.
    ///
    /// - Parameters:
    ///   - file: a return as CSV or a workbook, long or wide, or a benchmark file that measures are mapped to.
    ///   - act: who, why and when.
    ///   - published: the day a benchmark file was published, unless a column of it says so.
    /// - Returns: what was written, and what somebody must still explain.
    /// - Throws: ``Refused`` with every finding, where one is an error.
    package func submit(_ file: SentFile, _ act: Act, published: Day? = nil) async throws -> Submission {
        try await retrying {
            let (read, after) = try await read(file, published: published, today: act.at.day)
            guard !read.new.isEmpty else { return read.submission(receipt: nil) }
            let draft = EntryDraft(
                .return, act, after: after, source: EntrySource(name: file.name, digest: file.digest),
                rows: read.new.map(EntryRow.observation), findings: read.findings, about: file.digest.hex)
            return read.submission(receipt: try await register.append(draft))
        }
    }

    /// Reads a file as ``submit(_:_:published:)`` does, and writes nothing.
    ///
    /// - Parameters:
    ///   - file: a return as CSV or a workbook, long or wide, or a benchmark file that measures are mapped to.
    ///   - published: the day a benchmark file was published, unless a column of it says so.
    ///   - today: the day of reading.
    /// - Returns: what would be written.
    /// - Throws: ``Refused`` with every finding, where one is an error.
    package func tryOut(_ file: SentFile, published: Day? = nil, today: Day) async throws -> Submission {
        try await read(file, published: published, today: today).0.submission(receipt: nil)
    }

    private func read(_ file: SentFile, published: Day?, today: Day) async throws -> (ReadReturn, after: Int) {
        let book = try await register.book()
        guard book.framework.council != nil else {
            throw Refused(
                "no-framework", "there is no framework yet; apply one first with 'plumbline framework apply'")
        }
        let reading = ReturnReading(
            reading: file.bytes, name: file.name, framework: book.framework, published: published, today: today,
            against: EvaluatedBook(book))
        guard reading.isAcceptable else { throw Refused(findings: reading.findings) }
        let new = reading.observations.filter { observation in
            book.observation(of: observation.figure).map { !$0.saysTheSame(as: observation) } ?? true
        }
        let unchanged = reading.observations.count - new.count
        guard !new.isEmpty else { return (ReadReturn(new: [], unchanged: unchanged, findings: []), book.number) }
        let after = EvaluatedBook(book.adding(new))
        let findings =
            reading.findings + disagreements(after, new, in: file.name)
            + after.notes(on: reading.printedLimits, in: file.name)
        return (ReadReturn(new: new, unchanged: unchanged, findings: book.open(findings)), book.number)
    }

    private struct ReadReturn {
        let new: [Observation]
        let unchanged: Int
        let findings: [Finding]

        func submission(receipt: Receipt?) -> Submission {
            Submission(receipt: receipt, written: new.count, unchanged: unchanged, findings: findings)
        }
    }

    /// What the book would hold against itself with new figures in it: among them, and the totals they are part of.
    private func disagreements(_ after: EvaluatedBook, _ new: [Observation], in file: String) -> [Finding] {
        var figures = new.map(\.figure).filter(after.canBeWorkedOut)
        for (measure, own) in Dictionary(grouping: new, by: \.figure.measure) {
            let touched = Set(own.map { Touched(area: $0.figure.area, end: $0.figure.period.last) })
            let written = Set(figures)
            figures += after.figures(of: measure).filter { held in
                !written.contains(held)
                    && held.period.eachMonth.contains { touched.contains(Touched(area: held.area, end: $0.last)) }
                    && after.canBeWorkedOut(held)
            }
        }
        return after.disagreements(among: figures).map { finding in
            guard let sent = new.first(where: { $0.figure.description == finding.place.subject }) else {
                return finding
            }
            let place = Place(
                file: file, line: sent.line, column: sent.column ?? "value", subject: finding.place.subject)
            return Finding(finding.rule, finding.severity, at: place, finding.message, arithmetic: finding.arithmetic)
        }
    }
}

/// A place and the last day of what was written about it.
private struct Touched: Hashable {
    let area: AreaID
    let end: Day
}

extension Book {
    /// The book as it would be with more figures in it.
    fileprivate func adding(_ new: [Observation]) -> Book {
        var observations = observations
        for observation in new {
            observations[observation.figure] = RecordedObservation(observation, entry: number + 1)
        }
        return Book(number: number, framework: framework, observations: observations, targets: targets)
    }
}
