import Documents
import PerformanceModel
import Publishing
import Testing

struct SparklineTests {
    private let scene = PictureExamples.sparkline.scene

    @Test func `the last point alone is marked, the target is dashed and a gap is crossed by dots`() {
        let symbols = scene.marks.compactMap { if case .symbol(let symbol) = $0 { symbol } else { nil } }
        #expect(symbols.count == 1 && (symbols.first?.place.x ?? 0) == scene.width - 6)
        let lines = scene.marks.compactMap { mark in
            if case .line(let runs, let stroke) = mark { (runs.map(\.count), stroke.dash) } else { nil }
        }
        #expect(lines.map(\.0) == [[2], [2], [2, 4]] && lines.map(\.1) == [.dashed, .dotted, .solid])
    }

    @Test func `it is told in words`() {
        #expect(scene.title == "Re-referrals: highest in five quarters, which is worse.")
        #expect(
            scene.description
                == "6 points, from 30.1% to 34.8%. Q1 2016/17: 31.2%; Q3 2017/18: 34.8%. Target: 25.0%.")
        let empty = SparklinePicture(id: "s", headline: "H", points: []).scene
        #expect(empty.marks.isEmpty && empty.description == "No figures.")
    }
}

struct BulletChartTests {
    private let scene = PictureExamples.bullet.scene()

    private func bars(_ scene: Scene, _ ink: Scene.Ink) -> [(Double, Double)] {
        scene.marks.compactMap { mark in
            guard case .area(let places, ink, _) = mark else { return nil }
            return (places[0].x, places[1].x)
        }
    }

    @Test func `bars start from nought, and one below it goes the other way`() {
        let bars = bars(scene, .series)
        #expect(bars.count == 4 && bars[0].0 == 2 && bars[0].1 > 2 && bars[3].1 < bars[3].0)
    }

    @Test func `what is tolerated lies between the target and its edge`() {
        // The scale of the second row ends at its target of 90%, and 85% is tolerated.
        let width = scene.width - 10
        #expect(
            bars(scene, .comparator).prefix(2).map { ($0.0 - 2) / width * 90 }.last.map { abs($0 - 85) < 1e-9 } == true)
    }

    @Test func `each row says its value, its target and its status`() {
        #expect(
            scene.description.hasPrefix(
                "Of 4 measures with a target: on track 1, slightly below 1, requires improvement 1 and not rated 1. "
                    + "Re-referrals within 12 months, per cent: 34.8%, target 25.0%, tolerated to 30.0%, "
                    + "requires improvement."))
    }
}

struct LeagueChartTests {
    private let picture = PictureExamples.league

    @Test func `equal values share a rank, and where low is good the lowest is first`() {
        #expect(picture.rows.map(\.rank) == [1, 2, 3, 4, 5, 6, 7, 8, 8, 10, 11, 12])
        #expect(
            picture.rows.first?.area == "Marlowe"
                && picture.rows.filter(\.isJoint).map(\.area) == ["Northmoor", "Oldcastle"])
        #expect(picture.scene().description.contains("8= Northmoor 24.8%; 8= Oldcastle 24.8%; 10 Stonebridge 26.1%"))
        #expect(picture.scene().description.hasSuffix("England: 21.9%. Saltburn has no figure."))
    }

    @Test func `the council's own bar is of another ink and its words are bold`() {
        let scene = picture.scene()
        let inks = scene.marks.compactMap { if case .area(_, let ink, _) = $0 { ink } else { nil } }
        #expect(inks.count { $0 == .series } == 1 && inks.count { $0 == .comparator } == 11)
        let bold = scene.marks.compactMap { mark in
            if case .words(let words) = mark, words.isBold, words.size < 15 { words.text } else { nil }
        }
        #expect(bold == ["8=", "Northmoor", "24.8%"])
    }

    @Test func `of very many the first, the last and those around the council's own are drawn`() {
        let many = LeaguePicture(
            id: "l", subject: "S", finding: "F.", polarity: .high, unit: .count,
            entries: (1...150).map {
                .init(area: "Area \($0)", value: .init(Double($0), printed: "\($0)"), isOwn: $0 == 75)
            })
        let words = many.scene().marks.compactMap { if case .words(let words) = $0 { words.text } else { nil } }
        #expect(words.count { $0.hasPrefix("Area ") } == 4 + 9 + 4)
        #expect(words.filter { $0.hasSuffix("others") } == ["67 others", "66 others"])
        #expect(many.scene().description.contains("150 Area 1 1."))
    }
}

struct MultiplesChartTests {
    @Test func `all panels have one axis of time`() {
        let scene = PictureExamples.multiples.scene()
        let last = scene.marks.compactMap { mark in
            if case .symbol(let symbol) = mark { symbol.place.x } else { nil }
        }
        // The third panel ends two quarters before the others: its last point stands four sixths across.
        let panel = (scene.width - 3 * 20) / 4
        #expect(abs(last[2] - (2 * (panel + 20) + 4 + 4.0 / 6 * (panel - 9))) < 1e-9)
        #expect(abs(last[1] - (panel + 20 + panel - 5)) < 1e-9)
        #expect(
            scene.description.hasPrefix(
                "Since the figure before, 2 of 6 measures went up, 2 went down and 1 stayed the same. "
                    + "The first figure is of Q1 2016/17, the last of Q3 2017/18."
            ))
    }

    @Test func `a last value of an earlier period says its own`() {
        let words = PictureExamples.multiples.scene().marks.compactMap { mark in
            if case .words(let words) = mark { words.text } else { nil }
        }
        #expect(words.contains("Q1 2017/18") && words.count { $0 == "Q3 2017/18" } == 6)
    }
}

struct StatusTilesTests {
    @Test func `each tile has its shape, its word and both counts`() {
        let scene = PictureExamples.tiles.scene()
        let words = scene.marks.compactMap { if case .words(let words) = $0 { words.text } else { nil } }
        #expect(words.suffix(3) == ["41", "Not rated", "41 in Q2 2017/18"])
        #expect(scene.title == "Of 25 measures rated, 12 are on track, 3 more than in Q2 2017/18.")
        #expect(scene.description.contains("Requires improvement: 6, 8 in Q2 2017/18."))
        let shapes = scene.marks.compactMap { if case .symbol(let symbol) = $0 { symbol.shape } else { nil } }
        #expect(shapes == [.circle, .diamond])
    }

    @Test func `statuses are counted now and as they stood, but only of measures counted now`() throws {
        let (one, new, other) = (try MeasureID("one"), try MeasureID("new"), try MeasureID("other"))
        let picture = StatusTilesPicture(
            id: "t", of: [(one, .onTrack), (new, .slightlyBelow)],
            before: EarlierStatuses(period: "Q2", bands: [one: .requiresImprovement, other: .onTrack]), council: nil)
        #expect(picture.tiles.map(\.count) == [1, 1, 0, 0] && picture.tiles.map(\.before) == [0, 0, 1, 1])
        #expect(picture.finding == "Of 2 measures rated, 1 is on track, 1 more than in Q2.")
    }
}
