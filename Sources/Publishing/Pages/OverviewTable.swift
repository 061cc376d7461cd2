import Documents
import PerformanceModel

/// The measures of a theme at their latest, a row for each.
struct OverviewTable {
    let theme: OverviewPage.ThemeRows
    let links: PageLinks
    /// Whether the rows say what they can be found by; the heading above then does for a caption that is seen.
    var isFiltered = false

    var html: HTMLNode {
        let rows = theme.groups.flatMap(\.rows)
        let basis = DirectionBasis.mostCommon(in: rows.map(\.basis))
        let hasTrends = rows.contains { $0.trend != nil }
        let name = "Measures of \(theme.title)"
        return HTML.div(.class("table"), .role("region"), .tabindex(0), .aria(.label, name)) {
            HTML.table(.class("paper"), .role("table")) {
                HTML.caption(.class(isFiltered ? "unseen" : "about")) {
                    "\(theme.title): the latest figure of each measure"
                }
                HTML.thead(.role("rowgroup")) {
                    HTML.tr(.role("row")) {
                        HTML.th(.scope(.col), .role("columnheader")) { "Measure" }
                        HTML.th(.class("figure"), .scope(.col), .role("columnheader")) { "Latest" }
                        HTML.th(.scope(.col), .role("columnheader")) { "Period" }
                        if hasTrends { HTML.th(.scope(.col), .role("columnheader")) { "Trend" } }
                        HTML.th(.scope(.col), .role("columnheader")) { "Status" }
                        HTML.th(.class("words"), .scope(.col), .role("columnheader")) {
                            "Direction of travel"
                            if let basis { HTML.span(.class("basis")) { " \(basis.words)" } }
                        }
                    }
                }
                for group in theme.groups { body(of: group, basis, hasTrends: hasTrends) }
            }
        }
    }

    private func body(of group: OverviewPage.GroupRows, _ basis: DirectionBasis?, hasTrends: Bool) -> HTMLNode {
        HTML.tbody(.id("group-\(group.group)"), .role("rowgroup")) {
            HTML.tr(.class("group"), .role("row")) {
                HTML.th(.scope(.rowgroup), .role("rowheader"), .colspan(hasTrends ? 6 : 5)) { group.title }
            }
            for row in group.rows {
                .element(
                    .tr, [.role("row")] + (isFiltered ? MeasureFilter.attributes(of: row, in: group, theme) : []),
                    cells(of: row, basis, hasTrends: hasTrends))
            }
        }
    }

    @HTMLBuilder private func cells(
        of row: OverviewPage.Row, _ basis: DirectionBasis?, hasTrends: Bool
    ) -> [HTMLNode] {
        HTML.th(.scope(.row), .role("rowheader")) {
            HTML.a(.href(links.address(of: .measure(row.measure)))) { row.label }
            if let unit = row.units.last { HTML.span(.class("unit")) { " \(unit.title)" } }
        }
        cell("figure", "Latest", .text(row.value))
        cell("words", "Period", .text(row.period))
        if hasTrends { cell("words", "Trend", trend(row)) }
        cell("words", "Status", .fragment(status(row)))
        cell("words", "Direction of travel", .fragment(travel(row, basis)))
    }

    private func trend(_ row: OverviewPage.Row) -> HTMLNode {
        guard let trend = row.trend else { return HTML.span(.class("reason")) { "Too few figures" } }
        return HTML.span(.class("spark")) { trend.scene.svg }
    }

    /// The status, with its own period where that is not the latest figure's.
    private func status(_ row: OverviewPage.Row) -> [HTMLNode] {
        guard let period = row.judgedPeriod else { return [row.status.html] }
        return [row.status.html, HTML.span(.class("also")) { " \(period)" }]
    }

    /// The direction, with its own basis where there is one that is not the column's.
    private func travel(_ row: OverviewPage.Row, _ basis: DirectionBasis?) -> [HTMLNode] {
        guard row.basis != basis, row.direction.travel != nil else { return [row.direction.html] }
        return [row.direction.html, HTML.span(.class("also")) { " \(row.basis.words)" }]
    }

    private func cell(_ name: String, _ label: String, _ content: HTMLNode) -> HTMLNode {
        HTML.td(.class(name), .role("cell"), .data("label", label)) { HTML.div { content } }
    }
}
