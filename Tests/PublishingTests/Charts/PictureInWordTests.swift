import Documents
import PerformanceModel
import Publishing
import Testing

struct PictureInWordTests {
    private func trend(_ measure: String) throws -> NativeChart {
        let example = try Example()
        return try #require(TrendPicture(try example.trend(measure), in: example.framework)).nativeChart()
    }

    @Test(arguments: [Scene.narrow, Scene.wide])
    func `a picture drawn in Word has all its words`(width: Double) {
        for scene in PictureExamples.scenes(width: width) {
            let drawn = scene.drawnGroup.parts.compactMap { part in
                if case .words(let words) = part { words.text } else { nil }
            }
            let written = scene.marks.compactMap { mark in
                if case .words(let words) = mark { words.text } else { nil }
            }
            #expect(drawn == written)
        }
    }

    @Test func `signals are filled in the colours of print`() {
        let markup = String(
            decoding: PictureExamples.control.scene().drawnGroup.markup(firstIdentifier: 1), as: UTF8.self)
        for colour in [Palette.light.improvement, Palette.light.concern] {
            #expect(markup.contains("<a:solidFill><a:srgbClr val=\"\(colour.dropFirst().uppercased())\"/>"))
        }
    }

    @Test func `a trend leaves a place free for each period without a figure`() throws {
        let chart = try trend("visits")
        #expect(chart.series[0].values.contains(nil) && chart.categories.contains(""))
        #expect(chart.series[0].values.count == chart.categories.count)
    }

    @Test func `a trend has its target and labels of its last value`() throws {
        let chart = try trend("cla-rate")
        #expect(chart.series.map(\.name) == ["Rate of children looked after, per 10,000", "Target"])
        #expect(chart.series.map { $0.label?.point } == [2, 2])
        #expect(chart.series[0].values == [76.4, 77.8, 79.0] && chart.axis.format == "#,##0")
    }

    @Test func `a control chart has a series for each line of each group and each kind of signal`() {
        let chart = PictureExamples.control.nativeChart()
        #expect(
            chart.series.map(\.name) == [
                "Health checks within 28 days, per cent", "Upper limit, group 1", "Mean, group 1",
                "Lower limit, group 1", "Trial upper limit", "Mean", "Trial lower limit", "Target", "Improvement",
                "Concern",
            ])
        #expect(chart.series[5].values.map { $0 == nil } == (0..<24).map { $0 < 12 })
        #expect(chart.series[4].values.last == 100)
        #expect(chart.series.filter(\.isInLegend).map(\.name) == ["Improvement", "Concern"])
    }

    @Test func `months stand one after another and a missing year leaves twelve places`() {
        func places(_ days: [Double]) -> [String] {
            ControlPicture(
                id: "c", subject: "S", finding: "F.", unit: .count,
                points: days.map { .init(time: $0, period: "P", value: .init(1, printed: "1")) }
            ).nativeChart().categories
        }
        #expect(places([0, 31, 59, 90]).count == 4 && places([0, 31, 59, 90, 455]).count == 16)
        #expect(places([0, .nan, 5]).count == 3 && places([0, 1, 1e9]).count == 3 && places([]).isEmpty)
    }
}
