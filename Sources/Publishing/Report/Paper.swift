import PerformanceModel
import Reports

/// A released report with what is looked up while it is written: its measures and the sources of its other numbers.
struct Paper {
    let released: ReleasedReport
    let edition: Edition
    /// Every measure printed, in tables or in words, in order of first mention by theme.
    let measures: [PaperMeasure]
    let sourced: [AnsweredWords.Sourced]
    /// The measures beside the nation; nothing where no figure of it is held.
    let spine: SpinePicture?
    /// The forms it is issued in.
    let forms: Set<WrittenForm>
    /// How many measures of its tables have each status; nothing where none is rated.
    let statuses: StatusTilesPicture?
    /// Key points offered to the author of a draft; none in what is published.
    let suggestions: [SuggestedKeyPoint]

    init(
        _ released: ReleasedReport, _ edition: Edition, pictures: ReportPictures = ReportPictures(),
        forms: Set<WrittenForm> = WrittenForm.ofItsOwn, suggestions: [SuggestedKeyPoint] = []
    ) {
        self.forms = forms
        self.suggestions = edition.isDraft ? suggestions : []
        spine = pictures.spine
        self.released = released
        self.edition = edition
        let framework = released.framework
        let words = released.sections.flatMap(\.allProse).map { AnsweredWords($0, in: framework) }
        measures = PaperMeasure.all(in: released, words: words, pictures: pictures.ofMeasures)
        let judged = measures.compactMap { entry in entry.judged.map { (entry.measure.id, $0.status.band) } }
        statuses =
            judged.contains { $0.1 != nil }
            ? StatusTilesPicture(id: "statuses", of: judged, before: pictures.earlier, council: released.council) : nil
        var seen: Set<AnsweredWords.Sourced> = []
        sourced = words.flatMap(\.sourced).filter { seen.insert($0).inserted }
    }

    var report: Report { released.report }
    var framework: Framework { released.framework }
    var council: Council { released.council }

    /// Whether open queries are listed: only in a draft, and not where a private part is left out, which they may name.
    var showsQueries: Bool { edition.isDraft && released.leftOut == 0 }

    /// The words of a part of the paper, as they stand under a heading of a level.
    func view(_ prose: Prose, under level: Int) -> ProseView {
        ProseView(
            words: AnsweredWords(prose, in: framework), level: level, address: { "#\(PaperMeasure.anchor($0))" },
            source: { sourced in self.sourced.firstIndex(of: sourced).map { "#source-\($0 + 1)" } })
    }
}

extension CheckedSection {
    var tableCount: Int { themes.reduce(0) { $0 + $1.tables.count } }

    /// Its address within the page.
    func anchor(_ index: Int) -> String { "section-\(index + 1)" }

    /// The address of one of its themes; another section may have the same theme.
    static func anchor(of theme: CheckedTheme, in section: String) -> String { "\(section)-\(theme.theme.id)" }
}
