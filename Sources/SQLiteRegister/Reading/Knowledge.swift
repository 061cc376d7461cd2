import GRDB
import PerformanceModel
import Register

/// Which entries a reading knows, and which of two it goes by.
struct Knowledge {
    /// The last entry known.
    let number: Int
    /// The rank of each entry known, where that is not its number.
    private let ranks: [Int: Int]?

    /// Everything up to an entry, later entries before earlier ones.
    init(at number: Int?, in db: Database) throws {
        let head = try StoredEntry.head(in: db).number
        guard let number else {
            self.number = head
            ranks = nil
            return
        }
        guard (0...head).contains(number) else { throw RegisterError.noSuchEntry(number, head: head) }
        self.number = number
        ranks = nil
    }

    /// Everything known on a day, what was known later before what was known earlier, whenever it was written.
    init(on day: Day, in db: Database) throws {
        let known = try Int.fetchAll(
            db, sql: "SELECT number FROM entry WHERE known_from <= ? ORDER BY known_from, number",
            arguments: [Int(day.number)])
        number = known.max() ?? 0
        ranks = Dictionary(known.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The higher of two ranks is gone by; nothing where the entry is not known.
    func rank(of entry: Int) -> Int? {
        guard let ranks else { return entry <= number ? entry : nil }
        return ranks[entry]
    }
}
