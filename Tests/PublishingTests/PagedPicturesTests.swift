import Documents
import PerformanceModel
import Publishing
import Reports
import Testing

/// The pictures of a paper for pages, from which its Word file and its PDF are made.
struct PagedPicturesTests {
    private static func figures(_ pictures: ReportPictures = ReportPictures()) throws -> [PagedFigure] {
        let released = release(try Example().checked(), to: .public)
        return PublishedForms(of: released, as: Example.edition(), pictures: pictures).paged.parts.flatMap(\.blocks)
            .flatMap(\.figures)
    }

    @Test func `statuses are counted beneath the title, with those of the period before`() throws {
        let earlier = EarlierStatuses(period: "Q2 2017/18", bands: [try MeasureID("cla-rate"): .onTrack])
        let tiles = try #require(try Self.figures(ReportPictures(earlier: earlier)).first)
        let finding = "Of 1 measure rated, none is on track/good, 1 fewer than in Q2 2017/18."
        #expect(tiles.caption.plainText == finding)
        #expect(tiles.alternative.hasPrefix("\(finding) On track/good: 0, 1 in Q2 2017/18."))
    }

    @Test func `the trends of a theme stand beside each other before each by itself`() throws {
        let captions = try Self.figures().map(\.caption.plainText)
        let beside = try #require(
            captions.firstIndex(of: "Since the figure before, 1 of 2 measures worsened and 1 went up."))
        #expect(captions[beside + 1].contains("79.0 in Q3 2017/18"))
    }

    @Test func `every picture has a finding, and a text that says each thing once`() throws {
        let figures = try Self.figures(ReportPictures(spine: PictureExamples.spine))
        #expect(figures.count == 5)
        for figure in figures {
            #expect(figure.caption.plainText.hasSuffix("."), "\(figure.caption.plainText)")
            let sentences = figure.alternative.split(separator: ". ")
            #expect(sentences.count > 1 && Set(sentences).count == sentences.count, "\(figure.alternative)")
            #expect(!figure.alternative.contains(".."), "\(figure.alternative)")
        }
    }

    @Test func `a scale that does not start at nought is noted beneath the trend, in Word and in the PDF`() throws {
        let trend = try #require(try Self.figures().first { $0.caption.plainText.contains("79.0 in Q3 2017/18") })
        #expect(trend.notes == ["The scale starts at 74, not at nought."])
    }

    @Test func `a chart in Word is noted with what its picture says and no office program draws`() {
        #expect(
            PictureExamples.control.nativeChart().notes
                == ["From April 2017: new clinic.", "The scale starts at 60%, not at nought."])
        #expect(
            PictureExamples.runChart.nativeChart().notes.first
                == "No limits are drawn, since there are 5 points and limits need at least 8.")
    }

    @Test func `a measure's place among others stands after its trend, under its name`() throws {
        let pictures = PaperPictures(league: PictureExamples.league)
        let figures = try Self.figures(ReportPictures(ofMeasures: [try MeasureID("cla-rate"): pictures]))
        let place = try #require(figures.firstIndex { $0.caption.plainText.contains("joint 8th of 12") })
        #expect(figures[place].caption.plainText.hasPrefix("Rate of children looked after: Northmoor is joint 8th"))
        #expect(figures[place - 1].caption.plainText.contains("79.0 in Q3 2017/18"))
    }

    @Test func `places among others are bars with figures in Word, the council's own and the benchmark of other inks`()
    {
        let chart = PictureExamples.league.nativeChart()
        #expect(chart.categories.count == 13 && chart.categories[8] == "8= Oldcastle")
        #expect(chart.categories[7] == "8= Northmoor" && chart.categories.last == "England")
        #expect(chart.series[0].values.first == 14.1 && chart.series[0].values.last == 21.9)
        #expect(chart.series[0].fills.keys.sorted() == [7, 12])
        #expect(
            chart.notes == [
                "Low is good: the first is the lowest.", "Saltburn has no figure.", "England is not ranked.",
            ])
    }

    @Test func `a picture is cut until each part is no higher than a page`() {
        let panels = (1...40).map { number in
            MultiplesPicture.Panel(
                label: "Measure \(number)", finding: "unchanged",
                points: [.init(time: 1, period: "Q1", value: PictureExamples.printed(1))])
        }
        let whole = MultiplesPicture(id: "m", subject: "Start Well", panels: panels)
        #expect(whole.scene(width: Scene.upright).height > 820)
        let parts = PagedPictures.parts(
            of: 40, noHigherThan: 820, cut: whole.parts, draw: { $0.scene(width: Scene.upright, isTitled: false) })
        #expect(parts.count > 1 && parts.allSatisfy { $0.scene.height <= 820 })
        #expect(parts.flatMap(\.picture.panels) == panels)
        let tiny = PagedPictures.parts(
            of: 3, noHigherThan: 1, cut: whole.parts, draw: { $0.scene(width: Scene.upright) })
        #expect(tiny.count == 40)
    }

    @Test func `more trends than a page holds stand in several pictures, about as many in each`() {
        let panels = (1...17).map { number in
            MultiplesPicture.Panel(
                label: "Measure \(number)", finding: "unchanged",
                points: [.init(time: 1, period: "Q1", value: PictureExamples.printed(1))])
        }
        let whole = MultiplesPicture(id: "m", subject: "Start Well", panels: panels)
        #expect(whole.parts(ofAtMost: 17) == [whole])
        let parts = whole.parts(ofAtMost: 8)
        #expect(parts.map(\.panels.count) == [5, 6, 6] && parts.flatMap(\.panels) == panels)
        #expect(parts.map(\.subject)[1] == "Start Well, part 2 of 3" && Set(parts.map(\.id)).count == 3)
    }
}

extension PagedBlock {
    var figures: [PagedFigure] {
        switch self {
        case .figure(let figure): [figure]
        case .together(let blocks), .named(_, let blocks): blocks.flatMap(\.figures)
        default: []
        }
    }
}
