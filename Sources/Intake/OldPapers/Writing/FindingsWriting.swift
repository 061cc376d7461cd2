import Documents
package import PerformanceModel

/// What is doubtful about an import, for a spreadsheet and to read.
struct FindingsWriting {
    let draft: OldPaperDraft

    var table: String {
        let rows = draft.findings.map { finding in
            let place = finding.place
            return [
                finding.severity.rawValue, finding.rule, place.line.map(String.init) ?? "", place.column ?? "",
                place.subject ?? "", finding.message,
            ]
        }
        return CSVWriter(safeForSpreadsheets: true).text(
            of: [["severity", "rule", "line", "column", "label", "message"]] + rows)
    }

    var page: String {
        let figures = draft.figures.count
        let assumed = draft.figures.count(where: \.periodIsAssumed)
        let head = [
            "# \(plain(draft.title))", "",
            "\(plain(draft.paper.file)), published on \(draft.paper.published.words), reports on "
                + "\(draft.period.words).",
            "",
            "- \(figures) figures, of which \(assumed) have an assumed period",
            "- \(draft.measures.count) measures new to the framework",
            "- \(draft.ratings.count) ratings", "",
        ]
        let parts = [
            part("To be decided", draft.findings.filter { $0.severity != .note }),
            part("Assumed", draft.findings.filter { $0.severity == .note }),
        ]
        return (head + parts.flatMap(\.self)).joined(separator: "\n")
    }

    private func part(_ heading: String, _ findings: [Finding]) -> [String] {
        guard !findings.isEmpty else { return [] }
        return ["## \(heading)", ""] + findings.map { "- \(draft.sentence(of: $0))" } + [""]
    }

    /// Words of the paper, with what Markdown would take for marks left as they are but on one line.
    private func plain(_ text: String) -> String { text.squeezed }
}

extension OldPaperDraft {
    /// A finding as it is told: where it stands in the paper, and what it is.
    package func sentence(of finding: Finding) -> String {
        let word = paper.document.counting == .lines ? "line" : "paragraph"
        return (finding.place.line.map { "\(word) \($0): " } ?? "") + finding.message.squeezed
    }
}
