import Evaluation
package import PerformanceModel
package import Register

/// A sign-off as it stands now.
package struct StandingSignOff: Sendable {
    package let signOff: SignOff
    /// What reads differently since; any of it makes the sign-off lapse.
    package let changed: [Difference]

    package var hasLapsed: Bool { !changed.isEmpty }
}

extension Office {
    /// Signs off a unit's, a theme's or a report's figures of a period as the book has them now.
    ///
    /// - Throws: ``Refused`` where there is nothing of that name, or no figure of it in the period.
    package func signOff(_ subject: SignOff.Subject, _ period: Period, _ act: Act) async throws -> Receipt {
        try await retrying {
            let book = try await register.book()
            try book.framework.mustHave(subject)
            guard !references(of: subject, period, in: book).isEmpty else {
                throw Refused(
                    "nothing-to-sign",
                    "the register holds no figure of \(subject) for \(period.words), so there is nothing to sign")
            }
            return try await register.append(
                EntryDraft(
                    .signOff, act, after: book.number,
                    rows: [.signOff(subject, period, asKnownAt: book.number)], about: "\(subject) \(period)"))
        }
    }

    /// Every sign-off with what has changed since.
    package func signOffs() async throws -> [StandingSignOff] {
        let book = try await register.book()
        var all: [StandingSignOff] = []
        for signOff in book.signOffs {
            let signed = try await register.book(asKnownAt: signOff.asKnownAt)
            let references = references(of: signOff.subject, signOff.period, in: signed)
                .union(references(of: signOff.subject, signOff.period, in: book))
            let changed = difference(
                EvaluatedBook(signed), EvaluatedBook(book),
                over: references.sorted {
                    $0.figure < $1.figure
                })
            all.append(StandingSignOff(signOff: signOff, changed: changed))
        }
        return all
    }

    /// The figures a sign-off covers: those returned of its measures whose span ends within the period.
    private func references(of subject: SignOff.Subject, _ period: Period, in book: Book) -> Set<Reference> {
        let framework = book.framework
        let measures: Set<MeasureID> =
            switch subject {
            case .unit(let id): Set(framework.measures(of: id, on: period.last).map(\.id))
            case .theme(let id):
                Set(framework.measures.filter { framework.theme(of: $0.group)?.id == id }.map(\.id))
            case .report: Set(framework.measures.map(\.id))
            }
        return Set(
            book.observations.keys.filter { figure in
                measures.contains(figure.measure) && period.first <= figure.period.last
                    && figure.period.last <= period.last
            }
            .map { Reference($0) })
    }
}

extension Framework {
    /// Refuses a theme or unit that is not defined; a report is defined by its folder.
    fileprivate func mustHave(_ subject: SignOff.Subject) throws(Refused) {
        let (name, known): (String, [String]) =
            switch subject {
            case .theme(let id): (id.text, themes.map(\.id.text))
            case .unit(let id): (id.text, structures.flatMap(\.units).map(\.id.text))
            case .report(let id): (id.text, [id.text])
            }
        guard !known.contains(name) else { return }
        let near = nearest(to: name, among: known).map { "; did you mean '\($0)'?" } ?? ""
        throw Refused("nothing-to-sign", "there is no \(subject)\(near)")
    }
}
