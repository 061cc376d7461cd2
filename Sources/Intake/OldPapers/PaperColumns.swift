import PerformanceModel
import Reading

/// What the columns of a table of an old paper propose for their cells.
struct PaperColumns {
    /// A column that holds figures: what it proposes, and why where that is not printed.
    struct Proposed {
        let figure: ReportTable.Proposal
        /// Why the period is assumed; nothing where the heading prints it.
        var assumed: String?
    }

    private(set) var proposed: [Int: Proposed] = [:]
    /// The columns of which no period was found.
    private(set) var unknown: [ReadColumn] = []
    /// The last period of outturns that a heading prints, which a year to date runs to.
    let latest: Period
    private let calendar: PaperCalendar

    /// - Parameters:
    ///   - table: the table.
    ///   - calendar: what the paper is about in time.
    ///   - area: the area that a comparator is of.
    init(of table: ReadTable, _ calendar: PaperCalendar, area: (String) -> AreaID) {
        self.calendar = calendar
        let named = table.actualColumns.compactMap { column in
            column.period.flatMap { $0.isNamed ? Period(named: $0, ending: column.time) : nil }
        }
        latest = named.last ?? calendar.period
        for column in table.columns {
            switch column.meaning {
            case .figure, .total: proposed[column.index] = figure(column)
            case .yearToDate: proposed[column.index] = Proposed(figure: .init(period: yearToDate(column)))
            case .average(let months?):
                proposed[column.index] = Period(averageOf: months, ending: latest.last.month).map {
                    Proposed(figure: .init(period: $0, statistic: .average))
                }
            case .average: break
            case .comparator(let name): proposed[column.index] = comparator(column, area(name))
            default: continue
            }
            if proposed[column.index] == nil { unknown.append(column) }
        }
    }

    private func figure(_ column: ReadColumn) -> Proposed? {
        if column.isForecast, column.period?.isNamed != true {
            return Proposed(
                figure: .init(period: calendar.year, isForecast: true),
                assumed: "the year of the forecast is not printed")
        }
        guard let named = column.period else {
            return Proposed(figure: .init(period: calendar.period), assumed: "the heading names no period")
        }
        if let relative = named.relative {
            guard let period = period(relative) else { return nil }
            return Proposed(figure: .init(period: period), assumed: "the heading names the period by another")
        }
        guard var period = Period(named: named, ending: column.time) else { return nil }
        if column.isCumulative {
            period = .yearToDate(named.isFinancial ? .financial : .calendar, through: period.last.month)
        }
        let saysYear = Tokeniser.tokens(of: column.heading, inCell: true).contains { $0.period?.end != nil }
        var assumed = saysYear ? nil : "the heading leaves out the year"
        if named.kind == .day { assumed = "the day is taken to be the last of its month" }
        return Proposed(figure: .init(period: period, isForecast: column.isForecast), assumed: assumed)
    }

    private func period(_ relative: NamedPeriod.Relative) -> Period? {
        switch relative {
        case .this: calendar.period
        case .previous: calendar.period.earlier(months: max(1, calendar.period.monthCount))
        case .lastYear: calendar.period.earlier(months: 12)
        case .yearToDate: .yearToDate(.financial, through: latest.last.month)
        case .duringYear, .overYear, .last: nil
        }
    }

    /// The year that the heading names, up to the last period printed.
    private func yearToDate(_ column: ReadColumn) -> Period {
        let isFinancial = column.period?.isFinancial ?? true
        let year = column.period.flatMap { $0.kind == .year ? Period(named: $0) : nil }
        let through =
            year.map { min($0.last, latest.last) }.flatMap { end in
                year.map { $0.first <= end ? end : $0.last }
            } ?? latest.last
        return .yearToDate(isFinancial ? .financial : .calendar, through: through.month).asWholeYear
    }

    private func comparator(_ column: ReadColumn, _ area: AreaID) -> Proposed {
        let named = column.period.flatMap { Period(named: $0, ending: column.time) }
        return Proposed(
            figure: .init(period: named ?? calendar.yearBefore, area: area),
            assumed: named == nil ? "the year of the comparator is not printed; the last whole one is taken" : nil)
    }
}

extension Period {
    /// So many months ending with one, whatever else they may be called: an average of six months is of six months.
    fileprivate init?(averageOf months: Int, ending month: Month) {
        guard (2...120).contains(months) else { return nil }
        self = .months(months, ending: month)
    }

    /// The year, where a year to date has reached its end.
    fileprivate var asWholeYear: Self {
        guard case .yearToDate(let year) = kind, monthCount == 12 else { return self }
        return year == .financial ? .financialYear(first.month.year) : .calendarYear(first.month.year)
    }
}
