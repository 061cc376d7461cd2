import Documents
import PerformanceModel
import Publishing
import Testing

/// Whatever the numbers and names, a picture comes out, whole and of a size that can be sent.
struct HostilePictureTests {
    private static let numbers: [[Double]] = [
        [], [5], [.nan], [.infinity, -.infinity], [0, 0, 0], [7, 7, 7], [-3, -2.5], [1e300, -1e300, 0],
        [1e-300, 2e-300],
        [.greatestFiniteMagnitude, -.greatestFiniteMagnitude], [.leastNonzeroMagnitude, 0], [1, .nan, 3],
        [1e15, 1e15 + 1], [1, 1e300],
    ]
    private static let name = "<&\"'>]]>\u{0}\u{FFFF} 漢字 Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch"

    @Test(arguments: numbers, [MeasureUnit.count, .percentage, .pounds, .ratio])
    func `no number breaks a picture`(numbers: [Double], unit: MeasureUnit) {
        for scene in [Scene.narrow, Scene.wide].flatMap({ Self.scenes(numbers, unit, width: $0) }) {
            expectWhole(scene)
        }
    }

    @Test(arguments: [0, -5, .nan, .infinity, 1e300])
    func `no width breaks a picture`(width: Double) {
        for scene in Self.scenes([1, .nan, 3], .count, width: width) { expectWhole(scene) }
    }

    @Test func `ten thousand points make a file that can be sent`() {
        let numbers = (0..<10_000).map { Double(($0 * 7919) % 10_007) }
        for scene in Self.scenes(numbers, .count, width: Scene.wide) where !scene.id.hasPrefix("spine") {
            expectWhole(scene)
            #expect(scene.file.count < 400_000, "\(scene.id) has \(scene.file.count) bytes")
        }
    }

    /// Every place is a number on the page or near it, and the file says no `nan` and nothing unescaped.
    private func expectWhole(_ scene: Scene) {
        let places = scene.marks.flatMap { mark -> [Scene.Place] in
            switch mark {
            case .line(let runs, _): runs.flatMap(\.self)
            case .area(let places, _, _): places
            case .symbol(let symbol): [symbol.place]
            case .words(let words): [words.place]
            }
        }
        let isNear = places.allSatisfy {
            (-20...(scene.width + 200)).contains($0.x) && (-20...(scene.height + 20)).contains($0.y)
        }
        #expect(isNear && scene.height < 2_000_000, "\(scene.id)")
        let text = String(decoding: scene.file, as: UTF8.self)
        #expect(!text.contains("\"nan") && !text.contains(" nan") && !text.contains("inf\""))
        #expect(!text.contains("<&") && !text.contains("\u{0}"))
        let drawn = String(decoding: scene.drawnGroup.markup(firstIdentifier: 1), as: UTF8.self)
        #expect(!drawn.contains("\"nan") && !drawn.contains("inf\"") && !drawn.contains("<&"))
    }

    private static func scenes(_ numbers: [Double], _ unit: MeasureUnit, width: Double) -> [Scene] {
        let values = numbers.map { PrintedValue($0, printed: name) }
        let marks = DrawnJudgement.allCases
        let control = ControlPicture(
            id: "control", subject: name, finding: name, unit: unit,
            points: values.enumerated().map { index, value in
                .init(time: value.value, period: name, value: value, judgement: marks[index % marks.count], rule: name)
            },
            groups: [-1, 0, 1, 1, 900, .max].map { first in
                .init(first: first, mean: values.first, lower: values.last, upper: values.first, reason: name)
            }, target: values.last, withoutLimits: name)
        let spine = SpinePicture(
            id: "spine", subject: name, finding: name, area: name, benchmark: name,
            rows: values.enumerated().map { index, value in
                .init(
                    measure: name, polarity: index % 2 == 0 ? .low : .none, own: value, benchmark: values.first,
                    lowest: values.last, highest: values.first,
                    quarters: .init(lower: value.value, upper: -value.value), judgement: marks[index % marks.count],
                    remark: index % 3 == 0 ? name : nil)
            })
        let funnel = FunnelPicture(
            id: "funnel", subject: name, finding: name, unit: unit, sizeName: name, benchmarkName: name,
            benchmark: values.first,
            points: values.enumerated().map { index, value in
                .init(
                    area: name, size: value.value, value: value, judgement: marks[index % marks.count],
                    isFarOut: index % 2 == 0, isOwn: index % 5000 == 0)
            },
            limits: numbers.map { .init(size: $0, lower: $0, upper: -$0, farLower: .nan, farUpper: $0 * 2) })
        let fan = FanPicture(
            id: "fan", subject: name, finding: name, unit: unit,
            history: values.map { .init(time: $0.value, period: name, value: $0) },
            forecast: values.prefix(50).map { value in
                let band = FanPicture.Band(lower: value, upper: values.last ?? value)
                return .init(time: value.value, period: name, value: value, inner: band, outer: band)
            }, target: values.first, yearEnd: name, basis: name)
        return [
            control.scene(width: width), spine.scene(width: width), funnel.scene(width: width), fan.scene(width: width),
        ] + inRows(values, numbers, width: width)
    }

    private static func inRows(_ values: [PrintedValue], _ numbers: [Double], width: Double) -> [Scene] {
        let bands: [Status.Band?] = Status.Band.allCases + [nil]
        let bullet = BulletPicture(
            id: "bullet", subject: name,
            rows: values.prefix(50).enumerated().map { index, value in
                .init(
                    measure: name, value: value, target: values[values.count - 1], edge: values.first,
                    band: bands[index % 4], status: name)
            })
        let league = LeaguePicture(
            id: "league", subject: name, finding: name, polarity: .low, unit: .percentage,
            entries: values.enumerated().map { .init(area: name, value: $1, isOwn: $0 % 5000 == 0) },
            benchmarkName: name, benchmark: values.last, leftOut: [name])
        let points = values.map { SparklinePicture.Point(time: $0.value, period: name, value: $0) }
        let panel = MultiplesPicture.Panel(label: name, finding: name, points: points, target: values.first)
        let multiples = MultiplesPicture(id: "multiples", subject: name, panels: [panel, panel, panel])
        let counts = [Int.max, .min, 0, 7]
        let tiles = StatusTilesPicture(
            id: "tiles", tiles: zip(bands, counts).map { .init(band: $0, name: name, count: $1, before: $1) },
            earlier: name)
        let spark = SparklinePicture(id: "spark", headline: name, points: points, target: values.last)
        return [
            bullet.scene(width: width), league.scene(width: width), multiples.scene(width: width),
            tiles.scene(width: width), spark.scene,
        ]
    }
}
