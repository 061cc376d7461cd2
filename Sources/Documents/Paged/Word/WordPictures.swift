/// Writes the pictures of a Word file: charts as parts of their own, and groups of shapes within the text.
///
/// Source: ECMA-376, part 1, sections 20 and 21 (DrawingML); MS-ODRAWXML, 2.7 (groups of shapes).
struct WordPictures {
    private var count = 0
    private var charts = 0

    static let chartSpace = "http://schemas.openxmlformats.org/drawingml/2006/chart"
    static let groupSpace = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"

    static let spaces = [
        ("xmlns:r", WordParts.address),
        ("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
        ("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        ("xmlns:wpg", groupSpace),
        ("xmlns:wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
    ]

    /// Writes a picture as a run, no wider than the text.
    mutating func write(
        _ figure: PagedFigure, on page: WordPage, into xml: inout XMLWriter, _ parts: inout WordParts
    ) {
        count += 1
        // 9,525 units of a drawing are a pixel, and 635 the twentieth of a point.
        let widest = Double(page.textWidth * 635)
        let scale = min(1, widest / (figure.width * 9525))
        let size = [
            ("cx", "\(Int((figure.width * 9525 * scale).rounded()))"),
            ("cy", "\(Int((figure.height * 9525 * scale).rounded()))"),
        ]
        let number = count
        xml.element("w:r") { xml in
            xml.element("w:drawing") { xml in
                let edges = ["distT", "distB", "distL", "distR"].map { ($0, "0") }
                xml.element("wp:inline", edges) { xml in
                    xml.element("wp:extent", size)
                    xml.element(
                        "wp:docPr",
                        [
                            ("id", "\(number)"), ("name", "Chart \(number)"), ("descr", figure.alternative),
                            ("title", figure.caption.plainText),
                        ])
                    xml.element("a:graphic") { graphic(figure.drawing, into: &$0, &parts) }
                }
            }
        }
    }

    private mutating func graphic(
        _ drawing: PagedFigure.Drawing, into xml: inout XMLWriter, _ parts: inout WordParts
    ) {
        switch drawing {
        case .shapes(let group):
            xml.element("a:graphicData", [("uri", Self.groupSpace)]) { $0.xml(group.utf8) }
        case .chart(let chart, let workbook):
            let relation = add(chart, workbook, to: &parts)
            xml.element("a:graphicData", [("uri", Self.chartSpace)]) { xml in
                xml.element("c:chart", [("xmlns:c", Self.chartSpace), ("r:id", relation)])
            }
        }
    }

    /// Adds a chart, and the workbook its numbers can be changed in, as parts; returns the name of the relation.
    private mutating func add(_ chart: [UInt8], _ workbook: [UInt8]?, to parts: inout WordParts) -> String {
        charts += 1
        let kind = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
        let relation = parts.relate("chart", to: "charts/chart\(charts).xml", chart, kind: kind)
        if let workbook {
            parts.add("word/embeddings/chart\(charts).xlsx", workbook, kind: "")
            let relations = WordParts.relations([
                [
                    ("Id", "rId1"), ("Type", "\(WordParts.address)/package"),
                    ("Target", "../embeddings/chart\(charts).xlsx"),
                ]
            ])
            parts.add("word/charts/_rels/chart\(charts).xml.rels", relations, kind: "")
        }
        return relation
    }
}
