import Documents
import PerformanceModel

/// A measure with the cells of a file's rows that it is read from.
struct MappedMeasure {
    let measure: Measure
    let benchmark: Benchmark
    let period: Int?
    /// What the period is to be read with: the identifier beside it, or the length it must have.
    let periodMate: Int?
    let value: Int?
    let numerator: Int?
    let denominator: Int?
    let note: Int?
    let published: Int?
    let lower: Int?
    let upper: Int?
    /// Where the findings of a field stand.
    let headings: [ReturnFields.Field: String]
    private let area: Int?
    private let areaName: Int?
    /// The cells of code and name by geographic level.
    private let levels: [String: [Int]]
    private let tests: [(place: Int, text: String)]

    init(_ measure: Measure, _ benchmark: Benchmark, in file: BenchmarkFile) {
        self.measure = measure
        self.benchmark = benchmark
        let columns = benchmark.columns
        let isFingertips = benchmark.publisher == .fingertips
        // Only a ratio has parts; those of another measure would count something else.
        let isRatio = measure.kind.parts != nil
        period = file.place(columns.period)
        switch benchmark.publisher {
        case .fingertips: periodMate = file.place("Time period range")
        case .exploreEducationStatistics: periodMate = file.place("time_identifier")
        case .other: periodMate = nil
        }
        value = file.place(columns.value)
        numerator = isRatio ? file.place(columns.numerator) : nil
        denominator = isRatio ? file.place(columns.denominator) : nil
        note = file.place(columns.note)
        published = file.place(columns.published)
        lower = isFingertips ? file.place("Lower CI 95.0 limit") : nil
        upper = isFingertips ? file.place("Upper CI 95.0 limit") : nil
        area = file.place(columns.area)
        areaName = isFingertips ? file.place("Area Name") : nil
        levels =
            benchmark.publisher == .exploreEducationStatistics
            ? Self.levels.mapValues { $0.compactMap(file.place) } : [:]
        tests = benchmark.rows.compactMap { heading, text in file.place(heading).map { ($0, text) } }
        headings = [
            .area: columns.area, .period: columns.period, .value: columns.value,
            .numerator: columns.numerator ?? "", .denominator: columns.denominator ?? "",
            .absence: columns.value, .note: columns.note ?? columns.value,
        ].filter { !$0.value.isEmpty }
    }

    /// Source: Department for Education, Analysts' guide, "Allowable geographic levels".
    private static let levels = [
        "national": ["country_code", "country_name"], "regional": ["region_code", "region_name"],
        "local authority": ["new_la_code", "la_name"], "local authority district": ["lad_code", "lad_name"],
    ]

    func chooses(_ row: CSVRow) -> Bool { tests.allSatisfy { row.text($0.place) == $0.text } }

    /// The code and name of the row's area, as far as it has them; its level where areas of that level are not read.
    func areaTexts(_ row: CSVRow) -> [String] {
        let area = row.text(area)
        guard benchmark.publisher == .exploreEducationStatistics else {
            return [area, row.text(areaName)].filter { !$0.isEmpty }
        }
        let cells = levels[area.lowercased()].map { $0.map(row.text) } ?? []
        return cells.isEmpty ? [area] : cells.filter { !$0.isEmpty }
    }
}

extension CSVRow {
    /// A cell's text; nothing written where there is no such column.
    func text(_ place: Int?) -> String {
        guard let place, cells.indices.contains(place) else { return "" }
        return cells[place].text
    }
}
