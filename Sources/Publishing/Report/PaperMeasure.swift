package import PerformanceModel
import Reports

/// A measure as the paper prints it, for its entry at the end.
struct PaperMeasure {
    let measure: Measure
    /// The theme whose table shows it; nothing where only the words do.
    let theme: Theme?
    /// The figure that is judged in the row, with its status as the row has it.
    let judged: (figure: EvaluatedFigure, status: Status)?
    /// The figure it stands at; nothing where none has a value.
    let current: EvaluatedFigure?
    let trend: TrendPicture?
    /// How near the judged figure is to its target; nothing where it has none.
    let nearness: BulletPicture?
    /// What the methods drew of the figure it stands at.
    let pictures: PaperPictures
    /// What the words of the paper print of it.
    let inWords: [PrintedReference]

    static func anchor(_ measure: MeasureID) -> String { "measure-\(measure)" }

    /// The measures of the tables, in order, and then those that only words mention.
    ///
    /// A picture is taken only for what the released sections print: one of a private section stays out with it.
    static func all(
        in released: ReleasedReport, words: [AnsweredWords], pictures: [MeasureID: PaperPictures]
    ) -> [PaperMeasure] {
        let (framework, current) = (released.framework, released.current)
        let printed = Dictionary(grouping: words.flatMap(\.printed), by: \.measure)
        let trends = Dictionary(
            released.trends.map { ($0.measure.id, $0) }, uniquingKeysWith: { one, _ in one })
        var seen: Set<MeasureID> = []
        func entry(_ measure: Measure, _ theme: Theme?, _ row: CheckedTable.Row?) -> PaperMeasure {
            var mentioned: Set<PrintedReference> = []
            let judged = row?.judged
            return PaperMeasure(
                measure: measure, theme: theme, judged: judged, current: current[measure.id],
                trend: trends[measure.id].flatMap {
                    TrendPicture($0, in: framework, signal: current[measure.id]?.signal(of: $0))
                },
                nearness: judged.flatMap { figure, status in
                    released.target(of: figure.figure).flatMap {
                        BulletPicture(of: figure, measure, against: $0, status: status, in: framework)
                    }
                },
                pictures: pictures[measure.id] ?? PaperPictures(),
                inWords: (printed[measure.id] ?? []).filter { mentioned.insert($0).inserted })
        }
        let inTables = released.sections.flatMap(\.themes).flatMap { theme in
            theme.tables.flatMap(\.groups).flatMap(\.rows).filter { seen.insert($0.measure.id).inserted }
                .map { entry($0.measure, theme.theme, $0) }
        }
        let onlyInWords = words.flatMap(\.printed).map(\.measure).filter { seen.insert($0).inserted }
            .compactMap { framework.measure($0) }.map { entry($0, nil, nil) }
        return inTables + onlyInWords
    }
}

/// The measures that a published page has an entry for.
package func measures(describedIn page: [UInt8]) -> Set<MeasureID> {
    let anchors = String(decoding: page, as: UTF8.self).matches(of: /\sid="measure-([a-z0-9-]+)"/)
    return Set(anchors.compactMap { try? MeasureID(String($0.output.1)) })
}
