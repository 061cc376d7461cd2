package import Documents
import PerformanceModel

/// The front page of a council's site of files: its papers, and how its measures stand by them.
package struct SiteIndex: Hashable, Sendable {
    package let overview: OverviewPage
    /// The newest first.
    package let papers: [SitePaper]

    package init(overview: OverviewPage, papers: [SitePaper]) {
        self.overview = overview
        self.papers = papers
    }
}

/// The front page of a site of files.
///
/// The whole list of measures stands in it; its script only hides what is not asked for.
package func page(_ model: SiteIndex) -> HTMLDocument {
    model.overview.frame.document(rules: StyleSheet.site) {
        HTML.header(.class("title")) {
            HTML.h1 { model.overview.frame.title }
            HTML.p {
                "What \(model.overview.frame.council) has published about how it performs, and how each measure stands."
            }
        }
        SiteIndexView(model: model).html
        HTMLNode.script(MeasureFilter.script)
    }
}

/// The content of the front page.
struct SiteIndexView {
    let model: SiteIndex

    private var links: PageLinks { model.overview.frame.links }
    private var filter: MeasureFilter { MeasureFilter(themes: model.overview.themes) }

    @HTMLBuilder var html: [HTMLNode] {
        papers
        measures
        if let spine = model.overview.spine {
            HTML.section(.aria(.labelledby, "beside")) {
                HTML.h2(.id("beside")) { BesideView.heading(spine) }
                SpineView(picture: spine).html
            }
        }
        HTML.section(.aria(.labelledby, "reading")) {
            HTML.h2(.id("reading")) { "How to read this" }
            HTML.dl(.class("terms")) {
                for (term, meaning) in ReadingNotes.terms.filter({ Self.terms.contains($0.0) }) {
                    HTML.dt { term }
                    HTML.dd { meaning }
                }
            }
        }
    }

    private static let terms: Set = ["Status", "Direction of travel", "Provisional [p]", "Estimated [e]"]

    private var papers: HTMLNode {
        HTML.section(.id("papers"), .aria(.labelledby, "papers-heading")) {
            HTML.h2(.id("papers-heading")) { "Published papers" }
            for paper in model.papers.prefix(1) { SitePaperView(paper: paper, links: links).html }
            if model.papers.count > 1 {
                HTML.details {
                    HTML.summary { "Earlier papers (\(model.papers.count - 1))" }
                    for paper in model.papers.dropFirst() { SitePaperView(paper: paper, links: links).html }
                }
            }
            if let feed = links.feed {
                HTML.p(.class("screen")) {
                    HTML.a(.href(feed)) { "Feed of new papers" }
                    " (Atom), for a feed reader."
                }
            }
        }
    }

    private var measures: HTMLNode {
        HTML.div(.id("measures")) {
            HTML.h2 { "How the measures stand" }
            HTML.p {
                "Each at the latest figure that a published paper shows, and rated as the last paper rates it: "
                "a figure that is still due is not rated."
            }
            model.overview.statuses.html(choosing: true)
            filter.html
            HTML.nav(.class("themes screen"), .aria(.label, "Themes")) {
                HTML.ul {
                    for theme in model.overview.themes {
                        HTML.li { HTML.a(.href("#\(PageAddress.anchor(theme.theme))")) { theme.title } }
                    }
                }
            }
            filter.count
            for theme in model.overview.themes {
                HTML.section(.id(PageAddress.anchor(theme.theme))) {
                    HTML.h3 { theme.title }
                    OverviewTable(theme: theme, links: links, isFiltered: true).html
                }
            }
        }
    }
}
