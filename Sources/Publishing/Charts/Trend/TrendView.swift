import Documents
import PerformanceModel

/// A chart with its finding above it and its figures in a table beneath.
struct TrendView {
    let picture: TrendPicture

    var html: [HTMLNode] { [figure, figures()] }

    var figure: HTMLNode {
        let chart = TrendChart(picture)
        return HTML.figure {
            HTML.figcaption {
                picture.finding
                "."
                if let note = chart.frame.scale.note { HTML.span(.class("muted small")) { " \(note)" } }
            }
            chart.scene.svg
        }
    }

    /// The figures in a table, which also stands under another chart of the same measure.
    func figures(under summary: String = "Figures of this chart") -> HTMLNode {
        HTML.details {
            HTML.summary { summary }
            table
        }
    }

    private var table: HTMLNode {
        let hasParts = picture.points.contains { $0.parts != nil }
        let hasTarget = picture.points.contains { $0.target != nil }
        return HTML.table {
            HTML.caption { picture.title }
            HTML.thead {
                HTML.tr {
                    HTML.th(.scope(.col)) { "Period" }
                    HTML.th(.class("figure"), .scope(.col)) { "Value" }
                    if hasParts { HTML.th(.class("figure"), .scope(.col)) { "Parts" } }
                    if hasTarget { HTML.th(.class("figure"), .scope(.col)) { "Target" } }
                    HTML.th(.scope(.col)) { "Data status" }
                }
            }
            HTML.tbody {
                for point in picture.points {
                    HTML.tr {
                        HTML.th(.scope(.row)) { point.period.words + (point.periodIsAssumed ? " (assumed)" : "") }
                        HTML.td(.class("figure")) { point.printed }
                        if hasParts { HTML.td(.class("figure")) { point.parts ?? "not held" } }
                        if hasTarget { HTML.td(.class("figure")) { point.target.map(picture.printed) ?? "none" } }
                        HTML.td { point.dataStatus.rawValue.capitalisedFirst }
                    }
                }
            }
        }
    }
}
