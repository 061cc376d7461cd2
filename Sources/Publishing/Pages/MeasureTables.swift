import Documents

/// The tables of a measure's page.
enum MeasureTables {
    static func comparators(_ lines: [MeasurePage.Comparator]) -> HTMLNode {
        plain(
            "Latest figure beside those of other areas", ["Area", "Value", "Period", "This council is"],
            numbers: [1], lines.map { [$0.area, $0.value, $0.period, $0.difference] })
    }

    static func targets(_ lines: [MeasurePage.TargetLine]) -> HTMLNode {
        let hasFloor = lines.contains { $0.floor != nil }
        let hasReason = lines.contains { !$0.approvedBy.isEmpty }
        return plain(
            hasReason ? "Targets, who approved them and why" : "Target of each period",
            ["Period", "Target"] + (hasFloor ? ["Least acceptable"] : []) + (hasReason ? ["Approved by", "Why"] : []),
            numbers: hasFloor ? [1, 2] : [1],
            lines.map {
                [$0.period, $0.value] + (hasFloor ? [$0.floor ?? "none"] : [])
                    + (hasReason ? [$0.approvedBy, $0.because] : [])
            })
    }

    static func figures(_ lines: [HeldFigure], caption: String) -> HTMLNode {
        let hasParts = lines.contains { !$0.parts.isEmpty }
        let hasNotes = lines.contains { !$0.note.isEmpty }
        let header =
            ["Period", "Area", "Statistic", "Value"] + (hasParts ? ["Parts"] : []) + ["Data status", "Entry"]
            + (hasNotes ? ["Note"] : [])
        return plain(
            caption, header, numbers: hasParts ? [3, 4] : [3],
            lines.map {
                [$0.period, $0.area, $0.statistic, $0.value] + (hasParts ? [$0.parts] : []) + [
                    $0.dataStatus, $0.origin,
                ]
                    + (hasNotes ? [$0.note] : [])
            })
    }

    /// A table of words and numbers, whose rows become cards on a phone.
    private static func plain(
        _ caption: String, _ header: [String], numbers: Set<Int>, _ rows: [[String]]
    ) -> HTMLNode {
        func name(_ index: Int) -> HTMLAttribute { .class(numbers.contains(index) ? "figure" : "words") }
        return HTML.div(.class("table"), .role("region"), .tabindex(0), .aria(.label, caption)) {
            HTML.table(.class("paper"), .role("table")) {
                HTML.caption(.class("about")) { caption }
                HTML.thead(.role("rowgroup")) {
                    HTML.tr(.role("row")) {
                        for (index, title) in header.enumerated() {
                            HTML.th(name(index), .scope(.col), .role("columnheader")) { title }
                        }
                    }
                }
                HTML.tbody(.role("rowgroup")) {
                    for row in rows {
                        HTML.tr(.role("row")) {
                            for (index, text) in row.enumerated() {
                                if index == 0 {
                                    HTML.th(.scope(.row), .role("rowheader")) { text }
                                } else {
                                    HTML.td(name(index), .role("cell"), .data("label", header[index])) {
                                        HTML.div { text }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
