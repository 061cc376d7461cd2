import Documents
import PerformanceModel
import Reports

/// An appendix of the paper as a page of its own: the same as it stands in the paper, whose other parts it leads to.
struct AppendixPage {
    let paper: Paper
    let appendix: ReportAppendix

    var document: HTMLDocument {
        let home = "\(paper.report.id).html"
        let title = "\(appendix.title), \(paper.report.title), \(paper.council.title)"
        return HTMLDocument(lang: "en-GB", title: (paper.edition.isDraft ? "Draft: " : "") + title) {
            HTML.meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
            HTML.meta(.name("generator"), .content(paper.edition.program))
            HTMLNode.styleSheet(styleSheet)
        } body: {
            HTML.a(.class("skip"), .href("#paper")) { "Skip to the appendix" }
            HTML.header(.class("top")) {
                HTML.strong { paper.council.title }
                HTML.nav(.aria(.label, "Pages above this one")) { HTML.a(.href(home)) { "The whole paper" } }
            }
            HTML.main(.id("paper")) {
                HTML.header(.class("title")) {
                    HTML.h1 { paper.report.title }
                    HTML.p(.class("muted")) { "\(paper.report.committee). \(edition)." }
                }
                view.html.leadingTo(home)
            }
            HTML.footer(.class("foot")) {
                HTML.p { "\(paper.council.title). \(paper.edition.asKnown). Made by \(paper.edition.program)." }
            }
        }
    }

    private var edition: String { paper.edition.name + (paper.edition.day.map { ", \($0.words)" } ?? "") }

    private var view: SectionView {
        let sections = paper.released.sections
        return SectionView(
            section: sections[appendix.index], anchor: sections[appendix.index].anchor(appendix.index),
            firstTable: 1 + sections[..<appendix.index].reduce(0) { $0 + $1.tableCount }, paper: paper)
    }
}

/// An appendix of a released report, which has a page of its own.
package struct ReportAppendix: Hashable, Sendable {
    /// Which of the released sections it is.
    let index: Int
    /// `Appendix A: Inspection follow-up`.
    package let title: String
    /// `q3-2017-18-appendix-a.html`.
    package let fileName: String
}

extension ReleasedReport {
    /// The appendices that the audience may see, in order.
    package var appendices: [ReportAppendix] {
        sections.enumerated().compactMap { index, section in
            guard case .appendix(let letter, _) = section.content else { return nil }
            return ReportAppendix(
                index: index, title: section.heading, fileName: "\(report.id)-appendix-\(letter.lowercased()).html")
        }
    }
}
