/// Writes one series of a chart, in the order its schema asks for.
struct NativeSeriesWriter {
    private let chart: NativeChart
    private let index: Int
    private let series: NativeChart.Series

    /// How far its label is moved from where it would stand, in pixels.
    private let labelDown: Double

    init(_ chart: NativeChart, _ index: Int, labelDown: Double) {
        self.chart = chart
        self.index = index
        self.labelDown = labelDown
        series = chart.series[index]
    }

    private var isOfLines: Bool { chart.kind == .lines }

    var element: DrawnElement {
        let number = "\(index)"
        let before: [DrawnElement?] = [
            DrawnElement("c:idx", val: number), DrawnElement("c:order", val: number), name, look,
            isOfLines ? Self.marker(series.marker) : DrawnElement("c:invertIfNegative", val: "0"),
        ]
        let points = isOfLines ? markedPoints : filledPoints
        let smooth = isOfLines ? DrawnElement("c:smooth", val: "0") : nil
        return DrawnElement("c:ser", [:], before + points + [labels, categories, values, smooth])
    }

    private var name: DrawnElement {
        let place = NativeChart.reference(column: index + 1, rows: 0...0)
        return DrawnElement("c:tx", [:], [Self.strings([series.name], at: place)])
    }

    private var look: DrawnElement {
        let parts = isOfLines ? [series.line?.element ?? DrawnLine.none] : [series.fill?.filling(), DrawnLine.none]
        return DrawnElement("c:spPr", [:], parts)
    }

    // MARK: Points

    private var markedPoints: [DrawnElement] {
        series.markers.sorted { $0.key < $1.key }.map { point, marker in
            DrawnElement(
                "c:dPt", [:],
                [
                    DrawnElement("c:idx", val: "\(point)"), Self.marker(marker), DrawnElement("c:bubble3D", val: "0"),
                    look,
                ])
        }
    }

    private var filledPoints: [DrawnElement] {
        series.fills.sorted { $0.key < $1.key }.map { point, fill in
            DrawnElement(
                "c:dPt", [:],
                [
                    DrawnElement("c:idx", val: "\(point)"), DrawnElement("c:invertIfNegative", val: "0"),
                    DrawnElement("c:bubble3D", val: "0"),
                    DrawnElement("c:spPr", [:], [fill.filling(), DrawnLine.none]),
                ])
        }
    }

    /// Sizes are in points, 2 to 72.
    private static func marker(_ marker: NativeChart.Marker?) -> DrawnElement {
        guard let marker else {
            return DrawnElement("c:marker", [:], [DrawnElement("c:symbol", val: "none")])
        }
        let line = DrawnLine(marker.colour, weight: marker.isHollow || marker.shape == .x ? 2 : 1)
        let fill = marker.isHollow ? DrawnColour.white : marker.colour
        return DrawnElement(
            "c:marker", [:],
            [
                DrawnElement("c:symbol", val: marker.shape.rawValue),
                DrawnElement("c:size", val: "\(min(max(EMU(marker.size, per: 0.75).count, 2), 72))"),
                DrawnElement("c:spPr", [:], [fill.filling(), line.element]),
            ])
    }

    // MARK: Labels

    private var labels: DrawnElement? {
        guard let label = series.label else { return nil }
        guard let point = label.point else {
            return DrawnElement("c:dLbls", [:], content(of: label))
        }
        let shift = DrawnElement(
            "c:layout", [:],
            labelDown == 0
                ? []
                : [
                    DrawnElement(
                        "c:manualLayout", [:],
                        [
                            DrawnElement("c:x", val: "0"),
                            DrawnElement("c:y", val: NativeChartWriter.share(labelDown / chart.height)),
                        ])
                ])
        let own = DrawnElement("c:dLbl", [:], [DrawnElement("c:idx", val: "\(point)"), shift] + content(of: label))
        let none = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"]
        return DrawnElement("c:dLbls", [:], [own] + none.map { DrawnElement("c:show\($0)", val: "0") })
    }

    private func content(of label: NativeChart.Label) -> [DrawnElement] {
        let shown: [(String, Bool)] = [
            ("LegendKey", false), ("Val", true), ("CatName", label.hasCategory), ("SerName", label.hasName),
            ("Percent", false), ("BubbleSize", false),
        ]
        return [
            DrawnElement("c:numFmt", ["formatCode": series.format, "sourceLinked": "0"]),
            DrawnElement("c:spPr", [:], [DrawnElement("a:noFill"), DrawnLine.none]),
            NativeChartWriter.text(colour: label.colour, isBold: label.isBold, isOneLine: true),
            DrawnElement("c:dLblPos", val: label.place.rawValue),
        ] + shown.map { DrawnElement("c:show\($0)", val: $1 ? "1" : "0") } + [
            DrawnElement("c:separator", [:], text: " ")
        ]
    }

    // MARK: Figures

    private var rows: ClosedRange<Int> { 1...max(chart.categories.count, 1) }

    /// Those that the axis or a label names; LibreOffice knows no steps and would turn them all to make them fit.
    private var categories: DrawnElement {
        let place = NativeChart.reference(column: 0, rows: rows)
        let labelled = Set(chart.series.compactMap { $0.label?.point })
        let step = max(chart.categoryStep, 1)
        let shown = chart.categories.enumerated().map { index, category in
            // One that stands close before the last labelled would lie over it.
            let isClose = labelled.max().map { index < $0 && $0 - index < step } ?? false
            return labelled.contains(index) || index.isMultiple(of: step) && !isClose ? category : ""
        }
        return DrawnElement("c:cat", [:], [Self.strings(shown, at: place)])
    }

    private var values: DrawnElement {
        let held = series.values.prefix(chart.categories.count).enumerated().compactMap { point, value in
            value.map { Self.point(point, "\($0)") }
        }
        let cache = DrawnElement(
            "c:numCache", [:],
            [
                DrawnElement("c:formatCode", [:], text: series.format),
                DrawnElement("c:ptCount", val: "\(chart.categories.count)"),
            ] + held)
        let place = DrawnElement("c:f", [:], text: NativeChart.reference(column: index + 1, rows: rows))
        return DrawnElement("c:val", [:], [DrawnElement("c:numRef", [:], [place, cache])])
    }

    private static func strings(_ texts: [String], at place: String) -> DrawnElement {
        let points = texts.enumerated().filter { !$1.isEmpty }.map { point($0, $1) }
        let cache = DrawnElement(
            "c:strCache", [:], [DrawnElement("c:ptCount", val: "\(texts.count)")] + points)
        return DrawnElement("c:strRef", [:], [DrawnElement("c:f", [:], text: place), cache])
    }

    private static func point(_ index: Int, _ text: String) -> DrawnElement {
        DrawnElement("c:pt", ["idx": "\(index)"], [DrawnElement("c:v", [:], text: text)])
    }
}
