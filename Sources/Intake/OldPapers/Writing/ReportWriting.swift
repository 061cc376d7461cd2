import PerformanceModel

/// A report's definition as `report.yaml`.
struct ReportWriting {
    let report: Report
    let file: String

    var text: String {
        let head = [
            "# Prints the tables of \(file.squeezed) again. Drafted by plumbline import-report.", "",
            "id: \(report.id)",
            "title: \(yamlText(report.title))", "committee: \(yamlText(report.committee))", "period: \(report.period)",
            "area: \(report.area)", "", "sections:",
        ]
        return (head + report.sections.flatMap(lines)).joined(separator: "\n") + "\n"
    }

    private func lines(_ section: ReportSection) -> [String] {
        ["  - heading: \(yamlText(section.heading))", "    themes:"]
            + section.themes.flatMap { theme in
                ["      - theme: \(theme.theme)", "        tables:"] + theme.tables.flatMap(lines)
            }
    }

    private func lines(_ table: ReportTable) -> [String] {
        let groups = table.groups.compactMap { if case .group(let id) = $0 { id.text } else { nil } }
        let cells = table.overrides.map { cell in
            let parts = [cell.instead.map { "instead: {\(text($0))}" }, cell.also.map { "also: {\(text($0))}" }]
            return "              - {measure: \(cell.measure), column: \(cell.column), "
                + parts.compactMap(\.self).joined(separator: ", ") + "}"
        }
        return ["          - title: \(yamlText(table.title))", "            columns:"]
            + table.columns.map { "              - {id: \($0.id), label: \(yamlText($0.label)), \(text($0.shows))}" }
            + ["            groups: [\(groups.joined(separator: ", "))]"]
            + (cells.isEmpty ? [] : ["            cells:"] + cells)
    }

    private func text(_ shows: ReportTable.Shows) -> String {
        switch shows {
        case .figure(let proposal): text(proposal)
        case .change(let from, let to): "shows: change, from: \(from), to: \(to)"
        case .difference(let area, let period): "shows: difference, area: \(area), period: \(period)"
        case .status(let column): "shows: status, of: \(column)"
        case .direction(let column): "shows: direction, of: \(column)"
        case .polarity: "shows: polarity"
        }
    }

    private func text(_ proposal: ReportTable.Proposal) -> String {
        var keys = ["period: \(proposal.period)"]
        if let statistic = proposal.statistic { keys.append("statistic: \(statistic.rawValue)") }
        if let area = proposal.area { keys.append("area: \(area)") }
        if proposal.isForecast { keys.append("forecast: yes") }
        return keys.joined(separator: ", ")
    }
}
