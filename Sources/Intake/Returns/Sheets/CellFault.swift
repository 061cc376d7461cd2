import PerformanceModel

/// What keeps a cell of a sheet from being read as a field of a return.
enum CellFault: Error {
    /// It stands in no column of the return.
    case beside
    case error(String)
    case notWorkedOut
    /// A day at the start of a month, which Excel makes of a month that is typed.
    case monthOrDay(String)

    func finding(at place: Place) -> Finding {
        switch self {
        case .beside:
            Finding(
                "beside-the-table", .error, at: place,
                "the cell stands beside the columns of the return, under no heading; take it out")
        case .error(let text):
            Finding(
                "error-cell", .error, at: place,
                "the cell holds \(text); write the figure, or leave it empty and write a reason in column absence")
        case .notWorkedOut:
            Finding(
                "formula-without-value", .error, at: place,
                "the cell has a formula that was not worked out; open the file in Excel or LibreOffice and save it, or "
                    + "write the figure itself")
        case .monthOrDay(let day):
            Finding(
                "month-or-day", .error, at: place,
                "the cell holds the day \(day), which spreadsheets make of a month that is typed; format the cell as "
                    + "text and write the month as \(day.prefix(7)), or the day as at-\(day)")
        }
    }
}
