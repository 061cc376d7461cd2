import Evaluation
import PerformanceModel

/// What is left out of a paper for the public, and the book as its readers have it.
struct Disclosure {
    /// Also those that the paper would not tell the public anyhow.
    let leftOut: Set<Figure>
    /// How many figures of the paper print as [c].
    let withheld: Int
    /// What Part II keeps from everybody else, here and in the papers before.
    let confidential: Set<Figure>
    let findings: [Finding]
    let book: EvaluatedBook

    init(of told: ToldFigures, in checked: CheckedReport, against earlier: [PublishedEarlier]) {
        let rule = checked.council.disclosure ?? DisclosureRule()
        let confidentiality = Confidentiality(of: checked, against: earlier)
        confidential = confidentiality.figures
        let guarding = DisclosureGuard(checked.framework, rule: rule, marked: confidential)
        var system = DisclosureSystem(rule: rule)
        for version in earlier {
            let before = DisclosureGuard(version.book.framework, rule: rule, marked: confidential, like: guarding)
            var reading = DisclosureReading(version.book, guarding: before, into: consume system)
            reading.take(ToldFigures(shown: version.shown, in: version.book), publishedIn: version.name)
            system = reading.system
        }
        var reading = DisclosureReading(checked.book, guarding: guarding, into: consume system)
        reading.take(told)
        let (leftOut, unprotected) = reading.system.solved(in: checked.framework)
        let guarded = told.all.filter { guarding.guards($0) }
        // A forecast of what is left out would nearly tell it.
        let kept = leftOut.union(confidential)
        let all = kept.union(guarded.filter { $0.isForecast && kept.contains($0.outturn) })
        self.leftOut = all
        let missed = all.intersection(told.all)
        withheld = missed.count
        findings =
            (missed.isEmpty ? [] : [Self.summary(missed.count, checked, isMarked: !confidential.isEmpty)])
            + confidentiality.findings + unprotected
        book = checked.book.showing(guarded.filter { !all.contains($0) }, leavingOut: all) { guarding.guards($0) }
    }

    private static func summary(_ count: Int, _ checked: CheckedReport, isMarked: Bool) -> Finding {
        let rule = checked.council.disclosure ?? DisclosureRule()
        return Finding(
            "figures-left-out", .note, at: Place(subject: "\(checked.report.id)"),
            (count == 1 ? "1 figure prints as [c]: it " : "\(count) figures print as [c]: they ")
                + (isMarked ? "\(count == 1 ? "is" : "are") confidential by Part II, " : "")
                + "tell\(count == 1 ? "s" : "") a number of people that is small (\(rule)), or would help to work "
                + "one out")
    }
}

extension Figure {
    /// What came of a forecast.
    fileprivate var outturn: Self { Self(measure: measure, area: area, period: period, statistic: statistic) }
}
