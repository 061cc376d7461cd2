/// Writes the pictures of a Word file: charts as parts of their own, and groups of shapes within the text.
///
/// Source: ECMA-376, part 1, sections 20 and 21 (DrawingML), and part 3 (alternate content); MS-ODRAWXML, 2.7 (groups
/// of shapes).
struct WordPictures {
    private var count = 0
    private var charts = 0
    private var shapes = 0

    /// Shapes are numbered after all pictures, of which no paper has so many.
    private static let firstShape = 10_000

    static let chartSpace = "http://schemas.openxmlformats.org/drawingml/2006/chart"

    static let spaces: XMLAttributes = [
        "xmlns:r": WordParts.address, "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "xmlns:mc": "http://schemas.openxmlformats.org/markup-compatibility/2006", "xmlns:wpg": DrawnGroup.address,
    ]

    /// Writes a picture as a run, no wider than the text.
    mutating func write(
        _ figure: PagedFigure, on page: WordPage, into xml: inout XMLWriter, _ parts: inout WordParts
    ) {
        count += 1
        // 635 units of a drawing are the twentieth of a point.
        let widest = Double(page.textWidth * 635)
        let extent = figure.drawing.extent
        let scale = min(1, widest / Double(extent.width))
        let size: XMLAttributes = [
            "cx": "\(Int((Double(extent.width) * scale).rounded()))",
            "cy": "\(Int((Double(extent.height) * scale).rounded()))",
        ]
        xml.element("w:r") { xml in
            guard case .shapes = figure.drawing else { return inline(figure, size, into: &xml, &parts) }
            xml.element("mc:AlternateContent") { xml in
                xml.element("mc:Choice", ["Requires": "wpg"]) { inline(figure, size, into: &$0, &parts) }
                // A program that knows no groups of shapes, such as Word 2007, prints what the picture says.
                xml.element("mc:Fallback") { xml in
                    xml.element("w:t", ["xml:space": "preserve"]) { $0.text(figure.alternative) }
                }
            }
        }
    }

    private mutating func inline(
        _ figure: PagedFigure, _ size: XMLAttributes, into xml: inout XMLWriter, _ parts: inout WordParts
    ) {
        let number = count
        xml.element("w:drawing") { xml in
            let edges: XMLAttributes = ["distT": "0", "distB": "0", "distL": "0", "distR": "0"]
            xml.element("wp:inline", edges) { xml in
                xml.element("wp:extent", size)
                xml.element(
                    "wp:docPr",
                    [
                        "id": "\(number)", "name": "Chart \(number)", "descr": figure.alternative,
                        "title": figure.caption.plainText,
                    ])
                xml.element("a:graphic") { graphic(figure.drawing, into: &$0, &parts) }
            }
        }
    }

    private mutating func graphic(
        _ drawing: PagedFigure.Drawing, into xml: inout XMLWriter, _ parts: inout WordParts
    ) {
        switch drawing {
        case .shapes(let group):
            let first = count + shapes + Self.firstShape
            shapes += group.identifierCount
            xml.element("a:graphicData", ["uri": DrawnGroup.address]) { xml in
                xml.xml(group.markup(firstIdentifier: first))
            }
        case .chart(let chart):
            let relation = add(chart, to: &parts)
            xml.element("a:graphicData", ["uri": Self.chartSpace]) { xml in
                xml.element("c:chart", ["xmlns:c": Self.chartSpace, "r:id": relation])
            }
        }
    }

    /// Adds a chart, and the workbook its numbers are changed in, as parts; returns the name of the relation.
    private mutating func add(_ chart: NativeChart, to parts: inout WordParts) -> String {
        charts += 1
        let kind = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
        let workbook = chart.workbookFile
        let bytes = (workbook == nil ? chart : chart.embedding(workbook: "rId1")).part
        let relation = parts.relate("chart", to: "charts/chart\(charts).xml", bytes, kind: kind)
        if let workbook {
            let name = "embeddings/chart\(charts).xlsx"
            parts.add("word/\(name)", workbook, kind: "")
            let relations = WordParts.relations([
                ["Id": "rId1", "Type": "\(WordParts.address)/package", "Target": "../\(name)"]
            ])
            parts.add("word/charts/_rels/chart\(charts).xml.rels", relations, kind: "")
        }
        return relation
    }
}
