import Documents
import PerformanceModel
import Publishing
import Testing

struct ControlChartTests {
    private func chart(
        _ values: [Double?], unit: MeasureUnit = .count, isWithinWhole: Bool = false,
        groups: [ControlPicture.Group] = []
    ) -> Scene {
        let points = values.enumerated().map { index, value in
            ControlPicture.Point(
                time: Double(index), period: "P\(index)", value: value.map { PictureExamples.printed($0, unit) })
        }
        return ControlPicture(
            id: "c", subject: "Calls", finding: "Steady.", unit: unit, isWithinWhole: isWithinWhole, points: points,
            groups: groups
        ).scene(isTitled: false)
    }

    private func lines(_ scene: Scene, _ ink: Scene.Ink, _ dash: Scene.Stroke.Dash) -> [[[Scene.Place]]] {
        scene.marks.compactMap { mark in
            guard case .line(let runs, let stroke) = mark, stroke.ink == ink, stroke.dash == dash else { return nil }
            return runs
        }
    }

    private func words(_ scene: Scene) -> [String] {
        scene.marks.compactMap { mark in
            guard case .words(let words) = mark else { return nil }
            return words.text
        }
    }

    @Test func `a drawing reads as recorded`() throws {
        try expectSnapshot(PictureExamples.runChart.scene(width: Scene.narrow).svg.rendered, "run-chart.svg")
        try expectSnapshot(PictureExamples.control.scene().svg.rendered, "control-chart.svg")
    }

    @Test func `a missing value leaves the line open`() {
        let runs = lines(chart([1, 2, nil, 3, 4, nil]), .chance, .solid)
        #expect(runs.map { $0.map(\.count) } == [[2, 2]])
    }

    @Test func `limits are broken where a group begins and lighter where they are on trial`() {
        let scene = PictureExamples.control.scene()
        #expect(lines(scene, .chance, .dashed).count == 2 && lines(scene, .chance, .dotted).count == 2)
        #expect(words(scene).contains("From April 2017: new clinic"))
        #expect(words(scene).contains("Trial lower limit 79.3%"))
        #expect(scene.description.contains("From April 2017: new clinic: Mean 88.4%, trial limits 79.3% to 100%."))
    }

    @Test func `a limit of a share is drawn and printed within 0 and 100`() {
        let group = ControlPicture.Group(
            first: 0, mean: PictureExamples.printed(50), lower: PictureExamples.printed(-3),
            upper: PictureExamples.printed(103))
        let share = words(chart([40, 60], unit: .percentage, isWithinWhole: true, groups: [group]))
        #expect(share.contains("Upper limit 100%") && share.contains("Lower limit 0%"))
        let other = words(chart([40, 60], unit: .percentage, groups: [group]))
        #expect(other.contains("Upper limit 103.0%"))
    }

    @Test func `without limits it says why`() {
        let scene = PictureExamples.runChart.scene()
        #expect(lines(scene, .chance, .dashed).isEmpty)
        #expect(words(scene).contains { $0.hasPrefix("No limits are drawn, since there are 5 points") })
        #expect(scene.description.hasSuffix("limits need at least 8."))
    }

    @Test func `the last point is labelled with its value and period`() {
        #expect(words(PictureExamples.control.scene()).contains("93.1% Mar 2018"))
        #expect(words(chart([7, 8, nil])).contains("8 P1"))
    }

    @Test func `signals are told with their rule`() {
        let description = PictureExamples.control.scene().description
        #expect(description.contains("Jul 2016: 66.8%, concern (below the lower limit); Aug 2016: 79.0%;"))
        #expect(description.contains("Nov 2016: no value;"))
    }

    @Test(arguments: [
        ([0, 1], ["0", "1"]), ([0, 0], ["0", "1"]), ([3, 12], ["0", "5", "10", "15"]),
        ([1000, 1100, 1210], ["1,000", "1,050", "1,100", "1,150", "1,200", "1,250"]),
        ([-30, 20], ["-30", "-20", "-10", "0", "10", "20"]), ([79, 79], ["78", "80"]),
        ([0, 4_000_000], ["0", "1,000,000", "2,000,000", "3,000,000", "4,000,000"]),
        ([-1e300, 1e300], ["-1e+300", "-5e+299", "0", "5e+299", "1e+300"]),
    ])
    func `ticks are round numbers`(values: [Double], ticks: [String]) {
        let scale = chart(values).marks.compactMap { mark -> String? in
            guard case .words(let words) = mark, words.anchor == .end else { return nil }
            return words.text
        }
        #expect(scale == ticks)
    }

    @Test func `shares have ticks with as many places as they need`() {
        #expect(words(chart([0.021, 0.024], unit: .ratio)).contains("0.022"))
    }

    @Test func `a scale that does not start at nought says so`() {
        #expect(words(chart([1000, 1100])).contains("The scale starts at 1,000, not at nought."))
        #expect(!words(chart([10, 1100])).contains { $0.hasPrefix("The scale starts") })
    }

    @Test func `points stand as far apart as their times, or evenly where a time is missing`() {
        func gaps(_ times: [Double]) -> [Double] {
            let points = times.map { ControlPicture.Point(time: $0, period: "", value: .init(1, printed: "1")) }
            let scene = ControlPicture(id: "c", subject: "", finding: "", unit: .count, points: points).scene()
            let places = scene.marks.compactMap { mark -> Double? in
                guard case .symbol(let symbol) = mark else { return nil }
                return symbol.place.x
            }
            return zip(places.dropFirst(), places).map { $0 - $1 }
        }
        let apart = gaps([0, 1, 4])
        #expect(abs(apart[1] / apart[0] - 3) < 1e-9)
        for times in [[0, .nan, 4], [0, 4, 1], [5, 5, 5], [0, 1, .infinity]] {
            let even = gaps(times)
            #expect(abs(even[1] - even[0]) < 1e-9)
        }
    }
}
