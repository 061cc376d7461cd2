import Evaluation
import PerformanceModel
import Publishing
import Reports
import Testing

/// What the methods drew, in the paper.
struct PaperPicturesTests {
    private static func picture(_ id: String, _ finding: String) -> PaperPictures.Picture {
        let picture = ControlPicture(
            id: id, subject: "Rate", finding: finding, unit: .ratePer10000,
            points: [.init(time: 0, period: "Q3 2017/18", value: PictureExamples.printed(79, .ratePer10000))])
        return PaperPictures.Picture(finding: finding, scene: picture.scene(width: Scene.narrow, isTitled: false))
    }

    private static func page(_ pictures: ReportPictures) throws -> String {
        let released = release(try Example().checked(), to: .public)
        return String(
            decoding: PublishedForms(of: released, as: Example.edition(), pictures: pictures).page[0].bytes,
            as: UTF8.self)
    }

    @Test func `a control chart stands in place of the trend, whose figures stay, and the forecast below`() throws {
        let pictures = PaperPictures(
            control: Self.picture("control-cla-rate", "Concern: outside the limits."),
            forecast: Self.picture("forecast-cla-rate", "Likely to miss."))
        let page = try Self.page(ReportPictures(ofMeasures: [try MeasureID("cla-rate"): pictures]))
        #expect(page.contains("<figcaption>Concern: outside the limits.</figcaption>"))
        #expect(page.contains("id=\"control-cla-rate-title\"") && !page.contains("id=\"trend-cla-rate-title\""))
        #expect(page.contains("id=\"trend-visits-title\""))
        #expect(page.contains("<caption>Rate of children looked after, per 10,000</caption>"))
        #expect(page.contains("<summary>Forecast of the year</summary>"))
        #expect(page.contains("<summary>Figures over time</summary>"))
        #expect(page.contains("Where enough figures are held, the chart has their mean and the limits"))
        let plain = try Self.page(ReportPictures())
        #expect(plain.contains("id=\"trend-cla-rate-title\"") && !plain.contains("Forecast of the year"))
    }

    @Test func `statuses are counted at the top, with those of the period before`() throws {
        let earlier = EarlierStatuses(period: "Q2 2017/18", bands: [try MeasureID("cla-rate"): .onTrack])
        let page = try Self.page(ReportPictures(earlier: earlier))
        #expect(page.contains("<figcaption>Of 1 measure rated, none is on track/good, 1 fewer than in Q2 2017/18."))
        #expect(page.contains("<span class=\"muted small earlier\"> 1 in Q2 2017/18</span>"))
        #expect(try !Self.page(ReportPictures()).contains("small earlier"))
    }

    @Test func `the trends of a theme stand beside each other before each by itself`() throws {
        let page = try Self.page(ReportPictures())
        #expect(
            page.contains("id=\"multiples-start-well-title\"") && page.contains("multiples-start-well-narrow-title"))
        #expect(
            page.contains("<figcaption>Since the figure before, 1 of 2 measures worsened and 1 went up.</figcaption>"))
    }

    @Test func `the measures beside England have a section with a heading, a chart for each width and a table`() throws
    {
        let page = try Self.page(ReportPictures(spine: PictureExamples.spine))
        #expect(page.contains("<a href=\"#beside\">Compared with England</a>"))
        #expect(page.contains("<h2 id=\"beside-heading\">Compared with England</h2>"))
        #expect(page.contains("id=\"spine-children-title\"") && page.contains("id=\"spine-children-narrow-title\""))
        #expect(page.contains("<td class=\"figure\">21.9%</td>") && page.contains("<td>Worse</td>"))
        #expect(try !Self.page(ReportPictures()).contains("id=\"beside\""))
    }

    @Test func `on a phone what is said of a row has the value it is compared with`() throws {
        let words = PictureExamples.spine.scene(width: Scene.narrow).marks.compactMap { mark -> String? in
            if case .words(let words) = mark { words.text } else { nil }
        }
        #expect(words.contains("worse than England, 21.9%"))
        #expect(words.contains { $0.hasPrefix("Not compared: England is of 2015/16, 520") })
    }

    @Test func `without others to compare by, a hair's breadth is drawn as one`() throws {
        func own(_ value: Double) -> Double? {
            let row = SpinePicture.Row(
                measure: "Recycled", polarity: .high, own: PictureExamples.printed(value),
                benchmark: PictureExamples.printed(43.2), lowest: nil, highest: nil, judgement: .notCompared)
            let picture = SpinePicture(
                id: "s", subject: "S", finding: "F.", area: "Dale", benchmark: "England", rows: [row])
            return picture.scene().marks.lazy.compactMap { mark -> Double? in
                if case .symbol(let symbol) = mark { symbol.place.x } else { nil }
            }.first
        }
        #expect(try abs(#require(own(43.21)) - #require(own(43.2))) < 1)
        #expect(try abs(#require(own(40)) - #require(own(43.2))) > 30)
    }

    @Test func `every measure with a figure says what it means, also where no column judges it`() throws {
        let released = release(try Example().checked(), to: .public)
        let current = released.current.mapValues(\.figure.period.description)
        #expect(
            current == [
                try MeasureID("cla-rate"): "2017-18-Q3", try MeasureID("visits"): "2017-18-Q3",
                try MeasureID("walk-starters"): "2017-18-Q3",
            ])
        let page = try Self.page(ReportPictures())
        #expect(page.matches(of: /What the figures mean/).count == 3)
    }
}
