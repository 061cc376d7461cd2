import Documents
import Testing

struct NativeChartTests {
    private let chart = NativeChart(
        .lines, width: 600, height: 300, categories: ["Q1", "Q2", "Q3"], categoryStep: 2,
        series: [
            .init(
                "Rate & more", values: [70.5, nil, 72], format: "#,##0.0", line: DrawnLine(.black, dash: .dashed),
                marker: .init(.circle, size: 8, .black), markers: [2: .init(.square, size: 8, .black, isHollow: true)],
                label: .init(at: 2, .right, hasName: true, colour: .black)),
            .init("Target", values: [72, 72, 72], format: "0", label: .init(at: 2, .right, colour: .black)),
        ], axis: .init(from: 60, to: 80, step: 5, format: "0\"%\""), left: 50, right: 100)

    private func text(_ chart: NativeChart) -> String { String(decoding: chart.part, as: UTF8.self) }

    @Test func `values are kept as numbers and a missing one is a gap`() {
        let text = text(chart)
        #expect(
            text.contains(
                "<c:ptCount val=\"3\"/><c:pt idx=\"0\"><c:v>70.5</c:v></c:pt><c:pt idx=\"2\"><c:v>72.0</c:v></c:pt>"))
        #expect(text.contains("<c:dispBlanksAs val=\"gap\"/>"))
    }

    @Test func `the figures are those of the sheet behind it`() {
        #expect(
            chart.rows == [
                [.empty, .text("Rate & more"), .text("Target")],
                [.text("Q1"), .number(70.5, format: "#,##0.0"), .number(72, format: "0")],
                [.text("Q2"), .empty, .number(72, format: "0")],
                [.text("Q3"), .number(72, format: "#,##0.0"), .number(72, format: "0")],
            ])
        for place in ["Figures!$B$1", "Figures!$A$2:$A$4", "Figures!$B$2:$B$4", "Figures!$C$2:$C$4"] {
            #expect(text(chart).contains("<c:f>\(place)</c:f>"))
        }
        #expect(!text(chart).contains("externalData"))
        #expect(text(chart.embedding(workbook: "rId3")).contains("<c:externalData r:id=\"rId3\">"))
    }

    @Test func `columns beyond Z have two letters`() {
        let many = NativeChart(
            .columns, width: 600, height: 300, categories: ["Q1"],
            series: (0..<28).map { .init("\($0)", values: [1], format: "0") },
            axis: .init(from: 0, to: 1, step: 1, format: "0"), left: 50, right: 10)
        for place in ["Figures!$Z$1", "Figures!$AA$1", "Figures!$AC$2"] {
            #expect(text(many).contains("<c:f>\(place)</c:f>"))
        }
    }

    @Test func `the axis has its ends, its steps and its format`() {
        #expect(text(chart).contains("<c:max val=\"80.0\"/><c:min val=\"60.0\"/>"))
        #expect(text(chart).contains("<c:numFmt formatCode=\"0&quot;%&quot;\" sourceLinked=\"0\"/>"))
        #expect(text(chart).contains("<c:majorUnit val=\"5.0\"/>"))
    }

    @Test func `categories between those named are left blank, but for a labelled one`() {
        let names = text(chart).matches(of: /<c:pt idx="\d"><c:v>(Q\d)<\/c:v>/).map { String($0.output.1) }
        #expect(names == ["Q1", "Q3", "Q1", "Q3"])
        #expect(text(chart).contains("<c:tickLblSkip val=\"2\"/>"))
    }

    @Test func `labels at the same place are moved apart`() {
        let moves = text(chart).matches(of: /<c:x val="0"\/><c:y val="(-?[0-9.]+)"\/>/).map { String($0.output.1) }
        // Half of 15 pixels of 300 either way.
        #expect(moves == ["-0.025000", "0.025000"])
    }

    @Test func `only series that ask for it are in the legend`() {
        #expect(!text(chart).contains("<c:legend>"))
        let signals = NativeChart(
            .lines, title: "T < U", width: 600, height: 300, categories: ["Q1"],
            series: [
                .init("Own", values: [1], format: "0"),
                .init("Concern", values: [1], format: "0", marker: .init(.x, size: 9, .black), isInLegend: true),
            ], axis: .init(from: 0, to: 1, step: 1, format: "0"), left: 50, right: 10)
        #expect(
            text(signals).contains("<c:legendEntry><c:idx val=\"0\"/><c:delete val=\"1\"/></c:legendEntry><c:overlay"))
        #expect(
            text(signals).contains("<a:t>T &lt; U</a:t>") && text(chart).contains("<c:autoTitleDeleted val=\"1\"/>"))
    }

    @Test func `bars are read from the top, and may have each a colour of its own`() {
        let bars = NativeChart(
            .bars, width: 600, height: 300, categories: ["Dale", "Vale"],
            series: [
                .init(
                    "Rate", values: [1, .nan], format: "0", fill: .black, fills: [1: .white],
                    label: .init(at: nil, .beyond, colour: .black))
            ], axis: .init(from: 0, to: 1, step: 1, format: "0", isShown: false), left: 50, right: 10)
        let text = text(bars)
        #expect(text.contains("<c:barDir val=\"bar\"/>") && text.contains("<c:orientation val=\"maxMin\"/>"))
        #expect(text.contains("<c:dPt><c:idx val=\"1\"/><c:invertIfNegative val=\"0\"/>"))
        #expect(text.contains("<c:dLblPos val=\"outEnd\"/>") && !text.contains("nan"))
    }

    @Test func `spans apart keep their common middle and their order`() {
        #expect(SpansApart([(10, 4), (10, 4), (40, 4)], from: 0, to: 50).middles == [8, 12, 40])
        #expect(SpansApart([(1, 4), (49, 4)], from: 0, to: 50).middles == [2, 48])
    }
}
