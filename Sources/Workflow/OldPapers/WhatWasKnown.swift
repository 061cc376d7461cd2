import PerformanceModel
import Register

extension Book {
    /// Whether an observation of an old paper says more than was known on its day.
    ///
    /// A value printed again is none, with other words about it or without its parts; nor is a dash where a value is
    /// known.
    func isNews(_ observation: Observation) -> Bool {
        guard let held = self.observation(of: observation.figure) else { return true }
        switch (held.content, observation.content) {
        case (.value(let held), .value(let new)):
            let isSame = held.value == new.value && held.value != nil
            return !isSame || new.numerator.map { $0 != held.numerator } ?? false
        case (.value, .absent): return false
        case (.absent(let held), .absent(let new)): return held != new
        case (.absent, .value): return true
        }
    }

    /// What an old paper's figures mean for those known before and since, a note each.
    ///
    /// - Parameters:
    ///   - new: the figures about to be written.
    ///   - now: everything as known now.
    /// - Returns: a note where the paper restates figures, and one where figures were restated since.
    func notes(on new: [Observation], now: Book) -> [Finding] {
        let restated = new.filter { observation in
            if case .value = observations[observation.figure]?.observation.content { true } else { false }
        }
        let since = new.filter { observation in
            guard let held = now.observations[observation.figure] else { return false }
            return held.entry != observations[observation.figure]?.entry
                && held.observation.content != observation.content
        }
        return [
            Self.note(
                "restates", restated, "printed otherwise than in an earlier paper, which counts until this one's day"),
            Self.note(
                "restated-since", since, "known otherwise by now, and counts as printed here until that was known"),
        ].compactMap(\.self)
    }

    private static func note(_ rule: String, _ figures: [Observation], _ words: String) -> Finding? {
        guard let first = figures.first else { return nil }
        let others = figures.count == 1 ? "" : ", and \(figures.count - 1) more are too"
        return Finding(rule, .note, at: Place(subject: first.figure.description), "the figure is \(words)\(others)")
    }
}

extension Framework {
    /// The definitions that another framework lacks.
    func definitions(missingIn other: Framework) -> [Definition] {
        let known = Set(other.definitions.map(\.subject))
        return definitions.filter { !known.contains($0.subject) }
    }
}
