import GRDB
import PerformanceModel
import Register

/// A figure in its table: returned or withdrawn.
enum StoredObservation {
    static let columns = """
        period, measure, area, statistic, forecast, entry, value, numerator, denominator, places, absence, status, \
        assumed, line, file_column, note
        """

    /// Writes the figures of an entry in the order of the table's key, which packs its pages full.
    static func insert(_ content: EntryContent, entry: Int, terms: inout TermWriter, in db: Database) throws {
        guard !content.figures.places.isEmpty else { return }
        let order = content.figures
        let periods = try order.periods.map { try terms.number($0.description) }
        let measures = try order.measures.map { try terms.number($0.text) }
        let areas = try order.areas.map { try terms.number($0.text) }
        let places = order.places.sorted {
            (periods[$0.period], measures[$0.measure], areas[$0.area])
                < (periods[$1.period], measures[$1.measure], areas[$1.area])
        }
        let statement = try db.cachedStatement(
            sql: "INSERT INTO observation (\(columns)) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
        // A literal of values is what GRDB binds fastest, and there may be tens of thousands of rows.
        for place in places {
            let row = content.rows[place.row]
            let held = try Held(row, terms: &terms)
            statement.setUncheckedArguments([
                periods[place.period], measures[place.measure], areas[place.area], held.statistic, held.isForecast,
                entry, held.value, held.numerator, held.denominator, held.places, held.absence, held.status,
                held.isAssumed, held.line, held.column, held.note,
            ])
            try statement.execute()
        }
    }

    /// What the columns of a row hold, but for its period, measure, area and entry.
    private struct Held {
        var statistic = 0
        var isForecast = false
        var value: Int64?
        var numerator: Int64?
        var denominator: Int64?
        var places = 0
        var absence: Int64?
        var status = 0
        var isAssumed = false
        var line: Int?
        var column: Int64?
        var note: String?

        init(_ row: EntryRow, terms: inout TermWriter) throws {
            switch row {
            case .observation(let observation):
                name(observation.figure)
                switch observation.content {
                case .value(let returned):
                    value = returned.value?.millionths
                    numerator = returned.numerator?.millionths
                    denominator = returned.denominator?.millionths
                    places = Codes.places(returned.value, returned.numerator, returned.denominator)
                case .absent(let reason): absence = try terms.number(reason.word)
                }
                status = Codes.code(observation.dataStatus)
                isAssumed = observation.periodIsAssumed
                line = observation.line
                column = try observation.column.map { try terms.number($0) }
                note = observation.note.isEmpty ? nil : observation.note
            case .withdrawal(let figure):
                name(figure)
                absence = try terms.number(Absence.withdrawn.word)
            default: break
            }
        }

        private mutating func name(_ figure: Figure) {
            statistic = Codes.code(figure.statistic)
            isForecast = figure.isForecast
        }
    }

    /// Reads a row with all columns.
    static func read(_ row: Row, terms: TermReader) throws -> EntryRow {
        let period = try terms.period(try row.whole(0))
        let figure = Figure(
            measure: try terms.measure(try row.whole(1)), area: try terms.area(try row.whole(2)),
            period: period, statistic: try statistic(row), isForecast: try row.flag(4))
        guard figure.period == period, let status = Codes.status(try row.whole(11)) else { throw unfit(figure) }
        let observation = Observation(
            figure: figure, content: try content(of: figure, row, terms: terms), dataStatus: status,
            periodIsAssumed: try row.flag(12), note: try row.textOrNone(15) ?? "", line: try row.wholeOrNone(13),
            column: try row.wholeOrNone(14).map { try terms.text($0) })
        guard observation.content == .absent(.withdrawn) else { return .observation(observation) }
        guard observation == Observation(figure: figure, content: .absent(.withdrawn)) else { throw unfit(figure) }
        return .withdrawal(figure)
    }

    private static func statistic(_ row: Row) throws -> Statistic {
        let code = try row.whole(3)
        guard let statistic = Codes.statistic(code) else {
            throw RegisterError.damaged("A figure has the statistic \(code), which is none; verify the register.")
        }
        return statistic
    }

    private static func content(
        of figure: Figure, _ row: Row, terms: TermReader
    ) throws -> Observation.Content {
        let (value, numerator, denominator) = (try row.millionths(6), try row.millionths(7), try row.millionths(8))
        let places = try row.whole(9)
        if let absence = try row.wholeOrNone(10) {
            guard value == nil, numerator == nil, denominator == nil, places == 0 else { throw unfit(figure) }
            return .absent(try terms.absence(absence))
        }
        let returned = ReturnedValue(
            value: Codes.quantity(value, places: places, at: 0),
            numerator: Codes.quantity(numerator, places: places, at: 1),
            denominator: Codes.quantity(denominator, places: places, at: 2))
        // Held in another form, a changed row could read the same.
        guard let returned, returned.value?.millionths == value, returned.numerator?.millionths == numerator,
            returned.denominator?.millionths == denominator,
            Codes.places(returned.value, returned.numerator, returned.denominator) == places
        else { throw unfit(figure) }
        return .value(returned)
    }

    private static func unfit(_ figure: Figure) -> RegisterError {
        .damaged("The figure '\(figure)' is held in a form that Plumbline never writes; verify the register.")
    }
}
