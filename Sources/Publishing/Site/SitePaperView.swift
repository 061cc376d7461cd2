import Documents
import PerformanceModel

/// A report on the front page: its newest version with everything to download, and the older ones beneath.
struct SitePaperView {
    let paper: SitePaper
    let links: PageLinks

    /// What a file of figures is by the end of its name, in the order shown; the manifest is for who checks.
    private static let figures: [(use: String, forms: [(ending: String, words: String)])] = [
        ("Its figures as", [("xlsx", "Excel"), ("ods", "OpenDocument"), ("csv", "CSV"), ("json", "JSON")]),
        ("For programs", [("csv-metadata.json", "What the CSV columns mean")]),
    ]

    var html: HTMLNode {
        HTML.article(.id(PageAddress.anchor(paper.report)), .class("issue")) {
            if let newest = paper.versions.first {
                HTML.h3 { HTML.a(.href(address(of: newest))) { newest.title } }
                HTML.p(.class("muted")) { newest.name }
                changes(of: newest)
                downloads(of: newest)
            }
            if paper.versions.count > 1 {
                HTML.details {
                    HTML.summary { "Earlier versions (\(paper.versions.count - 1))" }
                    for version in paper.versions.dropFirst() {
                        HTML.h4 { HTML.a(.href(address(of: version))) { version.name } }
                        changes(of: version)
                        downloads(of: version)
                    }
                }
            }
        }
    }

    private func address(of version: SitePaper.Version) -> String { version.address(of: paper.report, links) }

    @HTMLBuilder private func changes(of version: SitePaper.Version) -> [HTMLNode] {
        if !version.revisionNote.isEmpty {
            HTML.details {
                HTML.summary { ReportPage.changesHeading }
                HTML.ul { for sentence in version.revisionNote { HTML.li { sentence } } }
            }
        }
    }

    private func downloads(of version: SitePaper.Version) -> HTMLNode {
        HTML.dl(.class("facts downloads")) {
            for (use, files) in uses(of: version) where !files.isEmpty {
                HTML.dt { use }
                HTML.dd { HTML.ul { for (file, words) in files { HTML.li { link(to: file, words, version) } } } }
            }
        }
    }

    private func uses(of version: SitePaper.Version) -> [(String, [(SitePaper.File, String)])] {
        let forms = FormToRead.allCases.compactMap { form in
            version.file(form.file(of: paper.report, among: version.names)).map { ($0, form.words) }
        }
        let figures = Self.figures.map { use, forms in
            (use, forms.compactMap { form in version.file("\(paper.report).\(form.ending)").map { ($0, form.words) } })
        }
        let appendices = version.files.compactMap { file in file.appendix.map { (file, $0) } }
        return [("This paper as", forms), ("Appendices", appendices)] + figures
    }

    private func link(to file: SitePaper.File, _ words: String, _ version: SitePaper.Version) -> HTMLNode {
        HTML.group {
            HTML.a(.href(links.address(of: .file(paper.report, version: version.number, name: file.name)))) {
                words
                HTML.span(.class("unseen")) { ", \(version.title), version \(version.number)" }
            }
            HTML.span(.class("muted")) { " \(file.size)" }
        }
    }
}
