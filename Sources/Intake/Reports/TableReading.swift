import PerformanceModel
import Yams

extension ReportReader {
    func table(_ map: YAMLMap) -> ReportTable? {
        defer { map.finish() }
        let columns = map.maps("columns").compactMap(column)
        for (index, column) in columns.enumerated() where columns[..<index].contains(where: { $0.id == column.id }) {
            file.report("defined-twice", at: map.mark(of: "columns"), "the column '\(column.id)' is defined twice")
        }
        let rows = map.nodes("groups").compactMap(rows)
        for key in ["columns", "groups"] where map.node(key) == nil { map.reportMissing(key) }
        let overrides = map.maps("cells").compactMap { override($0, columns) }
        for (index, override) in overrides.enumerated()
        where overrides[..<index].contains(where: override.isSameCell(as:)) {
            file.report(
                "defined-twice", at: map.mark(of: "cells"),
                "the cell of \(override.measure) in column '\(override.column)' is given twice")
        }
        let notes = map.texts("notes").map(\.text)
        checkJudged(columns, map)
        return map.required("title").map {
            ReportTable(title: $0, columns: columns, groups: rows, overrides: overrides, notes: notes)
        }
    }

    private func checkJudged(_ columns: [ReportTable.Column], _ map: YAMLMap) {
        for column in columns {
            switch column.shows {
            case .status(let of), .direction(let of):
                let isFigure = columns.contains { if $0.id == of, case .figure = $0.shows { true } else { false } }
                if !isFigure {
                    file.report(
                        "unknown-column", at: map.mark(of: "columns"),
                        "the column '\(column.id)' is to judge column '\(of)', which is not one of figures")
                }
            default: break
            }
        }
    }

    private func column(_ map: YAMLMap) -> ReportTable.Column? {
        defer { map.finish() }
        let places = map.whole("places", in: 0...6).map(UInt8.init)
        let (id, label, shows) = (map.required("id"), map.required("label"), shows(map))
        guard let id, let label, let shows else { return nil }
        return ReportTable.Column(id: id, label: label, shows: shows, places: places)
    }

    private func shows(_ map: YAMLMap) -> ReportTable.Shows? {
        switch map.text("shows") ?? "figure" {
        case "figure": return proposal(map).map(ReportTable.Shows.figure)
        case "polarity": return .polarity
        case "status": return map.required("of").map(ReportTable.Shows.status)
        case "direction": return map.required("of").map(ReportTable.Shows.direction)
        case "change":
            let (from, to) = (map.period("from"), map.period("to"))
            for key in ["from", "to"] where map.node(key) == nil { map.reportMissing(key) }
            guard let from, let to else { return nil }
            return .change(from: from, to: to)
        case "difference":
            let period = map.period("period")
            if map.node("period") == nil { map.reportMissing("period") }
            guard let area = area(map), let period else { return nil }
            return .difference(from: area, period)
        case let other:
            let known = ["figure", "polarity", "status", "direction", "change", "difference"]
            let error = WordError(unknown: other, kind: "thing a column shows", known: known)
            file.report("not-understood", at: map.mark(of: "shows"), "\(error)")
            return nil
        }
    }

    private func area(_ map: YAMLMap) -> AreaID? {
        known(map, "area", nil, { framework.area($0) != nil }, framework.areas.map(\.id))
    }

    private func proposal(_ map: YAMLMap) -> ReportTable.Proposal? {
        let (statistic, isForecast) = (map.word("statistic", Statistic.self), map.yes("forecast"))
        let area = map.node("area") == nil ? nil : area(map)
        let period = map.period("period")
        if map.node("period") == nil { map.reportMissing("period") }
        return period.map {
            ReportTable.Proposal(period: $0, statistic: statistic, area: area, isForecast: isForecast)
        }
    }

    private func rows(_ node: Node) -> ReportTable.Rows? {
        if case .scalar(let scalar) = node {
            if let id = try? GroupID(scalar.string), framework.group(id) != nil { return .group(id) }
            let groups = framework.themes.flatMap(\.groups).map(\.id.text)
            let near = nearest(to: scalar.string, among: groups).map { "; did you mean '\($0)'?" } ?? ""
            file.report("unknown-group", at: node.mark, "there is no group '\(scalar.string)'\(near)")
            return nil
        }
        guard let map = file.map(node, "each of 'groups'") else { return nil }
        defer { map.finish() }
        let day = map.requiredDay("on")
        let units = framework.structures.flatMap(\.units).map(\.id)
        guard let unit: UnitID = known(map, "unit", nil, { units.contains($0) }, units), let day else { return nil }
        return .unit(unit, on: day)
    }

    private func override(_ map: YAMLMap, _ columns: [ReportTable.Column]) -> ReportTable.Override? {
        defer { map.finish() }
        let instead = map.map("instead").flatMap(finished)
        let also = map.map("also").flatMap(finished)
        if map.node("instead") == nil, map.node("also") == nil { map.reportMissing("instead' or 'also") }
        let column = map.required("column")
        if let column {
            switch columns.first(where: { $0.id == column })?.shows {
            case .figure: break
            case nil:
                file.report("unknown-column", at: map.mark(of: "column"), "the table has no column '\(column)'")
            default:
                file.report(
                    "unknown-column", at: map.mark(of: "column"),
                    "the column '\(column)' is not one of figures, so no other figure can stand in it")
            }
        }
        let measures = framework.measures.map(\.id)
        guard let measure = known(map, "measure", nil, { framework.measure($0) != nil }, measures), let column else {
            return nil
        }
        return ReportTable.Override(measure: measure, column: column, instead: instead, also: also)
    }

    private func finished(_ map: YAMLMap) -> ReportTable.Proposal? {
        defer { map.finish() }
        return proposal(map)
    }
}

extension ReportTable.Override {
    fileprivate func isSameCell(as other: Self) -> Bool { measure == other.measure && column == other.column }
}
