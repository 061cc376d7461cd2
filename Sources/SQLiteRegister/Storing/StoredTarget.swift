import GRDB
import PerformanceModel
import Register

/// A target in its table.
enum StoredTarget {
    static let columns = "entry, measure, period, value, floor, places, approved_by, because"

    static func insert(_ target: Target, entry: Int, terms: inout TermWriter, in db: Database) throws {
        try db.cachedStatement(sql: "INSERT INTO target (\(columns)) VALUES (?,?,?,?,?,?,?,?)")
            .execute(arguments: [
                entry, try terms.number(target.measure.text), try terms.number(target.period.description),
                target.value.millionths, target.floor?.millionths, Codes.places(target.value, target.floor),
                target.approvedBy, target.because,
            ])
    }

    /// Reads a row with all columns.
    static func read(_ row: Row, terms: TermReader) throws -> Target {
        let (measure, period) = (try terms.measure(try row.whole(1)), try terms.period(try row.whole(2)))
        let places = try row.whole(5)
        let value = Codes.quantity(try row.millionths(3), places: places, at: 0)
        let floor = Codes.quantity(try row.millionths(4), places: places, at: 1)
        guard let value, try floor?.millionths == row.millionths(4), Codes.places(value, floor) == places else {
            throw RegisterError.damaged(
                "The target of '\(measure)' for \(period) is held in a form that Plumbline never writes; verify the "
                    + "register.")
        }
        return Target(
            measure: measure, period: period, value: value, floor: floor, approvedBy: try row.text(6),
            because: try row.text(7))
    }
}
