import Documents
import PerformanceModel
import Publishing
import Testing

struct SpineChartTests {
    private let scene = PictureExamples.spine.scene()

    @Test func `a drawing reads as recorded`() throws {
        try expectSnapshot(scene.svg.rendered, "spine-chart.svg")
    }

    @Test func `the worst stands at the left whichever way is good`() {
        func place(_ shape: Scene.Symbol.Shape) -> Double? {
            scene.marks.lazy.compactMap { mark -> Double? in
                guard case .symbol(let symbol) = mark, symbol.shape == shape else { return nil }
                return symbol.place.x
            }.first
        }
        // 34.8% is more than England's 21.9% and worse; 93.1% is more than 85.4% and better.
        guard let worse = place(.square), let better = place(.circle), let similar = place(.diamond) else {
            Issue.record("a mark is missing")
            return
        }
        #expect(worse < similar && similar < better)
    }

    @Test func `each row says its judgement in words`() {
        let words = scene.marks.compactMap { mark -> String? in
            guard case .words(let words) = mark else { return nil }
            return words.text
        }
        for word in ["Worse", "Better", "Similar", "Higher"] { #expect(words.contains(word)) }
        #expect(scene.description.contains("Days from entering care to adoption: Northmoor 411, Not compared: England"))
    }

    @Test func `a row without a benchmark has values and no bar`() {
        let row = SpinePicture.Row(
            measure: "Visits", polarity: .high, own: .init(3, printed: "3"), benchmark: nil, lowest: nil, highest: nil,
            judgement: .notCompared)
        for width in [Scene.narrow, Scene.wide] {
            let scene = SpinePicture(
                id: "s", subject: "S", finding: "F.", area: "Dale", benchmark: "England", rows: [row]
            ).scene(width: width)
            #expect(!scene.marks.contains { if case .symbol = $0 { true } else { false } })
            #expect(scene.description.contains("Visits: Dale 3, not compared."))
        }
    }
}

struct FunnelChartTests {
    private let scene = PictureExamples.funnel.scene()

    @Test func `the council and those outside the limits are named`() {
        let words = scene.marks.compactMap { mark -> String? in
            guard case .words(let words) = mark else { return nil }
            return words.text
        }
        #expect(words.contains("Northmoor 24.8%") && words.contains("Rushmere") && words.contains("Ashford & Lyle"))
        #expect(!words.contains("Eastvale"))
    }

    @Test func `who is beyond the far limits is filled and who is beyond the near ones is hollow`() {
        let squares = scene.marks.compactMap { mark -> Bool? in
            guard case .symbol(let symbol) = mark, symbol.shape == .square else { return nil }
            return symbol.isHollow
        }
        // Five areas and the key of the filled; one area and the key of the hollow.
        #expect(squares.count { !$0 } == 6 && squares.count { $0 } == 2)
    }

    @Test func `a limit beyond the scale is left out and not drawn along its edge`() {
        var highest = Double.infinity
        for case .line(let runs, let stroke) in scene.marks where stroke.ink == .comparator {
            for run in runs { highest = min(highest, run.map(\.y).min() ?? .infinity) }
            #expect(runs.allSatisfy { $0.count > 1 && $0[0].y != $0[1].y })
        }
        #expect(highest > 0)
    }

    @Test func `an area without a value is counted and not drawn`() {
        let picture = FunnelPicture(
            id: "f", subject: "S", finding: "F.", unit: .percentage, sizeName: "Cases", benchmarkName: "England",
            benchmark: nil,
            points: [
                .init(area: "A", size: 10, value: .init(5, printed: "5%")), .init(area: "B", size: 10, value: nil),
            ], limits: [])
        #expect(picture.scene().description == "F. 1 of 2 areas have a value. Within the limits, 1: A 5%.")
    }
}

struct FanChartTests {
    private let scene = PictureExamples.fan.scene()

    @Test func `a drawing reads as recorded`() throws {
        try expectSnapshot(PictureExamples.fan.scene(width: Scene.narrow).svg.rendered, "forecast-fan.svg")
    }

    @Test func `what is forecast is hollow and marked`() {
        let hollow = scene.marks.count { if case .symbol(let symbol) = $0 { symbol.isHollow } else { false } }
        #expect(hollow == 3 + 1)
        #expect(scene.description.contains("Q1 2018/19: 8520 [f], about 3 in 4 between 8370 and 8670, about 9 in 10"))
    }

    @Test func `the basis is always said`() {
        #expect(scene.description.hasSuffix("Theta method on 12 quarters to Q3 2017/18."))
    }

    @Test func `a band stays within what can be`() {
        func value(_ value: Double) -> PrintedValue { .init(value, printed: "\(value)%") }
        let picture = FanPicture(
            id: "f", subject: "S", finding: "F.", unit: .percentage,
            history: [.init(time: 0, period: "Q1", value: value(97))],
            forecast: [
                .init(
                    time: 1, period: "Q2", value: value(98), inner: .init(lower: value(95), upper: value(101)),
                    outer: .init(lower: value(-5), upper: value(108)))
            ], basis: "B.")
        #expect(picture.scene().description.contains("between 95.0% and 100%, about 9 in 10 between 0% and 100%."))
    }
}
