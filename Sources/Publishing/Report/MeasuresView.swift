import Documents
import PerformanceModel
import Reports

/// Every measure of the paper at its end: its trend, why it has its status, and its definition.
struct MeasuresView {
    let paper: Paper

    static let heading = "Trend of each measure"

    /// How the charts are read.
    var explanations: [String] {
        let trends =
            "A hollow point is provisional or estimated, or of a period that is assumed. A dotted line crosses a "
            + "period with no figure."
        guard paper.measures.contains(where: { $0.pictures.control != nil }) else { return [trends] }
        return [
            trends,
            "Where enough figures are held, the chart has their mean and the limits between which chance alone leaves "
                + "nearly all of them. A shape other than a dot marks what is more than chance.",
        ]
    }

    var html: HTMLNode {
        if paper.measures.isEmpty { return .fragment([]) }
        return HTML.section(.id("trends"), .aria(.labelledby, "trends-heading")) {
            HTML.h2(.id("trends-heading")) { Self.heading }
            for explanation in explanations { HTML.p { explanation } }
            for (title, measures) in byTheme {
                HTML.h3 { title }
                if let multiples = Self.multiples(of: measures, title) { multiples.html }
                if let nearness = Self.nearness(of: measures, title) { nearness.html }
                HTML.div(.class("measures")) {
                    for measure in measures { PaperMeasureView(entry: measure, paper: paper).html }
                }
            }
        }
    }

    /// The trends of a theme beside each other, before each by itself; nothing where there are fewer than two.
    static func multiples(of measures: [PaperMeasure], _ title: String) -> MultiplesPicture? {
        MultiplesPicture(id: "multiples-\(name(of: measures))", subject: title, trends: measures.compactMap(\.trend))
    }

    /// How near the measures of a theme are to their targets; nothing where fewer than two have one, which a trend
    /// shows well enough.
    static func nearness(of measures: [PaperMeasure], _ title: String) -> BulletPicture? {
        let rows = measures.compactMap(\.nearness).flatMap(\.rows)
        guard rows.count > 1 else { return nil }
        return BulletPicture(
            id: "nearness-\(name(of: measures))", subject: "\(title): measures with a target", rows: rows)
    }

    private static func name(of measures: [PaperMeasure]) -> String {
        measures.first?.theme.map { "\($0.id)" } ?? "in-words"
    }

    var byTheme: [(String, [PaperMeasure])] {
        var parts: [(String, [PaperMeasure])] = []
        for measure in paper.measures {
            let title = measure.theme?.title ?? "Measures named in the words only"
            if let index = parts.firstIndex(where: { $0.0 == title }) {
                parts[index].1.append(measure)
            } else {
                parts.append((title, [measure]))
            }
        }
        return parts
    }
}
