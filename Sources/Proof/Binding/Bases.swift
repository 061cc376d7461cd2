import PerformanceModel
import Reading

/// A pair of figures of one series that a change is said of, and what chose it.
struct Base: Sendable {
    let old: (column: ReadColumn, figure: PrintedFigure)
    let new: (column: ReadColumn, figure: PrintedFigure)
    let choice: Choice

    enum Choice: Sendable, Hashable {
        /// The words name it.
        case said
        /// The paper's own habit.
        case usual
        /// Another that the table offers.
        case other
    }

    var isSaid: Bool { choice == .said }
}

extension Evidence {
    /// The pairs of figures that a change can be said of, the likeliest first.
    ///
    /// - Parameters:
    ///   - series: whose change it is.
    ///   - periods: those that the clause or sentence names.
    ///   - inTurn: whether each period is meant in turn, so that the sums that a table prints are left aside.
    ///   - isBetween: whether two periods named are the two ends; else each is one that the latest is compared with.
    /// - Returns: none where the words name a period that is not held.
    func bases(of series: ReadSeries, _ periods: [NamedPeriod], inTurn: Bool = false, isBetween: Bool = true)
        -> [Base]
    {
        var history = history(series)
        // Where the table sums its months up, the words speak of the sums unless they name a month.
        let sums = totals(series)
        if !sums.isEmpty, !inTurn,
            !periods.contains(where: { $0.kind == .month || $0.kind == .span || $0.kind == .day })
        {
            guard sums.count > 1 else { return [] }
            history = sums
        }
        guard history.count > 1, let latest = history.last else { return [] }
        let named = periods.filter(\.isNamed).flatMap { $0.kind == .span && $0.months < 13 ? $0.ends : [$0] }
        let columns = named.compactMap { period in
            history.last { $0.column.period?.fits(period) == true || contains($0.column, period) }
        }
        let unheld = named.count > columns.count
        var new = latest
        if isBetween, let last = columns.max(by: { $0.column.time < $1.column.time }),
            Set(columns.map(\.column.index)).count > 1
        {
            new = last
        }
        let earlier = history.filter { $0.column.time < new.column.time && isComparable(series, $0, new) }
        var bases: [Base] = []
        func add(_ old: (column: ReadColumn, figure: PrintedFigure)?, _ choice: Base.Choice) {
            guard let old, !bases.contains(where: { $0.old.column.index == old.column.index }) else { return }
            bases.append(Base(old: old, new: new, choice: choice))
        }
        let saidColumns = columns.filter { $0.column.time < new.column.time }
        if let said = saidColumns.filter({ isComparable(series, $0, new) }).max(by: { $0.column.time < $1.column.time })
        {
            add(said, .said)
        } else if let year = saidColumns.last(where: { $0.column.period?.kind == .year }) {
            // A year is compared with the total of the latest one.
            let totals = table(of: series).columns.filter {
                $0.meaning == .total && $0.period?.kind == .year && $0.time > year.column.time
            }
            guard let total = totals.last, let figure = series.values[total.index] else { return [] }
            return [Base(old: year, new: (total, figure), choice: .said)]
        } else if unheld {
            return []
        }
        for relative in periods.compactMap(\.relative) where bases.isEmpty {
            switch relative {
            case .previous: add(earlier.last, .said)
            case .lastYear: add(earlier.last { $0.column.time == new.column.time - 12 } ?? yearly(earlier, new), .said)
            case .overYear:
                add(earlier.last { $0.column.time == new.column.time - 12 } ?? yearly(earlier, new), .said)
                add(earlier.first { $0.column.time > new.column.time - 12 }, .said)
            case .duringYear, .yearToDate: add(earlier.first { $0.column.time > new.column.time - 12 }, .said)
            case .last(let count) where count <= history.count: add(history.dropLast(count - 1).last, .said)
            default: break
            }
        }
        if periods.contains(where: { $0.relative == .lastYear }), bases.isEmpty { return [] }
        if bases.isEmpty { add(earlier.last, .usual) }
        for old in earlier.reversed() { add(old, .other) }
        return bases
    }

    private func yearly(
        _ earlier: [(column: ReadColumn, figure: PrintedFigure)], _ new: (column: ReadColumn, figure: PrintedFigure)
    ) -> (column: ReadColumn, figure: PrintedFigure)? {
        earlier.last { $0.column.period?.relative == .lastYear || $0.column.heading.lowercased().contains("last year") }
            ?? (new.column.period?.kind == .year ? earlier.last : nil)
    }

    private func contains(_ column: ReadColumn, _ period: NamedPeriod) -> Bool {
        guard period.kind == .year || period.kind == .month, let end = period.end, let own = column.period,
            let ownEnd = own.end
        else {
            return false
        }
        // A month is held under the quarter that ends with it; a year under its own column alone.
        return period.kind == .month
            ? ownEnd == end && own.months <= 3 : own.months >= 9 && ownEnd <= end && ownEnd > end - 12
    }

    /// Whether two figures may be compared: a count of a month is not beside one of a quarter.
    func isComparable(
        _ series: ReadSeries, _ old: (column: ReadColumn, figure: PrintedFigure),
        _ new: (column: ReadColumn, figure: PrintedFigure)
    ) -> Bool {
        let spans = [old, new].map { $0.figure.period?.months ?? $0.column.period?.months ?? 0 }
        if spans[0] == spans[1] || spans.contains(0) { return true }
        if series.unit != .count, series.unit != .pounds { return abs(spans[0] - spans[1]) < 4 }
        return Stocks.isStock(series)
    }
}
