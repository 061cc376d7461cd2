/// Puts the columns of a table in order of time, making up the years that it leaves out.
enum ColumnTimes {
    /// - Parameters:
    ///   - columns: the columns as their headings read.
    ///   - reference: the last month of the period the paper is about, where it says one.
    /// - Returns: the columns with their times.
    static func timed(_ columns: [ReadColumn], reference: Int?) -> [ReadColumn] {
        let columns = monthsOfQuarters(columns)
        let figures = columns.filter { $0.meaning == .figure || $0.meaning == .target }
        let known = figures.compactMap { $0.period?.end }
        // The financial year of what names no year: that of the paper, or else of the latest column that names one.
        var latest = reference ?? known.max() ?? 24_215
        let yearless = figures.compactMap(\.period).filter { $0.isNamed && $0.end == nil }
        // `Q3` beside `Q3 18/19` is a later one.
        let clash = figures.compactMap(\.period).filter { period in
            period.end != nil && yearless.contains { $0.index == period.index && $0.kind == period.kind }
        }
        if reference == nil, let last = clash.compactMap(\.end).max() { latest = last + 12 }
        // `Q1`, `Q2`, `Q3`, `Q4` and then `2016-17` are of that year.
        let plain = figures.filter { $0.period?.isNamed == true && $0.period?.end == nil }
        if let last = plain.last, plain.count > 1,
            let next = columns.first(where: { $0.index == last.index + 1 })?.period,
            next.kind == .year, next.isFinancial, let end = next.end
        {
            latest = end
        }
        let begun = (latest - 3) / 12 * 12 + 3
        var timed = columns
        for index in timed.indices {
            guard let period = timed[index].period else { continue }
            timed[index].time = time(of: period, latest: latest, begun: begun)
            // `Jun` of this table is no June of another year that the words name.
            if period.end == nil, period.kind == .month || period.kind == .quarter, reference != nil {
                let time = timed[index].time
                timed[index].period?.end = time
            }
        }
        // The years of terms end in August.
        if columns.contains(where: { isTerm($0.period) }) {
            for index in timed.indices
            where timed[index].period?.kind == .year && timed[index].period?.isFinancial == true {
                timed[index].time += 5
            }
        }
        let named = timed.filter { $0.meaning == .figure && $0.period?.isNamed == true }
        let current = named.map(\.time).max() ?? latest
        let derived = named.filter { isDerived($0.heading) }
        for index in timed.indices where timed[index].meaning == .figure {
            if !derived.isEmpty, derived.count < named.count, isDerived(timed[index].heading) {
                timed[index].isTimed = false
            }
            guard timed[index].period?.isNamed != true else { continue }
            (timed[index].time, timed[index].isTimed) = unnamed(timed[index], at: index, current: current)
        }
        return wholes(ofOneKind(timed))
    }

    /// `Filled 2013/14`, `Filled 2014/15`, `In time 2014/15`: only the kind with most columns is one row of times.
    private static func ofOneKind(_ columns: [ReadColumn]) -> [ReadColumn] {
        let dated = columns.filter {
            $0.meaning == .figure && !$0.isForecast && $0.isTimed && $0.period?.isNamed == true
        }
        let kinds = Dictionary(grouping: dated) { kind($0.heading) }
        let isMixed = kinds.contains { name, own in
            own.contains { one in kinds.contains { $0.key != name && $0.value.contains { $0.time == one.time } } }
        }
        guard kinds.count > 1, isMixed,
            let main = kinds.max(by: { ($0.value.count, -$0.value[0].index) < ($1.value.count, -$1.value[0].index) })
        else { return columns }
        var columns = columns
        for index in columns.indices where dated.contains(where: { $0.index == columns[index].index }) {
            columns[index].isTimed = main.value.contains { $0.index == columns[index].index }
        }
        return columns
    }

