import GRDB
import PerformanceModel
import Register

/// Which entries a reading knows, and which of two it goes by.
struct Knowledge {
    /// The last entry known.
    let number: Int
    /// The rank of each entry known, where that is not its number.
    private let ranks: [Int: Int]?

    /// Everything up to an entry, what was known later before what was known earlier.
    init(at number: Int?, in db: Database) throws {
        let head = try StoredEntry.head(in: db).number
        guard (0...head).contains(number ?? head) else { throw RegisterError.noSuchEntry(number ?? head, head: head) }
        self.number = number ?? head
        ranks = try Self.hasOldPapers(upTo: self.number, in: db) ? Self.ranks(of: Self.order(in: db)) : nil
    }

    /// Everything known on a day, what was known later before what was known earlier, whenever it was written.
    init(on day: Day, in db: Database) throws {
        let known = try Self.order(in: db).filter { $0.knownFrom <= day.number }
        number = known.map(\.number).max() ?? 0
        ranks = Self.ranks(of: known)
    }

    /// The higher of two ranks is gone by; nothing where the entry is not known.
    func rank(of entry: Int) -> Int? {
        guard entry <= number else { return nil }
        guard let ranks else { return entry }
        return ranks[entry]
    }

    private typealias Known = (number: Int, knownFrom: Int)

    /// Whether an entry was known before the day it was written.
    private static func hasOldPapers(upTo number: Int, in db: Database) throws -> Bool {
        let sql = """
            SELECT EXISTS (SELECT 1 FROM entry WHERE number <= ? AND recorded_at >= (known_from + 1) * 86400000)
            """
        return try Bool.fetchOne(db, sql: sql, arguments: [number]) ?? false
    }

    /// Every entry, what was known earlier first: an old paper before whatever was written from its day on.
    ///
    /// Other entries keep the order they were written in, also where a clock was put back between two.
    private static func order(in db: Database) throws -> [Known] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT number, known_from, recorded_at >= (known_from + 1) * 86400000 FROM entry ORDER BY number
                """)
        var latest = Int.min
        let placed = try rows.map { row -> (known: Known, day: Int) in
            let known = (number: try row.whole(0), knownFrom: try row.whole(1))
            if try row.whole(2) != 0 { return (known, known.knownFrom) }
            latest = max(latest, known.knownFrom)
            return (known, latest)
        }
        return placed.sorted { ($0.day, $0.known.number) < ($1.day, $1.known.number) }.map(\.known)
    }

    private static func ranks(of order: [Known]) -> [Int: Int] {
        Dictionary(order.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
