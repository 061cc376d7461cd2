package import Evaluation
package import PerformanceModel

/// Who a report is issued to.
package enum Audience: String, Word {
    /// Everybody: Part II and small numbers of people are left out.
    case `public`
    /// Members and officers, who also take Part II and see every number.
    case members

    package static var meaning: String { "audience" }
}

/// A report fit to be published to an audience; only ``release(_:to:against:)`` makes one.
package struct ReleasedReport: Sendable {
    package let report: Report
    /// The entry of the register whose book it was checked against.
    package let asKnownAt: Int
    package let council: Council
    package let framework: Framework
    package let audience: Audience
    /// The figures as the audience has them: whatever is worked out for it later rests on nothing it may not see.
    package let book: EvaluatedBook
    /// The sections the audience may see.
    package let sections: [CheckedSection]
    /// The pictures of the measures that those sections show.
    package let trends: [Trend]
    /// The figure each measure of the report stands at, where one has a value: the one judged in its row, the latest
    /// its row prints, or the latest that the words print.
    package let current: [MeasureID: EvaluatedFigure]
    /// What its audience may know of what remains to be explained.
    private(set) var told: [Finding] = []
    /// The measures of which something is left out: what a finding says of one could tell that.
    let leftOutOf: Set<MeasureID>
    /// What leaving small numbers out found, for whoever publishes; it can name what is private.
    package let leavingOut: [Finding]
    /// How many sections were left out, for a sentence that says so and names nothing.
    package let leftOut: Int
    /// What its Part II keeps from everybody else, now and since it was first published; no form that goes out says so.
    package let confidential: ConfidentialFigures
    /// The figures whose values can be had from the report, in order; a version published later goes by them.
    package let shown: [Figure]
    /// How many figures were left out because they tell a small number of people, or would help to work one out.
    package let withheld: Int
    /// What the report says at each reference it prints.
    package let answers: PublishedAnswers

    /// What remains to be explained; none where a section was left out, since a finding can name what is private.
    package var findings: [Finding] { leftOut == 0 ? told + leavingOut : [] }

    /// The report with more that remains to be explained, where its audience may know that.
    package func adding(_ more: [Finding]) -> Self {
        var report = self
        report.told += more.filter { finding in
            !leftOutOf.contains { finding.place.subject?.hasPrefix("\($0) of ") == true }
        }
        return report
    }
}

extension CheckedReport {
    /// What its Part II has, and what that of its versions before had.
    fileprivate var kept: Set<Figure> {
        let before = framework.confidential.filter { $0.report == report.id }.flatMap(\.figures)
        return marked.printed.union(marked.drawn).union(before)
    }
}

/// Takes out what an audience may not see.
///
/// The public does not see Part II, nor any figure that stands there, nor any number of people so small that somebody
/// might be recognised, nor what such a number could be worked out from together with everything else that was ever
/// published. Source: methods, section 8.
///
/// - Parameters:
///   - checked: the report as checked.
///   - audience: who it is for.
///   - earlier: every version of any report published before.
/// - Returns: the only kind of report that can be published.
package func release(
    _ checked: CheckedReport, to audience: Audience, against earlier: [PublishedEarlier] = []
) -> ReleasedReport {
    let isSeen = { (part: ReportSection.Part) in audience == .members || part == .partI }
    let sections = checked.sections.filter { isSeen($0.part) }
    let measures = sections.measures
    func shown(_ trends: [Trend]) -> [Trend] { trends.filter { measures.contains($0.measure.id) } }
    let told = ToldFigures(
        sections, shown(checked.trends), in: checked.book, countedIn: checked.report.period)
    let hidden = checked.sections.count - sections.count
    func released(
        _ sections: [CheckedSection], _ trends: [Trend], _ book: EvaluatedBook, leavingOut: [Finding] = [],
        leftOutOf: Set<MeasureID> = [], confidential: Set<Figure> = [], withheld: Int = 0
    ) -> ReleasedReport {
        ReleasedReport(
            report: checked.report, asKnownAt: checked.asKnownAt, council: checked.council,
            framework: checked.framework, audience: audience, book: book, sections: sections, trends: trends,
            current: ReleasedReport.current(in: sections, of: checked.council, book),
            leftOutOf: leftOutOf, leavingOut: leavingOut, leftOut: hidden,
            confidential: ConfidentialFigures(report: checked.report.id, figures: confidential),
            shown: told.all.filter { book.find($0).content.value != nil }, withheld: withheld,
            answers: PublishedAnswers(to: told.references, in: book)
        ).adding(checked.findings)
    }
    if audience == .members {
        return released(sections, shown(checked.trends), checked.book)
    }
    // Everything is worked out again from what is shown, so that nothing printed can rest on what is not.
    let disclosure = Disclosure(of: told, in: checked, against: earlier)
    var checking = Checking(report: checked.report, book: disclosure.book, leavingOut: disclosure.leftOut)
    let again = checked.report.sections.filter { isSeen($0.part) }.map { checking.section($0) }
    return released(
        again, shown(checking.trends), disclosure.book,
        leavingOut: disclosure.findings + checking.findings.filter { $0.rule == Checking.numberLeftOut },
        leftOutOf: Set(disclosure.leftOut.map(\.measure)),
        confidential: disclosure.confidential.intersection(checked.kept), withheld: disclosure.withheld)
}
