import Evaluation
import Intake
package import PerformanceModel
package import Register
import Reports

extension Office {
    /// Writes commentary from a file that begins with what it is about and for which period.
    ///
    /// - Throws: ``Refused`` where the subject or a reference is not known, or a number is typed without a source.
    package func comment(_ file: SentFile, _ act: Act) async throws -> Receipt {
        let reading = CommentaryReading(reading: file.bytes, name: file.name)
        guard let subject = reading.subject, let period = reading.period, reading.findings.isEmpty else {
            throw Refused(findings: reading.findings)
        }
        return try await comment(
            on: subject, period, reading.text, at: Place(file: file.name, line: reading.firstLine), act)
    }

    /// Writes commentary on a measure, group or theme for a period.
    ///
    /// - Parameters:
    ///   - subject: what it is about.
    ///   - period: the period it speaks of.
    ///   - text: Markdown with references in braces.
    ///   - place: where the text begins, for findings.
    ///   - act: who, why and when.
    /// - Returns: the receipt.
    /// - Throws: ``Refused`` where the subject or a reference is not known, or a number is typed without a source.
    package func comment(
        on subject: CommentarySubject, _ period: Period, _ text: String, at place: Place, _ act: Act
    ) async throws -> Receipt {
        try await retrying {
            let book = try await register.book()
            guard let council = book.framework.council, book.framework.has(subject) else {
                throw Refused("unknown-subject", at: place, "there is no \(subject)")
            }
            let scope = ReferenceScope(framework: book.framework, period: period, area: council.area)
            let findings = book.open(findingsInProse(text, scope, place))
            guard !findings.contains(where: { $0.severity == .error }) else {
                let draft = try draft(of: text, about: subject, period, at: place, in: EvaluatedBook(book))
                throw Refused(findings: book.open(draft.findings))
            }
            if let held = book.commentary[subject]?[period], held.text == text {
                return Receipt(number: held.entry, digest: try await digest(of: held.entry), wasAlreadyHeld: true)
            }
            return try await register.append(
                EntryDraft(
                    .commentary, act, after: book.number, rows: [.commentary(subject, period, text)],
                    about: "\(subject) \(period) \(text)"))
        }
    }

    private func digest(of entry: Int) async throws -> Digest {
        try await register.entries(entry...entry).first?.digest ?? .none
    }
}

extension Framework {
    func has(_ subject: CommentarySubject) -> Bool {
        switch subject {
        case .measure(let id): measure(id) != nil
        case .group(let id): group(id) != nil
        case .theme(let id): theme(id) != nil
        // Its words are written in the report's folder, and come to the register only by being taken back.
        case .report: false
        }
    }
}
