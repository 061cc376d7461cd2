import GRDB
import Register

/// The rows of one table, entry by entry, each with its entry in one column.
struct StoredRows {
    private let table: String
    private let rows: RowCursor
    private let entryColumn: Int
    private var next: Row?

    init(_ db: Database, _ table: String, columns: String, entryColumn: Int = 0, then order: String = "") throws {
        self.table = table
        self.entryColumn = entryColumn
        rows = try Row.fetchCursor(
            db, sql: "SELECT \(columns) FROM \(table) ORDER BY entry\(order.isEmpty ? "" : ", \(order)")")
        next = try rows.next()
    }

    /// Hands over the rows of an entry; those of entries before it must have been taken.
    mutating func take(_ entry: Int, _ body: (Row) throws -> Void) throws {
        while let row = next {
            let number = try row.whole(entryColumn)
            guard number >= entry else { throw stray(number) }
            guard number == entry else { return }
            try body(row)
            next = try rows.next()
        }
    }

    /// Nothing may be left when all entries have been read.
    func checkNothingIsLeft() throws {
        guard let row = next else { return }
        throw stray(try row.whole(entryColumn))
    }

    private func stray(_ number: Int) -> ChainFault {
        ChainFault(entry: number, "A row of '\(table)' belongs to entry \(number), which is not held.")
    }
}
