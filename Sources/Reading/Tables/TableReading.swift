import Documents
import PerformanceModel

/// Reads a table: its heading rows, what its columns mean, its groups and its series.
struct TableReading {
    private let grid: Grid
    private let headerRows: [Int]
    private let labelColumn: Int
    private let reference: Int?
    private let moneyNote: String
    private(set) var table: ReadTable

    /// Nothing comes out where the table holds no figures.
    ///
    /// - Parameters:
    ///   - document: the table.
    ///   - index: its place among the tables of the paper.
    ///   - section: the heading it stands under.
    ///   - reference: the last month of the period the paper is about.
    ///   - moneyNote: what the paper says before it of the money of its tables.
    init?(_ document: DocumentTable, index: Int, section: String, reference: Int?, moneyNote: String = "") {
        self.reference = reference
        self.moneyNote = moneyNote
        var grid = Grid(document)
        guard grid.rows.count > 1, grid.width > 1, grid.width <= 200 else { return nil }
        if Self.isTurned(grid) { grid = grid.transposed }
        self.grid = grid
        headerRows = Self.headerRows(grid)
        guard let last = headerRows.last else { return nil }
        labelColumn = Self.labelColumn(grid, from: last + 1)
        let title = document.caption?.text ?? Self.title(grid, above: headerRows.first ?? 0)
        table = ReadTable(index: index, section: section, title: title, columns: [], series: [], line: document.line)
        readColumns()
        readRows()
        guard !table.series.isEmpty else { return nil }
        pairNumbersAndRates()
    }

    /// Joins rows that are the number and the rate of one thing: `Plans, number` and `Plans, rate`.
    private mutating func pairNumbersAndRates() {
        let subjects = table.series.map { Self.subject($0.fullLabel) }
        for index in table.series.indices where table.series[index].companion == nil {
            guard case .rate = table.series[index].unit, !subjects[index].isEmpty else { continue }
            let free = table.series.indices.filter {
                table.series[$0].unit == .count && table.series[$0].companion == nil
            }
            var numbers = free.filter { subjects[$0] == subjects[index] }
            // `All killed or seriously injured (KSI)` and `KSI per 100,000 people`
            if numbers.isEmpty { numbers = free.filter { Self.alias(table.series[$0].fullLabel) == subjects[index] } }
            guard numbers.count == 1, let number = numbers.first else { continue }
            table.series[index].companion = number
            table.series[number].companion = index
        }
    }

    /// The short form that a label gives in brackets.
    private static func alias(_ label: String) -> Set<String> {
        let bracketed = label.drop { $0 != "(" }.dropFirst().prefix { $0 != ")" }
        return subject(String(bracketed))
    }

    /// What a label is about, the words of number and rate left out.
    private static func subject(_ label: String) -> Set<String> {
        Set(Tokeniser.tokens(of: label).filter { $0.word != nil }.map(\.stem)).subtracting([
            "number", "rat", "rate", "per", "of", "the", "population", "pop", "total", "and", "a", "in", "resident",
            "household", "person", "k", "head",
        ])
    }

    /// Whether the periods stand in the rows and the measures in the columns.
    private static func isTurned(_ grid: Grid) -> Bool {
        let labels = (1..<grid.rows.count).map { Tokeniser.tokens(of: grid.text($0, 0).text, inCell: true) }
        let periods = labels.count { tokens in
            !tokens.isEmpty && tokens.allSatisfy { $0.period?.isNamed == true || $0.isMark("(", ")", "*") }
        }
        return periods >= 2 && periods * 10 >= labels.count * 6
    }

    private static func headerRows(_ grid: Grid) -> [Int] {
        let named = grid.isHeader.prefix { $0 }.count
        if named > 0, named < grid.rows.count { return Array(0..<named) }
        // A row of one cell above the headings is a group or a title.
        guard let first = grid.rows.indices.first(where: { grid.filled($0).count > 1 }) else { return [] }
        guard grid.rows.indices.contains(first + 1) else { return [] }
        var rows = [first]
        while let next = rows.last.map({ $0 + 1 }), next < grid.rows.count - 1, rows.count < 3,
            grid.filled(next).count > 1, isHeading(grid, next)
        {
            rows.append(next)
        }
        return rows
    }

    /// Whether every cell of a row but the first names a period or other heading and none a figure.
    private static func isHeading(_ grid: Grid, _ row: Int) -> Bool {
        let cells = grid.filled(row).filter { $0.cell.text.text != grid.text(row, 0).text }
        guard cells.count > 1, grid.text(row, 0).isEmpty || grid.rows[row][0]?.isFirst == false else { return false }
        return cells.allSatisfy {
            Tokeniser.tokens(of: $0.cell.text.text, inCell: true).allSatisfy { $0.number == nil }
        }
    }

    private static func title(_ grid: Grid, above row: Int) -> String {
        (0..<row).flatMap { grid.filled($0).map(\.cell.text.text) }.joined(separator: " ")
    }

