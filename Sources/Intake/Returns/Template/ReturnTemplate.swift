package import Documents
package import PerformanceModel

/// A workbook that asks a supplier for figures, and that ``ReturnReading`` reads once it is filled in.
///
/// Whose figure is asked for cannot be changed in it, and what may be entered is said beside the cell.
package struct ReturnTemplate: Sendable {
    /// Who is asked, in words.
    package let supplier: String
    package let council: String
    package let period: Period
    package let rows: [Row]
    /// The supplier's measures that have no figure in the period.
    package let notAsked: [Measure]

    /// A figure asked for, with what was returned of it before.
    package struct Row: Sendable {
        package let measure: Measure
        package let area: AreaID
        package let period: Period
        package let held: Observation?

        package init(measure: Measure, area: AreaID, period: Period, held: Observation?) {
            self.measure = measure
            self.area = area
            self.period = period
            self.held = held
        }
    }

    package init(supplier: String, council: String, period: Period, rows: [Row], notAsked: [Measure]) {
        self.supplier = supplier
        self.council = council
        self.period = period
        self.rows = rows
        self.notAsked = notAsked
    }

    /// The workbook, whose first sheet says how to fill in the second.
    package var workbook: Workbook {
        let title = "Return for \(period.words): \(supplier)"
        let returned = Sheet(
            name: Self.sheetName,
            lines: [
                .title(title),
                .text("Fill in value, or numerator and denominator, or absence. How: see the sheet before."),
            ],
            table: table, isProtected: true)
        return Workbook(title: title, creator: council, sheets: [instructions(title), returned, definitions])
    }

    private static let sheetName = "Return"

    // MARK: The return

    private var table: SheetTable {
        let mayBeNegative = rows.contains { $0.measure.mayBeNegative }
        let least = SheetRule(.number(least: 0), message: "Write a number, 0 or more.")
        let columns: [(ReturnFields.Field, width: Int, SheetRule?)] = [
            (.measure, 26, nil), (.title, 44, nil), (.area, 16, nil), (.period, 14, nil), (.statistic, 12, nil),
            (.value, 14, mayBeNegative ? nil : least), (.numerator, 14, least), (.denominator, 14, least),
            (.dataStatus, 14, Self.choice(DataStatus.allCases.map(\.rawValue), empty: "which means final")),
            (.absence, 18, Self.choice(Absence.words, empty: "where there is a figure")), (.note, 40, nil),
        ]
        return SheetTable(
            name: Self.sheetName, columns: columns.map { SheetColumn($0.rawValue, width: $1, rule: $2) },
            rows: rows.map { row in columns.map { row.cell($0.0) } })
    }

    private static func choice(_ words: [String], empty: String) -> SheetRule {
        SheetRule(.words(words), message: "Choose from the list, or leave it empty, \(empty).")
    }

    // MARK: The sheets beside it

    private func instructions(_ title: String) -> Sheet {
        let notAsked: [SheetLine] =
            self.notAsked.isEmpty
            ? []
            : [.heading("Not asked for")] + self.notAsked.map { .text("\($0.title): no figure is due in this period.") }
        return Sheet(
            name: "How to fill in",
            lines: [
                .title(title), .text(council), SheetLine(.text, .sheetLink("Go to the return", sheet: Self.sheetName)),
                .heading("What to write"),
                .text("Write the value of each row, or both its numerator and its denominator, or all three."),
                .text("Where there is no figure, choose the reason in column absence. A gap is not a nought."),
                .text("Write a percentage as 34.8 or as 34.8%, and no words beside a number: those go in column note."),
                .text("Choose provisional or estimated in column data_status where the figure is not final."),
                .text("A formula may make a figure, rounded to six places at most."),
                .text("Figures that were returned before are filled in. Write over one to correct it."),
                .heading("What to leave"),
                .text("The other cells are locked, so that each figure stays beside its own measure."),
                .text("Add no rows and no columns."),
                .heading("Then"), .text("Save the file and send it back. It is read as it is, as .xlsx or .ods."),
            ] + notAsked)
    }

    private var definitions: Sheet {
        var seen: Set<MeasureID> = []
        let measures = rows.map(\.measure).filter { seen.insert($0.id).inserted }
        let columns = [
            ("Measure", 26), ("Title", 44), ("Definition", 60), ("Unit", 14), ("Numerator", 30), ("Denominator", 30),
            ("Source", 30),
        ]
        return Sheet(
            name: "Measures", lines: [.title("What each measure is")],
            table: SheetTable(
                name: "Measures", columns: columns.map { SheetColumn($0, width: $1) },
                rows: measures.map { measure in
                    [
                        measure.id.text, measure.title, measure.definition, measure.unit.words,
                        measure.kind.parts?.numerator ?? "", measure.kind.parts?.denominator ?? "", measure.source,
                    ].map { SheetCell.text($0) }
                }))
    }
}
