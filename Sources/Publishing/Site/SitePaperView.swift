import Documents
import PerformanceModel

/// A report on the front page: its newest version with everything to download, and the older ones beneath.
struct SitePaperView {
    let paper: SitePaper
    let links: PageLinks

    /// What a file of a version is by the end of its name, in the order shown; the manifest is for who checks.
    private static let forms: [(use: String, forms: [(ending: String, words: String)])] = [
        ("This paper as", [("html", "Web page"), ("pdf", "PDF"), ("docx", "Word")]),
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

    private func address(of version: SitePaper.Version) -> String {
        links.address(of: .file(paper.report, version: version.number, name: "\(paper.report).html"))
    }

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
            for (use, forms) in Self.forms {
                let files = forms.compactMap { form in
                    version.files.first { $0.name == "\(paper.report).\(form.ending)" }.map { ($0, form.words) }
                }
                if !files.isEmpty {
                    HTML.dt { use }
                    HTML.dd { HTML.ul { for (file, words) in files { HTML.li { link(to: file, words, version) } } } }
                }
            }
        }
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
