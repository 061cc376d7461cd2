import Documents
import PerformanceModel
import Reports

/// The headings of the paper, each a link.
struct ContentsList {
    let paper: Paper

    var html: HTMLNode {
        HTML.nav(.class("contents"), .aria(.labelledby, "contents")) {
            HTML.h2(.id("contents")) { "Contents" }
            HTML.ol {
                if !paper.edition.revisionNote.isEmpty { item("changes", ReportPage.changesHeading) }
                for (index, section) in paper.released.sections.enumerated() {
                    HTML.li {
                        link(section.anchor(index), section.heading)
                        if let appendix = appendices[index] {
                            " ("
                            HTML.a(.href(appendix.fileName)) {
                                "as a page of its own"
                                HTML.span(.class("unseen")) { ": \(appendix.title)" }
                            }
                            ")"
                        }
                        if !section.themes.isEmpty {
                            HTML.ol {
                                for theme in section.themes {
                                    item(CheckedSection.anchor(of: theme, in: section.anchor(index)), theme.theme.title)
                                }
                            }
                        }
                    }
                }
                if let spine = paper.spine { item(BesideView.anchor, BesideView.heading(spine)) }
                if !paper.measures.isEmpty { item("trends", MeasuresView.heading) }
                item("reading", ReadingNotes.heading)
                if paper.offered != nil { item("suggestions", SuggestionsView.heading) }
                if paper.showsQueries { item("queries", QueriesView.heading) }
            }
        }
    }

    /// By the number of their section.
    private var appendices: [Int: ReportAppendix] {
        Dictionary(paper.released.appendices.map { ($0.index, $0) }) { one, _ in one }
    }

    private func item(_ anchor: String, _ words: String) -> HTMLNode { HTML.li { link(anchor, words) } }

    private func link(_ anchor: String, _ words: String) -> HTMLNode { HTML.a(.href("#\(anchor)")) { words } }
}
