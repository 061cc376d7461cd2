package import Documents
import PerformanceModel

/// The overview of every measure.
package func page(_ model: OverviewPage) -> HTMLDocument {
    model.frame.document {
        HTML.header(.class("title")) { HTML.h1 { "Performance" } }
        OverviewView(model: model).html
    }
}

/// The content of the overview: counts, published reports, and a table for each theme.
struct OverviewView {
    let model: OverviewPage

    @HTMLBuilder var html: [HTMLNode] {
        model.statuses.html()
        reports
        for theme in model.themes {
            HTML.h2(.id(PageAddress.anchor(theme.theme))) { theme.title }
            OverviewTable(theme: theme, links: model.frame.links).html
        }
        if let spine = model.spine {
            HTML.h2 { BesideView.heading(spine) }
            SpineView(picture: spine).html
        }
    }

    @HTMLBuilder private var reports: [HTMLNode] {
        if !model.reports.isEmpty {
            HTML.h2 { "Published reports" }
            HTML.ul {
                for report in model.reports {
                    HTML.li {
                        HTML.a(.href(model.frame.links.address(of: .report(report.report)))) { report.title }
                        ", version \(report.version), \(report.day.words)"
                    }
                }
            }
        }
    }
}
