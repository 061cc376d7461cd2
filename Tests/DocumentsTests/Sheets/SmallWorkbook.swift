import Documents

/// A workbook with everything that one can hold.
enum SmallWorkbook {
    static let words = [
        "=1+1", "+44 20", "-", "@cmd", "a & b < c > \"d\" 'e'", " two  blanks ", "line\nbreak", "_x0041_",
        "bell \u{7}", "£5 – “sound”", "😀",
    ]

    static let book = Workbook(
        title: "Quarter 3 & more", creator: "Northmoor Council",
        sheets: [
            Sheet(
                name: "Cover",
                lines: [
                    .title("Quarter 3 performance"), .text("The figures of the report.\nThey are final."),
                    .heading("Where to ask"), SheetLine(.text, link),
                    SheetLine(.text, .sheetLink("Go to the figures", sheet: "Q3: figures/all")),
                ]),
            Sheet(
                name: "Q3: figures/all", lines: [.title("Figures of quarter 3"), .text("[x] is not available.")],
                table: table, isProtected: true),
            Sheet(name: "Notes", lines: [.title("Notes")], table: notes),
        ])

    private static let link =
        LinkAddress("https://example.org/?a=1&b=2").map { SheetContent.link("Our pages", $0) } ?? .empty

    private static let table = SheetTable(
        name: "Q3",
        columns: [
            SheetColumn("Measure", width: 30), SheetColumn("Value", note: "As it was returned."),
            SheetColumn("Value", rule: SheetRule(.number(least: 0), message: "Write a number, 0 or more.")),
            SheetColumn(
                "Reason", width: 20,
                rule: SheetRule(.words(["not-due", "not-returned"]), message: "Choose a reason, or leave it empty.")),
        ],
        rows: [
            row("Visits", SheetNumber(shown: "1234567.5", places: 1, form: .grouped), reason: nil),
            row("Repairs in time", SheetNumber(shown: "94.60", places: 2, form: .percentage), reason: nil),
            row("Change", SheetNumber(shown: "-0.05", places: 2), reason: "not-due"),
            [.text("Waste"), .text("[x]"), SheetCell(.empty, isUnlocked: true), SheetCell(.empty, isUnlocked: true)],
        ])

    private static func row(_ measure: String, _ number: SheetNumber, reason: String?) -> [SheetCell] {
        [
            SheetCell(.text(measure), note: reason), SheetCell(.number(number)),
            SheetCell(.number(SheetNumber(shown: "0", places: 0)), isUnlocked: true),
            SheetCell(reason.map { .text($0) } ?? .empty, isUnlocked: true),
        ]
    }

    private static let notes = SheetTable(
        name: "Notes", columns: [SheetColumn("Number"), SheetColumn("Note", width: 60)],
        rows: words.enumerated().map {
            [SheetCell(.number(SheetNumber(shown: "\($0 + 1)", places: 0))), .text($1)]
        })
}

extension SmallWorkbook {
    static func bytes(_ form: String) throws -> [UInt8] { try form == "xlsx" ? book.xlsx() : book.ods() }

    /// What is in it.
    static var cells: [(sheet: String, cell: ReadCell)] {
        let sheets: [(String, [[String?]])] = [
            (
                "Cover",
                [
                    ["Quarter 3 performance"], ["The figures of the report.\nThey are final."], ["Where to ask"],
                    ["Our pages"], ["Go to the figures"],
                ]
            ),
            (
                "Q3- figures-all",
                [
                    ["Figures of quarter 3"], ["[x] is not available."], ["Measure", "Value", "Value 2", "Reason"],
                    ["Visits", "1234567.5", "0.0", nil], ["Repairs in time", "0.946", "0.0", nil],
                    ["Change", "-0.05", "0.0", "not-due"], ["Waste", "[x]", nil, nil],
                ]
            ),
            ("Notes", [["Notes"], ["Number", "Note"]] + words.enumerated().map { ["\($0 + 1).0", heard($1)] }),
        ]
        return sheets.flatMap { sheet, rows in
            rows.enumerated().flatMap { row, texts in
                texts.enumerated().compactMap { column, text in
                    text.map { (sheet, ReadCell(CellPlace(row: row + 1, column: column + 1), .text($0))) }
                }
            }
        }
    }

    /// Words as they can be written: no XML holds a bell.
    private static func heard(_ words: String) -> String { words == "bell \u{7}" ? "bell \u{FFFD}" : words }
}
