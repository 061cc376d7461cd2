import Documents
import PerformanceModel
import Reports

/// The tables and figures of a paper as a workbook that is read by eye, by ear and by programs.
///
/// Source: Government Analysis Function, "Releasing statistics in spreadsheets".
struct ReportWorkbook {
    let paper: Paper

    var workbook: Workbook {
        let tables = paper.released.sections.flatMap(\.themes).flatMap(\.tables).enumerated().map { index, table in
            TableSheet(table: table, number: index + 1, paper: paper)
        }
        let (figures, actions) = (FiguresSheet(paper: paper), ActionsSheet(paper: paper))
        let actionsSheet = actions.sheet.map { [$0] } ?? []
        let shown =
            tables.map { (name: $0.name, title: $0.title) } + actionsSheet.map { (name: $0.name, title: actions.title) }
            + [(name: figures.name, title: figures.title)]
        return Workbook(
            title: (paper.edition.isDraft ? "Draft: " : "") + paper.report.title, creator: paper.council.title,
            sheets: [cover, contents(shown), notes] + tables.map(\.sheet) + actionsSheet + [figures.sheet])
    }

    private var cover: Sheet {
        let facts = TitleBlock(paper: paper).facts.map { SheetLine.text("\($0.name): \($0.value)") }
        let draft = paper.edition.isDraft ? [SheetLine.text("Draft. \(TitleBlock.draft)")] : []
        let changes = paper.edition.revisionNote.map { SheetLine.text($0) }
        return Sheet(
            name: "Cover",
            lines: [.title(paper.report.title)] + draft + facts
                + (changes.isEmpty ? [] : [.heading(ReportPage.changesHeading)] + changes)
                + [
                    .heading("About this workbook"),
                    .text(
                        "Each table of the paper stands on a sheet of its own, with one row of headings. Values are "
                            + "numbers; a symbol in square brackets stands where there is no value, and the sheet of "
                            + "notes says what it means."),
                    .text(
                        "The last sheet has every figure in a row of its own, with its period, its parts and where it "
                            + "stands."),
                ])
    }

    private func contents(_ sheets: [(name: String, title: String)]) -> Sheet {
        let all = [(name: "Notes", title: "Notes, symbols and status rules")] + sheets
        return Sheet(
            name: "Contents",
            lines: [.title("Contents")],
            table: SheetTable(
                name: "Contents", columns: [SheetColumn("Sheet", width: 14), SheetColumn("What it has", width: 80)],
                rows: all.map { [SheetCell(.sheetLink($0.name, sheet: $0.name)), .text($0.title)] }))
    }

    private var notes: Sheet {
        let rules = ReadingNotes(paper: paper).usedRules.map {
            ("\($0.citation.capitalisedFirst): \($0.title)", $0.words(for: paper.council, in: paper.framework))
        }
        let sources = paper.sourced.map { ("\u{201C}\($0.words)\u{201D}", "Source: \($0.source)") }
        return Sheet(
            name: "Notes",
            lines: [.title("Notes, symbols and status rules")],
            table: SheetTable(
                name: "Notes", columns: [SheetColumn("Term", width: 34), SheetColumn("Meaning", width: 100)],
                rows: (ReadingNotes.terms + rules + sources).map { [.text($0.0), .text($0.1)] }))
    }
}
