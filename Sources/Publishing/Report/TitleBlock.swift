import Documents
import PerformanceModel
import Reports

/// What the paper is: council, committee, title, period, version and the state of the register behind it.
struct TitleBlock {
    let paper: Paper

    static let draft = "This paper has not been published. Its figures and words may still change."

    /// Each with its name.
    var facts: [(name: String, value: String)] {
        let area = paper.framework.area(paper.report.area).flatMap { $0.id == paper.council.area ? nil : $0.title }
        return [
            ("Council", paper.council.title), ("Committee", paper.report.committee),
            ("Meeting", paper.report.meeting?.words ?? ""), ("Part", paper.report.partsInWords ?? ""),
            ("Period", paper.report.period.wordsInFull), ("Area", area ?? ""), ("Version", version),
            ("Register", paper.edition.asKnown), ("Contact", paper.report.contact),
        ].filter { !$0.1.isEmpty }
    }

    var html: [HTMLNode] {
        var nodes: [HTMLNode] = []
        if paper.edition.isDraft {
            nodes.append(
                HTML.p(.class("draft"), .role("note")) {
                    HTML.strong { "Draft. " }
                    Self.draft
                })
        }
        return nodes + [
            HTML.header(.class("title")) {
                HTML.h1 { paper.report.title }
                HTML.dl(.class("facts")) {
                    for fact in facts {
                        HTML.dt { fact.name }
                        HTML.dd { fact.value }
                    }
                    links("This paper as", to: [("PDF", .pdf), ("Word", .docx)])
                    links(
                        "Its figures as",
                        to: [("Excel", .xlsx), ("OpenDocument", .ods), ("CSV", .csv), ("JSON", .json)])
                }
            }
        ]
    }

    /// Links to the forms among some that are issued with the page.
    private func links(_ name: String, to forms: [(name: String, form: WrittenForm)]) -> [HTMLNode] {
        let issued = forms.filter { paper.forms.contains($0.form) }
        guard !issued.isEmpty else { return [] }
        let links = issued.enumerated().flatMap { index, entry -> [HTMLNode] in
            [
                .text(index == 0 ? "" : ", "),
                HTML.a(.href("\(paper.report.id).\(entry.form.rawValue)")) { entry.name },
            ]
        }
        return [HTML.dt { name }, HTML.dd { links }]
    }

    private var version: String {
        paper.edition.name + (paper.edition.day.map { ", \($0.words)" } ?? "")
    }
}
