import Evaluation
import PerformanceModel
import Proof
import Reading

/// Finds what the numbers of a text about one subject and period can be.
struct BindingSearch {
    let book: EvaluatedBook
    let scope: ReferenceScope
    let figures: RegisterFigures
    /// The measures that the text is about, which numbers are taken to be of where the words beside them name none.
    let subject: [MeasureID]

    /// What a number is.
    ///
    /// - Parameters:
    ///   - number: the number with what is said of it.
    ///   - typed: what is typed from the number on.
    ///   - doubt: why it is none, where no figure prints so.
    /// - Returns: the one figure it can be, or the several.
    func binding(of number: SpokenNumber, _ typed: String, _ doubt: () -> FoundBinding) -> FoundBinding {
        var others: [Meaning] = []
        let named = named(number)
        for (index, tier) in (named + unnamed(number)).enumerated() {
            let meanings = tier.flatMap { self.meanings(of: $0, number) }.filter { prints($0.reference, typed) }
            let agreeing = preferred(meanings.filter { $0.doubt == nil })
            if agreeing.count == 1 { return .one(agreeing[0]) }
            if agreeing.count > 1 { return .several(agreeing) }
            // Nobody named a measure of the subject: that one of them was so once says nothing.
            if index < named.count { others += meanings }
        }
        guard let because = others.first?.doubt else { return doubt() }
        return .contradicted(preferred(others.filter { $0.doubt == because }), because: because)
    }

    /// A reference that a number can be, and what the words say against it.
    struct Meaning {
        let reference: Reference
        let doubt: String?
    }

    /// The measures that the words name, the likeliest together first.
    private func named(_ number: SpokenNumber) -> [[MeasureID]] {
        number.topics.map { ids in
            var seen: Set<MeasureID> = []
            return ids.map { figures.measures[$0] }.filter { seen.insert($0).inserted }
        }
    }

    /// Those of the subject, where the words do not plainly name another.
    private func unnamed(_ number: SpokenNumber) -> [[MeasureID]] {
        // A small whole number is easily the same as another by chance.
        let isTelling = number.number.value >= 1000 || number.number.value.places > 0 || number.number.unit == .percent
        return isTelling && !number.isPlain ? [subject] : []
    }

    /// Those of the subject where there are some, a measure's value before the parts of another, each once.
    private func preferred(_ meanings: [Meaning]) -> [Candidate] {
        func narrowed(_ all: [Meaning], _ isIn: (Meaning) -> Bool) -> [Meaning] {
            let some = all.filter(isIn)
            return some.isEmpty ? all : some
        }
        let own = narrowed(meanings) { subject.contains($0.reference.figure.measure) }
        let values = narrowed(own) { $0.reference.aspect != .numerator && $0.reference.aspect != .denominator }
        var seen: Set<String> = []
        return values.compactMap { candidate($0.reference) }.filter { seen.insert($0.text).inserted }
    }

    /// A reference as a candidate; nothing where it has no value.
    func candidate(_ reference: Reference) -> Candidate? {
        book.words(at: reference).map {
            Candidate(
                reference: reference, text: scope.text(of: reference), words: $0,
                meaning: book.framework.meaning(of: reference))
        }
    }

    /// Whether a reference prints exactly what is typed.
    func prints(_ reference: Reference, _ typed: String) -> Bool {
        guard let words = book.words(at: reference), words.first?.isNumber == true || words.first == "£",
            typed.hasPrefix(words)
        else { return false }
        let rest = typed.dropFirst(words.count)
        guard let next = rest.first else { return true }
        let goesOn = ".,".contains(next) && rest.dropFirst().first?.isNumber == true
        return !next.isNumber && next != "%" && !goesOn
    }
}

extension Framework {
    /// What a reference refers to: `Re-referrals, change from Q2 2017/18 to Q3 2017/18`.
    fileprivate func meaning(of reference: Reference) -> String {
        let figure = reference.figure
        let parts = measure(figure.measure)?.kind.parts
        let place = figure.area == council?.area ? "" : ", \(area(figure.area)?.title ?? figure.area.text)"
        let asked =
            switch reference.aspect {
            case .numerator: ", \(parts?.numerator ?? "numerator")"
            case .denominator: ", \(parts?.denominator ?? "denominator")"
            case .target: ", target"
            case .change(let from): ", change from \(from.words)"
            default: ""
            }
        let title = measure(figure.measure)?.title ?? figure.measure.text
        return "\(title)\(place)\(asked), \(figure.period.words)" + (figure.isForecast ? ", forecast" : "")
    }
}
