import Documents
import PerformanceModel
import Reports

/// What the paper is: council, committee, title, period, version and the state of the register behind it.
struct TitleBlock {
    let paper: Paper

    var html: [HTMLNode] {
        var nodes: [HTMLNode] = []
        if paper.edition.isDraft {
            nodes.append(
                HTML.p(.class("draft"), .role("note")) {
                    HTML.strong { "Draft. " }
                    "This paper has not been published. Its figures and words may still change."
                })
        }
        return nodes + [
            HTML.header(.class("title")) {
                HTML.h1 { paper.report.title }
                HTML.dl(.class("facts")) {
                    fact("Council", paper.council.title)
                    fact("Committee", paper.report.committee)
                    fact("Period", paper.report.period.wordsInFull)
                    if let area = paper.framework.area(paper.report.area), area.id != paper.council.area {
                        fact("Area", area.title)
                    }
                    fact("Version", version)
                    fact("Register", paper.edition.asKnown)
                    if !paper.report.contact.isEmpty { fact("Contact", paper.report.contact) }
                    HTML.dt { "Data" }
                    HTML.dd {
                        HTML.a(.href("\(paper.report.id).csv")) { "The figures in this paper (CSV)" }
                    }
                }
            }
        ]
    }

    private var version: String {
        paper.edition.name + (paper.edition.day.map { ", \($0.words)" } ?? "")
    }

    @HTMLBuilder private func fact(_ name: String, _ value: String) -> [HTMLNode] {
        HTML.dt { name }
        HTML.dd { value }
    }
}
