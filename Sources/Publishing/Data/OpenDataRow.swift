import PerformanceModel

/// A row of the open data.
struct OpenDataRow {
    var council = ""
    var report = ""
    var version = ""
    var theme = ""
    var group = ""
    var measureID = ""
    var measure = ""
    var area = ""
    var period: Period?
    var statistic = ""
    var isForecast = false
    var value: Quantity?
    var numerator: Quantity?
    var denominator: Quantity?
    var unit = ""
    var dataStatus = ""
    var symbol = ""
    var periodIsAssumed = false
    var status = ""
    var direction = ""
    var column = ""
}

extension Period.Kind {
    /// The kind of span, such as `financial-quarter`, since `2017-18` alone would be ambiguous.
    var machineWord: String {
        switch self {
        case .month: "month"
        case .quarter(.financial): "financial-quarter"
        case .quarter(.calendar): "calendar-quarter"
        case .half: "financial-half"
        case .financialYear: "financial-year"
        case .academicYear: "academic-year"
        case .academicTerm: "academic-term"
        case .calendarYear: "calendar-year"
        case .yearToDate(.financial): "financial-year-to-date"
        case .yearToDate(.calendar): "calendar-year-to-date"
        case .monthsEnding(let count): "\(count)-months"
        case .day: "day"
        case .cohort: "cohort"
        case .programmeToDate: "programme-to-date"
        }
    }
}
