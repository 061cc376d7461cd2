package import Documents

/// Three quarterly papers of an invented council, as its officers wrote them before it had Plumbline.
package enum OldPaperSample {
    private static let (green, amber, red) = ("92D050", "FFC000", "FF0000")

    /// The paper of a quarter, 1 to 3, of 2017/18.
    ///
    /// The second calls some measures nearly what the first did, and the third restates a figure of the second, gives a
    /// measure another name and misprints a value.
    package static func quarter(_ quarter: Int) -> ReadDocument {
        let intro = "This report covers quarter \(quarter) of 2017/18."
        let parts: [DocumentBlock] = [
            .heading(level: 1, text("Quarterly performance, quarter \(quarter) 2017/18")),
            .paragraph(text("Report to the Overview and Scrutiny Committee of Marlby Borough Council.")),
            .paragraph(text(intro)), key,
            .heading(level: 2, text("Clean and green")), table(quarter, cleanAndGreen(quarter)),
            .paragraph(text("Recycling is weighed at the gate.")),
            .heading(level: 2, text("Homes")), table(quarter, homes(quarter)),
        ]
        return ReadDocument(blocks: parts, counting: .paragraphs)
    }

    private static func text(_ text: String) -> DocumentText { DocumentText(text, line: 1) }

    private static func cell(_ words: String, fill: String? = nil, span: Int = 1) -> DocumentTable.Cell {
        DocumentTable.Cell(words.isEmpty ? .none : text(words), columnSpan: span, fill: fill)
    }

    private static let key = DocumentBlock.table(
        DocumentTable(
            rows: [
                DocumentTable.Row(cells: [
                    cell("On target", fill: green), cell("Close to target", fill: amber), cell("Off target", fill: red),
                ])
            ], line: 1))

    private static func table(_ quarter: Int, _ rows: [String]) -> DocumentBlock {
        let before = quarter == 1 ? "Q4 2016/17" : "Q\(quarter - 1) 2017/18"
        let heads = ["Measure", "Good is", before, "Q\(quarter) 2017/18", "Target 2017/18", "Status"]
        let head = DocumentTable.Row(cells: heads.map { cell($0, fill: "1F3864") })
        return .table(DocumentTable(rows: [head] + rows.map(row), line: 1))
    }

    /// `label | good is | before | now | target | status`; a status may be a colour alone, and a row a heading.
    private static func row(_ line: String) -> DocumentTable.Row {
        let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
            $0.split(separator: " ").joined(separator: " ")
        }
        guard cells.count > 1 else { return DocumentTable.Row(cells: [cell(cells[0], fill: "D9E2F3", span: 6)]) }
        let colours = ["On target": green, "Close to target": amber, "Off target": red, "(green)": green, "(red)": red]
        return DocumentTable.Row(
            cells: cells.dropLast().map { cell($0) } + [
                cell(cells[5].hasPrefix("(") ? "" : cells[5], fill: colours[cells[5]])
            ])
    }

    private static func cleanAndGreen(_ quarter: Int) -> [String] {
        [
            [
                "Waste", "% of household waste recycled | High | 41.2% | 43.0% | 45% | Close to target",
                "Missed bins per 100,000 collections | Low | 61 | 58 | 60 | On target",
                "Number of fly-tips removed | Low | 310 | 295 | | ",
                "Parks", "Green Flag parks | High | 4 | 4 | 5 | (red)",
            ],
            [
                "Waste", "Percentage of household waste recycled | High | 43.0% | 44.1% | 45% | Close to target",
                "Missed bins per 100,000 collections | Low | 58 | 63 | 60 | Off target",
                "Fly-tips removed | Low | 295 | 322 | | ",
                "Parks", "Green Flag parks | High | 4 | 5 | 5 | (green)",
            ],
            [
                "Waste", "Percentage of household waste recycled | High | 44.3% | 42.6% | 45% | Off target",
                "Bins missed for every 100,000 collections | Low | 63 | 57 | 60 | On target",
                "Fly-tips removed | Low | 322 | 301 | | ",
                "Parks", "Green Flag parks | High | 5 | 5 | 5 | (green)",
            ],
        ][quarter - 1]
    }

    private static func homes(_ quarter: Int) -> [String] {
        [
            [
                "Households in temporary accommodation | Low | 118 | 124 | 110 | Off target",
                "Average days to let an empty home | Low | 24.1 | 22.9 | 21 | Close to target",
                "Homes with a valid gas certificate | High | 99.8% | Available in Q2 | 100% | ",
            ],
            [
                "Households in temporary accommodation | Low | 124 | 131 | 110 | Off target",
                "Average days to let an empty home | Low | 22.9 | 21.4 | 21 | Close to target",
                "Homes with a valid gas certificate | High | 99.9% | 99.9% | 100% | Close to target",
                "Households prevented from becoming homeless | High | - | 42 | | ",
            ],
            [
                "Households in temporary accommodation | Low | 131 | 127 | 110 | Off target",
                "Average days to let an empty home | Low | 21.4 | 2o.7 | 21 | ",
                "Homes with a valid gas certificate | High | 99.9% | 100% | 100% | On target",
                "Households prevented from becoming homeless | High | 42 | 51 | | ",
            ],
        ][quarter - 1]
    }
}
