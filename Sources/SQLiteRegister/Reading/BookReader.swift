import GRDB
import PerformanceModel
import Register

/// A whole book, out of all tables, as known.
struct BookReader {
    private let db: Database
    private let knowledge: Knowledge
    private let terms: TermReader

    init(_ db: Database, knowledge: Knowledge) throws {
        self.db = db
        self.knowledge = knowledge
        terms = try TermReader(db)
    }

    func book() throws -> Book {
        Book(
            number: knowledge.number, framework: try framework(), observations: try observations(),
            targets: try targets(), commentary: try commentary(), answers: try answers(), signOffs: try signOffs())
    }

    private func observations() throws -> [Figure: RecordedObservation] {
        var observations: [Figure: RecordedObservation] = [:]
        let figures = try FigureReader(db, knowledge: knowledge)
        try figures.each(FigureFilter()) { observations[$0.observation.figure] = $0 }
        return observations
    }

    private func framework() throws -> Framework {
        var latest = Latest<String, StoredDefinition.Held>()
        try each("SELECT \(StoredDefinition.columns) FROM definition") { row, rank in
            latest.offer(try StoredDefinition.read(row), about: try row.text(1), rank: rank)
        }
        let definitions = latest.values.compactMap { held in
            if case .defined(let text) = held { text } else { nil }
        }
        return Framework(try definitions.map { try $0.definition })
    }

    private func targets() throws -> [MeasureID: [Target]] {
        var latest = Latest<[Int], Target>()
        try each("SELECT \(StoredTarget.columns) FROM target") { row, rank in
            let key = [try row.whole(1), try row.whole(2)]
            latest.offer(try StoredTarget.read(row, terms: terms), about: key, rank: rank)
        }
        return Dictionary(grouping: latest.values.sorted { $0.period < $1.period }, by: \.measure)
    }

    private func commentary() throws -> [CommentarySubject: [Period: Commentary]] {
        var latest = Latest<String, Commentary>()
        try each("SELECT \(StoredCommentary.columns) FROM commentary") { row, rank in
            let key = "\(try row.text(1)) \(try row.whole(2))"
            latest.offer(try StoredCommentary.read(row, terms: terms), about: key, rank: rank)
        }
        var commentary: [CommentarySubject: [Period: Commentary]] = [:]
        for words in latest.values { commentary[words.subject, default: [:]][words.period] = words }
        return commentary
    }

    private func answers() throws -> [String: FindingAnswer] {
        var latest = Latest<String, FindingAnswer>()
        try each(
            "SELECT \(StoredAnswer.columns), because FROM answer JOIN entry ON entry.number = answer.entry"
        ) { row, rank in
            let key = try row.text(1)
            let answer = FindingAnswer(key: key, because: try row.text(2), entry: try row.whole(0))
            latest.offer(answer, about: key, rank: rank)
        }
        return Dictionary(latest.values.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private func signOffs() throws -> [SignOff] {
        var latest = Latest<String, SignOff>()
        try each(
            """
            SELECT \(StoredSignOff.columns), name FROM sign_off JOIN entry ON entry.number = sign_off.entry
            JOIN person ON person.id = entry.actor
            """
        ) { row, rank in
            let actor = try row.textOrNone(4) ?? Entry.erasedName
            // An owner and a director both sign: each one's word stands beside the other's.
            let key = "\(try row.text(1)) \(try row.whole(2)) \(actor)"
            latest.offer(try StoredSignOff.read(row, by: actor, terms: terms), about: key, rank: rank)
        }
        return latest.values.sorted {
            ($0.entry, $0.subject.description, $0.period) < ($1.entry, $1.subject.description, $1.period)
        }
    }

    /// Hands over each row that is known, whose first column is its entry.
    private func each(_ sql: String, _ body: (Row, _ rank: Int) throws -> Void) throws {
        let rows = try Row.fetchCursor(db, sql: sql)
        while let row = try rows.next() {
            if let rank = knowledge.rank(of: try row.whole(0)) { try body(row, rank) }
        }
    }
}
