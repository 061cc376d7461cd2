import Evaluation
import PerformanceModel

/// What is left out of a paper for the public, and the book as its readers have it.
struct Disclosure {
    let leftOut: Set<Figure>
    let findings: [Finding]
    let book: EvaluatedBook

    init(of told: ToldFigures, in checked: CheckedReport, against earlier: [PublishedEarlier]) {
        let rule = checked.council.disclosure ?? DisclosureRule()
        let guarding = DisclosureGuard(checked.framework, rule: rule)
        var system = DisclosureSystem(rule: rule)
        for version in earlier {
            let before = DisclosureGuard(version.book.framework, rule: rule, alsoOf: guarding.measures)
            var reading = DisclosureReading(version.book, guarding: before, into: consume system)
            reading.take(ToldFigures(shown: version.shown, in: version.book), publishedIn: version.name)
            system = reading.system
        }
        var reading = DisclosureReading(checked.book, guarding: guarding, into: consume system)
        reading.take(told)
        let (leftOut, unprotected) = reading.system.solved(in: checked.framework)
        let guarded = told.all.filter { guarding.guards($0) }
        // A forecast of what is left out would nearly tell it.
        let forecasts = guarded.filter { $0.isForecast && leftOut.contains($0.outturn) }
        let all = leftOut.union(forecasts)
        self.leftOut = all
        findings = (all.isEmpty ? [] : [Self.summary(all, checked)]) + unprotected
        book = checked.book.showing(guarded.filter { !all.contains($0) }, leavingOut: all) { guarding.guards($0) }
    }

    /// Whether a finding is about a measure of which something is left out: its arithmetic could tell that.
    func hides(_ finding: Finding) -> Bool {
        guard let subject = finding.place.subject else { return false }
        return leftOut.contains { subject.hasPrefix("\($0.measure) of ") }
    }

    private static func summary(_ leftOut: Set<Figure>, _ checked: CheckedReport) -> Finding {
        let rule = checked.council.disclosure ?? DisclosureRule()
        let count = leftOut.count == 1 ? "1 figure prints" : "\(leftOut.count) figures print"
        return Finding(
            "figures-left-out", .note, at: Place(subject: "\(checked.report.id)"),
            "\(count) as [c]: they tell a number of people that is small (\(rule)), or would help to work one out"
        )
    }
}

extension Figure {
    /// What came of a forecast.
    fileprivate var outturn: Self { Self(measure: measure, area: area, period: period, statistic: statistic) }
}
