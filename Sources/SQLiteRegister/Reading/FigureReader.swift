import GRDB
import PerformanceModel
import Register

/// Figures as known, out of their table.
struct FigureReader {
    private let db: Database
    private let knowledge: Knowledge
    private let terms: TermReader

    init(_ db: Database, knowledge: Knowledge) throws {
        self.db = db
        self.knowledge = knowledge
        terms = try TermReader(db)
    }

    /// Hands over each figure that is held and not withdrawn, once.
    ///
    /// Rows come in the order of the table's key, so that those of one figure come together.
    func each(_ filter: FigureFilter, _ body: (RecordedObservation) -> Void) throws {
        guard let (condition, arguments) = try condition(filter) else { return }
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT \(StoredObservation.columns) FROM observation WHERE \(condition) entry <= ?
                ORDER BY period, measure, area, statistic, forecast
                """,
            arguments: arguments + [knowledge.number])
        var figure: [Int] = []
        var best: (rank: Int, row: EntryRow, entry: Int)?
        func settle() {
            guard let (_, row, entry) = best, case .observation(let observation) = row else { return }
            body(RecordedObservation(observation, entry: entry))
        }
        while let row = try rows.next() {
            let entry = try row.whole(5)
            guard let rank = knowledge.rank(of: entry) else { continue }
            if try !Self.isOf(row, figure) {
                settle()
                best = nil
                figure = try (0..<5).map { try row.whole($0) }
            }
            if let best, best.rank > rank { continue }
            best = (rank, try StoredObservation.read(row, terms: terms), entry)
        }
        settle()
    }

    private static func isOf(_ row: Row, _ figure: [Int]) throws -> Bool {
        guard figure.count == 5 else { return false }
        // Areas and measures change soonest.
        for column in [2, 1, 0, 3, 4] {
            guard try row.whole(column) == figure[column] else { return false }
        }
        return true
    }

    /// The filter in SQL; nothing where a text asked for is not held at all.
    private func condition(_ filter: FigureFilter) throws -> (String, StatementArguments)? {
        var sql = ""
        var arguments = StatementArguments()
        for (column, text) in [
            ("period", filter.period?.description), ("measure", filter.measure?.text), ("area", filter.area?.text),
        ] {
            guard let text else {
                // With the period left open, each is looked up in turn, and the rest of the key with it.
                if column == "period", filter.measure != nil { sql += "period IN (SELECT id FROM term) AND " }
                continue
            }
            guard let number = try Self.number(of: text, in: db) else { return nil }
            sql += "\(column) = ? AND "
            arguments += [number]
        }
        return (sql, arguments)
    }

    private static func number(of text: String, in db: Database) throws -> Int? {
        try Int.fetchOne(db, sql: "SELECT id FROM term WHERE text = ?", arguments: [text])
    }

    /// Everything that happened to a figure, oldest entry first.
    static func history(of figure: Figure, in db: Database) throws -> [FigureEvent] {
        guard let period = try number(of: figure.period.description, in: db),
            let measure = try number(of: figure.measure.text, in: db),
            let area = try number(of: figure.area.text, in: db)
        else { return [] }
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT \(StoredObservation.columns) FROM observation
                WHERE period = ? AND measure = ? AND area = ? AND statistic = ? AND forecast = ? ORDER BY entry
                """,
            arguments: [period, measure, area, Codes.code(figure.statistic), figure.isForecast])
        let terms = try TermReader(db)
        var events: [FigureEvent] = []
        while let row = try rows.next() {
            let entry = try row.whole(5)
            if case .observation(let observation) = try StoredObservation.read(row, terms: terms) {
                events.append(.observed(RecordedObservation(observation, entry: entry)))
            } else {
                events.append(.withdrawn(entry: entry))
            }
        }
        return events
    }
}
