/// Writes a chart's part: what is around the series.
struct NativeChartWriter {
    private let chart: NativeChart

    init(_ chart: NativeChart) { self.chart = chart }

    private static let ink = DrawnColour("#57606a")
    private static let rule = DrawnColour("#d0d7de")

    var space: DrawnElement {
        let drawing = "http://schemas.openxmlformats.org/drawingml/2006"
        let namespaces: KeyValuePairs = [
            "xmlns:c": "\(drawing)/chart", "xmlns:a": "\(drawing)/main",
            "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        ]
        let external = chart.workbook.map {
            DrawnElement("c:externalData", ["r:id": $0], [DrawnElement("c:autoUpdate", val: "0")])
        }
        return DrawnElement(
            "c:chartSpace", namespaces,
            [
                DrawnElement("c:date1904", val: "0"), DrawnElement("c:lang", val: "en-GB"),
                DrawnElement("c:roundedCorners", val: "0"), body,
                DrawnElement("c:spPr", [:], [DrawnElement("a:noFill"), DrawnLine.none]),
                Self.text(colour: .black), external,
            ])
    }

    private var body: DrawnElement {
        DrawnElement(
            "c:chart", [:],
            [
                title, DrawnElement("c:autoTitleDeleted", val: chart.title == nil ? "1" : "0"), plot, legend,
                DrawnElement("c:plotVisOnly", val: "1"), DrawnElement("c:dispBlanksAs", val: "gap"),
            ])
    }

    private var title: DrawnElement? {
        chart.title.map { title in
            let run = DrawnElement(
                "a:r", [:],
                [
                    Self.look("a:rPr", points: 11, isBold: true, colour: .black),
                    DrawnElement("a:t", [:], text: title),
                ])
            let rich = DrawnElement(
                "c:rich", [:],
                [DrawnElement("a:bodyPr"), DrawnElement("a:lstStyle"), DrawnElement("a:p", [:], [run])])
            return DrawnElement(
                "c:title", [:], [DrawnElement("c:tx", [:], [rich]), DrawnElement("c:overlay", val: "0")])
        }
    }

    // MARK: What is drawn

    private var plot: DrawnElement {
        let isOfLines = chart.kind == .lines
        let series = zip(chart.series.indices, chart.shifts).map {
            NativeSeriesWriter(chart, $0, labelDown: $1).element
        }
        let axes = ["1", "2"].map { DrawnElement("c:axId", val: $0) }
        let still = DrawnElement("c:varyColors", val: "0")
        let drawn =
            isOfLines
            ? DrawnElement(
                "c:lineChart", [:],
                [DrawnElement("c:grouping", val: "standard"), still] + series
                    + [DrawnElement("c:marker", val: "1")] + axes)
            : DrawnElement(
                "c:barChart", [:],
                [
                    DrawnElement("c:barDir", val: chart.kind == .bars ? "bar" : "col"),
                    DrawnElement("c:grouping", val: "clustered"), still,
                ] + series + [DrawnElement("c:gapWidth", val: "40")] + axes)
        return DrawnElement("c:plotArea", [:], [layout, drawn, categories, values])
    }

    /// Where the lines and bars stand, since no program leaves room for labels at their ends.
    private var layout: DrawnElement {
        let (top, bottom) = chart.margins
        let shares: [(String, Double)] = [
            ("x", chart.left / chart.width), ("y", top / chart.height),
            ("w", (chart.width - chart.left - chart.right) / chart.width),
            ("h", (chart.height - top - bottom) / chart.height),
        ]
        let modes = ["xMode", "yMode"].map { DrawnElement("c:\($0)", val: "edge") }
        return DrawnElement(
            "c:layout", [:],
            [
                DrawnElement(
                    "c:manualLayout", [:],
                    [DrawnElement("c:layoutTarget", val: "inner")] + modes
                        + shares.map { DrawnElement("c:\($0)", val: Self.share($1)) })
            ])
    }

    private var categories: DrawnElement {
        // Bars are read from the top down, but drawn from the bottom up.
        let scaling = DrawnElement(
            "c:scaling", [:], [DrawnElement("c:orientation", val: chart.kind == .bars ? "maxMin" : "minMax")])
        let step = chart.categoryStep > 1 ? DrawnElement("c:tickLblSkip", val: "\(chart.categoryStep)") : nil
        let mark = chart.categoryStep > 1 ? DrawnElement("c:tickMarkSkip", val: "\(chart.categoryStep)") : nil
        let line = DrawnElement("c:spPr", [:], [DrawnLine(Self.ink).element])
        return DrawnElement(
            "c:catAx", [:],
            [
                DrawnElement("c:axId", val: "1"), scaling, DrawnElement("c:delete", val: "0"),
                DrawnElement("c:axPos", val: chart.kind == .bars ? "l" : "b"),
                DrawnElement("c:majorTickMark", val: chart.kind == .lines ? "out" : "none"),
                DrawnElement("c:minorTickMark", val: "none"), DrawnElement("c:tickLblPos", val: "low"), line,
                Self.text(colour: Self.ink, rotation: Self.level), DrawnElement("c:crossAx", val: "2"),
                DrawnElement("c:crosses", val: "min"), DrawnElement("c:auto", val: "0"),
                DrawnElement("c:lblAlgn", val: "ctr"), DrawnElement("c:lblOffset", val: "100"), step, mark,
                DrawnElement("c:noMultiLvlLbl", val: "1"),
            ])
    }

    private var values: DrawnElement {
        let scaling = [
            DrawnElement("c:orientation", val: "minMax"), DrawnElement("c:max", val: "\(chart.axis.most)"),
            DrawnElement("c:min", val: "\(chart.axis.least)"),
        ]
        let rules = DrawnElement(
            "c:majorGridlines", [:], [DrawnElement("c:spPr", [:], [DrawnLine(Self.rule).element])])
        return DrawnElement(
            "c:valAx", [:],
            [
                DrawnElement("c:axId", val: "2"), DrawnElement("c:scaling", [:], scaling),
                DrawnElement("c:delete", val: chart.axis.isShown ? "0" : "1"),
                DrawnElement("c:axPos", val: chart.kind == .bars ? "b" : "l"), chart.axis.isShown ? rules : nil,
                DrawnElement("c:numFmt", ["formatCode": chart.axis.format, "sourceLinked": "0"]),
                DrawnElement("c:majorTickMark", val: "none"), DrawnElement("c:minorTickMark", val: "none"),
                DrawnElement("c:tickLblPos", val: "nextTo"), DrawnElement("c:spPr", [:], [DrawnLine.none]),
                Self.text(colour: Self.ink), DrawnElement("c:crossAx", val: "1"),
                DrawnElement("c:crosses", val: chart.kind == .bars ? "max" : "min"),
                DrawnElement("c:crossBetween", val: "between"),
                DrawnElement("c:majorUnit", val: "\(chart.axis.step)"),
            ])
    }

    // MARK: The legend

    /// Of the series alone that ask for it.
    private var legend: DrawnElement? {
        guard chart.hasLegend else { return nil }
        let others = chart.series.indices.filter { !chart.series[$0].isInLegend }.map { index in
            DrawnElement(
                "c:legendEntry", [:],
                [DrawnElement("c:idx", val: "\(index)"), DrawnElement("c:delete", val: "1")])
        }
        return DrawnElement(
            "c:legend", [:],
            [DrawnElement("c:legendPos", val: "b")] + others + [DrawnElement("c:overlay", val: "0")])
    }

    // MARK: Words

    /// A share of the chart with six places, however a machine would print it.
    static func share(_ value: Double) -> String {
        let millionths = EMU(value, per: 1_000_000).count
        let digits = String(millionths.magnitude)
        let long = String(repeating: "0", count: max(0, 7 - digits.count)) + digits
        return (millionths < 0 ? "-" : "") + long.dropLast(6) + "." + long.suffix(6)
    }

    /// A hundredth of a degree, in sixty-thousandths of one.
    ///
    /// LibreOffice stands labels on end that are wider than their place, though those beside them are blank, and breaks
    /// them letter by letter where they are said to be level.
    private static let level = "600"

    /// How words are written that are of no run.
    static func text(
        colour: DrawnColour, isBold: Bool = false, isOneLine: Bool = false, rotation: String? = nil
    ) -> DrawnElement {
        let body = DrawnElement(
            "a:bodyPr", isOneLine ? ["wrap": "none"] : rotation.map { ["rot": $0, "vert": "horz"] } ?? [:])
        let paragraph = DrawnElement(
            "a:p", [:],
            [
                DrawnElement("a:pPr", [:], [look("a:defRPr", points: 9, isBold: isBold, colour: colour)]),
                DrawnElement("a:endParaRPr", ["lang": "en-GB"]),
            ])
        return DrawnElement("c:txPr", [:], [body, DrawnElement("a:lstStyle"), paragraph])
    }

    private static func look(_ name: String, points: Int, isBold: Bool, colour: DrawnColour) -> DrawnElement {
        let fonts = ["a:latin", "a:cs"].map { DrawnElement($0, ["typeface": "Arial"]) }
        return DrawnElement(
            name, ["lang": "en-GB", "sz": "\(points * 100)", "b": isBold ? "1" : "0"], [colour.filling()] + fonts)
    }
}
