import GRDB
import PerformanceModel
import Register

/// What every entry holds, entry by entry, out of all tables at once.
struct StoredContents {
    private var observations: StoredRows
    private var definitions: StoredRows
    private var targets: StoredRows
    private var commentary: StoredRows
    private var signOffs: StoredRows
    private var answers: StoredRows
    private var versions: StoredRows
    private var findings: StoredRows
    /// Of registers that have them; an earlier Plumbline made none.
    private var embargoes: StoredRows?
    private var issuedFiles: StoredRows?
    private let db: Database
    private let terms: TermReader

    init(_ db: Database) throws {
        self.db = db
        terms = try TermReader(db)
        observations = try StoredRows(db, "observation", columns: StoredObservation.columns, entryColumn: 5)
        definitions = try StoredRows(db, "definition", columns: StoredDefinition.columns)
        targets = try StoredRows(db, "target", columns: StoredTarget.columns)
        commentary = try StoredRows(db, "commentary", columns: StoredCommentary.columns)
        signOffs = try StoredRows(db, "sign_off", columns: StoredSignOff.columns)
        answers = try StoredRows(db, "answer", columns: StoredAnswer.columns)
        versions = try StoredRows(db, "version", columns: StoredVersion.columns)
        findings = try StoredRows(db, "finding", columns: StoredFinding.columns, then: "position")
        if try db.tableExists("embargo") {
            embargoes = try StoredRows(db, "embargo", columns: StoredIssue.embargoColumns)
            issuedFiles = try StoredRows(db, "issued_file", columns: StoredIssue.fileColumns)
        }
    }

    /// The numbers of the shared texts that rows have named so far.
    var termsNamed: Set<Int> { terms.asked }

    mutating func content(of entry: Int) throws -> EntryContent {
        var rows: [EntryRow] = []
        var texts: [DefinitionText] = []
        var found: [Finding] = []
        try observations.take(entry) { rows.append(try StoredObservation.read($0, terms: terms)) }
        try definitions.take(entry) { row in
            switch try StoredDefinition.read(row) {
            case .defined(let text): texts.append(text)
            case .retired(let subject): rows.append(.retirement(subject: subject))
            }
        }
        try targets.take(entry) { rows.append(.target(try StoredTarget.read($0, terms: terms))) }
        try commentary.take(entry) { row in
            let words = try StoredCommentary.read(row, terms: terms)
            rows.append(.commentary(words.subject, words.period, words.text))
        }
        try signOffs.take(entry) { row in
            let signOff = try StoredSignOff.read(row, by: "", terms: terms)
            rows.append(.signOff(signOff.subject, signOff.period, asKnownAt: signOff.asKnownAt))
        }
        try answers.take(entry) { rows.append(.answer(findingKey: try $0.text(1))) }
        try versions.take(entry) { rows.append(.version(try StoredVersion.read($0, in: db).version)) }
        try embargoes?.take(entry) { rows.append(try StoredIssue.embargo($0)) }
        try issuedFiles?.take(entry) { rows.append(try StoredIssue.issuedFile($0)) }
        try findings.take(entry) { found.append(try StoredFinding.read($0, at: found.count)) }
        return EntryContent(rows: rows, definitions: texts, findings: found)
    }

    func checkNothingIsLeft() throws {
        let all = [
            observations, definitions, targets, commentary, signOffs, answers, versions, findings, embargoes,
            issuedFiles,
        ]
        for rows in all { try rows?.checkNothingIsLeft() }
    }
}
