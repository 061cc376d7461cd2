/// Puts the columns of a table in order of time, making up the years that it leaves out.
enum ColumnTimes {
    static func timed(_ columns: [ReadColumn]) -> [ReadColumn] {
        let figures = columns.filter { $0.meaning == .figure || $0.meaning == .target }
        let years = figures.compactMap { $0.period?.end }
        // The financial year that the latest named column lies in, or any where none is named.
        let latest = years.max() ?? 24_215
        let begun = (latest - 3) / 12 * 12 + 3
        var timed = columns
        for index in timed.indices {
            guard let period = timed[index].period else { continue }
            timed[index].time = time(of: period, latest: latest, begun: begun)
        }
        let known = timed.filter { $0.meaning == .figure && $0.period?.isNamed == true }
        let current = known.map(\.time).max() ?? latest
        for index in timed.indices where timed[index].meaning == .figure {
            guard timed[index].period?.isNamed != true else { continue }
            timed[index].time = unnamed(timed[index], at: index, in: timed, current: current)
        }
        return wholes(timed)
    }

    /// A year's column that follows all four quarters or twelve months of it is their total.
    private static func wholes(_ columns: [ReadColumn]) -> [ReadColumn] {
        var columns = columns
        for index in columns.indices where columns[index].meaning == .figure && !columns[index].isForecast {
            guard let period = columns[index].period, period.kind == .year || period.kind == .half || period.kind == .quarter else { continue }
            let parts = columns[..<index].filter { $0.meaning == .figure && $0.period?.isNamed == true && ($0.period?.months ?? 99) < period.months }
            guard let length = parts.last?.period?.months, length > 0, length * parts.count == period.months,
                parts.allSatisfy({ $0.period?.months == length }), parts.count > 1
            else { continue }
            columns[index].meaning = .total
        }
        return columns
    }

    private static func time(of period: NamedPeriod, latest: Int, begun: Int) -> Int {
        if let end = period.end { return end }
        if let month = period.endMonth { return begun + (month - 4 + 12) % 12 }
        return latest
    }

    private static func unnamed(_ column: ReadColumn, at index: Int, in columns: [ReadColumn], current: Int) -> Int {
        let words = Set(column.heading.lowercased().split { !$0.isLetter })
        switch column.period?.relative {
        case .previous: return current - 3
        case .lastYear: return current - 12
        case .this: return current
        default: break
        }
        if !words.isDisjoint(with: ["previous", "prior", "last"]) { return current - 3 }
        if !words.isDisjoint(with: ["baseline"]) { return current - 60 }
        if !words.isDisjoint(with: ["actual", "current", "latest", "result", "performance", "outturn", "now"]) {
            return current
        }
        return current - 1200 + index
    }
}
