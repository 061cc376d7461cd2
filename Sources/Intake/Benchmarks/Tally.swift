import PerformanceModel

/// Rows that something is true of, counted for one note in place of one a row.
struct Tally {
    private(set) var count = 0
    /// Where the first one stands.
    private(set) var line: Int?
    private var latest: Int?
    /// The different things it is true of, as far as they are told apart.
    private(set) var names: Set<String> = []
    /// Those of them met first, to be quoted.
    private(set) var quoted: [String] = []

    static let mostQuoted = 3
    static let mostNames = 100_000

    /// Counts a row, once however often it is met in a run.
    mutating func add(line: Int, _ name: String = "") {
        guard line != latest else { return }
        latest = line
        count += 1
        self.line = self.line ?? line
        guard names.count < Self.mostNames, names.insert(name).inserted, quoted.count < Self.mostQuoted else { return }
        quoted.append(name)
    }

    /// The names quoted, and a mark where there are more.
    var examples: String { quoted.joined(separator: ", ") + (names.count > quoted.count ? ", …" : "") }

    /// `1 row`, `12 rows`.
    var rows: String { count == 1 ? "1 row" : "\(count) rows" }

    /// One finding for all of them, at the first.
    func finding(
        _ rule: String, _ severity: Finding.Severity = .note, in file: String, _ message: String
    ) -> [Finding] {
        count == 0 ? [] : [Finding(rule, severity, at: Place(file: file, line: line), message)]
    }
}
