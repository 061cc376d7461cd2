import PerformanceModel
import Reading

/// A cell with another unit than all the others of its row.
///
/// Somebody typed it or pasted it from another table: among `82.4%`, `84.1%` and `86.2%`, `85.0 days` is no percentage.
///
/// To mend: print the unit of the row.
enum CellUnits: ProofRule {
    static let name = "unit"
    static let severity = Finding.Severity.error

    static func claims(in evidence: Evidence) -> [Claim] {
        evidence.paper.tables.flatMap { table in
            table.series.flatMap { odd(Array($0.values), of: $0, in: table, evidence) }
                + table.columns.flatMap { column -> [Claim] in
                    guard case .change = column.meaning else { return [] }
                    return table.series.flatMap { series -> [Claim] in
                        let others = table.series.compactMap { row in
                            row.values[column.index].map { (column.index, $0) }
                        }
                        guard let own = series.values[column.index] else { return [] }
                        return odd(others.map { (key: $0.0, value: $0.1) }, only: own, of: series, evidence)
                    }
                }
        }
    }

    private static func name(_ unit: PrintedNumber.Unit) -> String? {
        switch unit {
        case .percent: "%"
        case .days: " days"
        case .pounds: "£"
        default: nil
        }
    }

    private static func odd(
        _ values: [(key: Int, value: PrintedFigure)], of series: ReadSeries, in table: ReadTable, _ evidence: Evidence
    ) -> [Claim] {
        // What is worked out from the others may have a unit of its own.
        let own = values.filter { key, _ in
            table.columns.contains { column in
                guard column.index == key else { return false }
                if case .change = column.meaning { return false }
                return true
            }
        }
        let sorted = own.sorted { $0.key < $1.key }
        return sorted.flatMap { odd(sorted, only: $0.value, of: series, evidence) }
    }

    private static func odd(
        _ all: [(key: Int, value: PrintedFigure)], only figure: PrintedFigure, of series: ReadSeries,
        _ evidence: Evidence
    ) -> [Claim] {
        let others = all.map(\.value).filter { $0.line != figure.line || $0.column != figure.column }
        guard others.count > 1, let unit = others.first?.number.unit, let usual = name(unit),
            let odd = name(figure.number.unit), odd != usual, others.allSatisfy({ $0.number.unit == unit })
        else { return [] }
        return [
            evidence.claim(
                CellUnits.self, series, figure, .contradicted,
                expected: usual == "£" ? "£" + figure.value.grouped : figure.value.grouped + usual,
                arithmetic: "the others are " + others.map(\.number.printed).joined(separator: ", "),
                "'\(series.fullLabel)': \(figure.number.printed) stands among "
                    + others.map(\.number.printed).joined(separator: ", "))
        ]
    }
}