    /// What a heading says beside its period.
    private static func kind(_ heading: String) -> Set<String> {
        Set(
            Tokeniser.tokens(of: heading, inCell: true).compactMap(\.word).filter { word in
                word.count > 2 && word.first?.isLetter == true
                    && ![
                        "actual", "outturn", "result", "value", "cumulative", "figure", "the", "provisional", "year",
                        "date",
                        "performance", "quarter", "months",
                    ].contains(word)
            })
    }

    /// `Jan`, `Feb` and `Mar` that stand together under `Quarter 4 of 2022/23` are its months.
    private static func monthsOfQuarters(_ columns: [ReadColumn]) -> [ReadColumn] {
        func month(_ column: ReadColumn) -> Int? {
            guard let quarter = column.period, quarter.kind == .quarter, let last = quarter.endMonth,
                let month = column.secondPeriod, month.kind == .month, month.end == nil, let index = month.index
            else { return nil }
            let before = (last - index + 12) % 12
            return before < 3 ? (quarter.end ?? 11_999 + last) - before : nil
        }
        var months = columns
        for (index, column) in columns.enumerated() {
            guard let end = month(column),
                columns.contains(where: { $0.period == column.period && $0.index != column.index && month($0) != end })
            else { continue }
            months[index].period = NamedPeriod(
                .month, index: end % 12 + 1, end: column.period?.end == nil ? nil : end, months: 1)
            months[index].secondPeriod = column.period
        }
        return months
    }

    /// Whether a heading is of something worked out from the columns beside it: a share, a rate, an index, an average.
    private static func isDerived(_ heading: String) -> Bool {
        let words = Set(heading.lowercased().split { !$0.isLetter && $0 != "%" }.map(String.init))
        return !words.isDisjoint(with: [
            "share", "per", "%", "percentage", "rate", "proportion", "index", "average", "avg", "mean", "rank", "score",
        ])
    }

    /// A column of a longer span that follows all the shorter ones it is made of is their total.
    private static func wholes(_ columns: [ReadColumn]) -> [ReadColumn] {
        var columns = columns
        for index in columns.indices where columns[index].meaning == .figure && !columns[index].isForecast {
            guard let period = columns[index].period, period.isNamed, period.months > 1 else { continue }
            let time = columns[index].time
            let parts = columns[..<index].filter {
                $0.meaning == .figure && $0.period?.isNamed == true && ($0.period?.months ?? 99) < period.months
                    && $0.time <= time && $0.time > time - period.months
            }
            guard let length = parts.last?.period?.months, length > 0, length * parts.count == period.months,
                parts.allSatisfy({ $0.period?.months == length }), parts.count > 1
            else { continue }
            columns[index].meaning = .total
        }
        return columns
    }

    private static func isTerm(_ period: NamedPeriod?) -> Bool {
        period?.kind == .span && period?.months == 4 && period?.end == nil
    }

    private static func time(of period: NamedPeriod, latest: Int, begun: Int) -> Int {
        if let end = period.end { return end }
        // The terms of a school year, which ends in August.
        if isTerm(period), let index = period.index {
            return (latest - 8) / 12 * 12 + 8 + (index - 9 + 12) % 12
        }
        if let month = period.endMonth { return begun + (month - 4 + 12) % 12 }
        return latest
    }

    /// The time of a column that names no period, and whether it stands for one at all.
    private static func unnamed(_ column: ReadColumn, at index: Int, current: Int) -> (Int, Bool) {
        let words = Set(column.heading.lowercased().split { !$0.isLetter }.map(String.init))
        switch column.period?.relative {
        case .previous: return (current - 3, true)
        case .lastYear: return (current - 12, true)
        case .this: return (current, true)
        default: break
        }
        if !words.isDisjoint(with: ["previous", "prior", "last", "before", "earlier"]) { return (current - 3, true) }
        if words.contains("baseline") { return (current - 60, true) }
        if !words.isDisjoint(with: [
            "actual", "current", "latest", "result", "performance", "outturn", "now", "this", "value", "achieved",
        ]) {
            return (current, true)
        }
        return (current - 1200 + index, false)
    }
}