    private static func labelColumn(_ grid: Grid, from row: Int) -> Int {
        let rows = row..<grid.rows.count
        let lengths = (0..<min(grid.width, 4)).map { column in
            rows.reduce(0) { sum, row in
                let text = grid.text(row, column).text
                let isWords =
                    text.contains { $0.isLetter } && CellReading(grid.text(row, column), column: 0).figures.isEmpty
                return sum + (isWords && grid.filled(row).count > 1 ? min(text.count, 60) : 0)
            }
        }
        // The first column is the label but where it holds codes, numbers or nothing.
        guard let longest = lengths.indices.max(by: { lengths[$0] < lengths[$1] }), let first = lengths.first else {
            return 0
        }
        return first * 3 >= lengths[longest] ? 0 : longest
    }

    private mutating func readColumns() {
        for column in 0..<grid.width {
            var seen: [String] = []
            for row in headerRows {
                let text = grid.text(row, column).text
                if !text.isEmpty, seen.last != text { seen.append(text) }
            }
            let heading = seen.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let line = headerRows.last.map { grid.text($0, column).line } ?? table.line
            var read = ColumnReading.column(column, heading: heading, line: line)
            if column == labelColumn {
                read.meaning = .label
            } else {
                read.meaning = settled(read)
            }
            // `More or fewer` and then `%`: the same change.
            if heading.trimmingPrefix(while: \.isWhitespace) == "%", case .change? = table.columns.last?.meaning {
                read.meaning = .change(isPercent: true)
            }
            table.columns.append(read)
        }
        table.columns = ColumnTimes.timed(table.columns, reference: reference)
    }

    /// The meaning of a column once its cells are seen: words and letters are no figures.
    private func settled(_ column: ReadColumn) -> ReadColumn.Meaning {
        let cells = bodyRows.map { grid.text($0, column.index) }.filter { !$0.isEmpty }
        let figures = cells.count { !CellReading($0, column: 0).figures.isEmpty }
        let statuses = cells.count { StatusReading.status($0.text) != nil }
        switch column.meaning {
        case .figure, .total, .average, .yearToDate, .target, .floor, .change, .comparator:
            guard figures == 0, !cells.isEmpty else { return column.meaning }
            if cells.allSatisfy({ PolarityReading.polarity(cell: $0.text) != nil || CellReading.isAbsence($0.text) }),
                cells.contains(where: { PolarityReading.polarity(cell: $0.text) != nil }), column.period == nil
            {
                return .polarity
            }
            let said = cells.count { !CellReading.isAbsence($0.text) }
            let ways = cells.count {
                $0.text.count > 1 || !$0.text.contains(where: \.isLetter) ? DirectionReading($0.text) != nil : false
            }
            if said > 0, ways * 2 > said { return .direction }
            return statuses * 2 > said ? .status : column.period == nil ? .note : column.meaning
        case .status, .direction:
            return figures * 2 > cells.count && statuses == 0 ? .figure : column.meaning
        default: return column.meaning
        }
    }

    private var bodyRows: Range<Int> { ((headerRows.last ?? -1) + 1)..<grid.rows.count }

    private func fills(of row: Int) -> [Int: String] {
        Dictionary(
            grid.rows[row].enumerated().compactMap { column, place in place?.cell.fill.map { (column, $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    private mutating func readRows() {
        var group = table.title
        if let first = headerRows.first, first > 0 { group = Self.title(grid, above: first) }
        let labels = headerRows.map { grid.text($0, labelColumn).text }.joined(separator: " ")
        let scale = MoneyScale.scale(labels) ?? MoneyScale.scale(table.title) ?? MoneyScale.scale(moneyNote) ?? 1
        for row in bodyRows {
            let filled = grid.filled(row)
            guard let label = grid.rows[row][labelColumn]?.cell.text, !label.isEmpty else { continue }
            if filled.count == 1 || filled.allSatisfy({ $0.cell == grid.rows[row][labelColumn]?.cell }) {
                group = label.text
                continue
            }
            let reading = RowReading(
                label: label, group: group, columns: table.columns,
                cells: Dictionary(uniqueKeysWithValues: table.columns.map { ($0.index, grid.text(row, $0.index)) }),
                scale: MoneyScale.scale(label.text) ?? scale, context: "\(group) \(labels) \(table.title)",
                isMoney: MoneyScale.isOfMoney("\(label.text) \(labels) \(table.title) \(moneyNote)"),
                fills: fills(of: row))
            let series = reading.series(from: table.series.count)
            if series.isEmpty, let unfilled = reading.unfilled { table.unfilled.append(unfilled) }
            table.series += series
            table.notUnderstood += reading.notUnderstood
        }
        for index in table.columns.indices {
            let figures = table.series.compactMap { $0.values[table.columns[index].index] }
            table.columns[index].hasSigns = figures.contains { $0.number.isSigned || $0.value < 0 }
        }
    }
}
