import Documents
import PerformanceModel

/// A row of a table taken apart into series.
struct RowReading {
    let label: DocumentText
    let group: String
    let columns: [ReadColumn]
    let cells: [Int: DocumentText]
    /// What money is printed in: 1,000 under `£000`, a million under `£m`.
    var scale = 1
    /// What the table says of all its rows: its title and the heading of its labels.
    var context = ""
    var isMoney = false
    /// The colours of its cells by column.
    var fills: [Int: String] = [:]

    private func reading(_ column: ReadColumn) -> CellReading? {
        switch column.meaning {
        case .label, .polarity, .status, .direction, .unit, .note: nil
        default:
            cells[column.index].map {
                // `Spent %` beside sums in thousands is no sum.
                let isShare = column.heading.contains("%")
                return CellReading(
                    $0, column: column.index, scale: isShare ? 1 : max(scale, MoneyScale.scale(column.heading) ?? 1),
                    isMoney: isMoney || MoneyScale.isOfMoney(column.heading))
            }
        }
    }

    /// The series of the row, the first of which will have a place among those of the table.
    func series(from first: Int) -> [ReadSeries] {
        let readings = columns.compactMap { column in reading(column).map { (column, $0) } }
        let depth = readings.map(\.1.figures.count).max() ?? 0
        guard depth > 0 else { return [] }
        let labels = LabelReading.labels(label, depth: depth)
        var made: [ReadSeries] = []
        for level in labels.parts.indices {
            let values = readings.compactMap { column, reading in
                reading.figure(level, of: depth).map { (column.index, $0) }
            }
            var part = series(labels.parts[level].text, labels.parts[level].line, labels.parent, values, level)
            for (column, reading) in readings { part.gaps[column.index] = reading.gap(level, of: depth) }
            made.append(part)
        }
        let companions = readings.flatMap { column, reading in reading.companions.map { (column.index, $0) } }
        if depth == 1, companions.count > 1 {
            var rate = series(label.joined, label.line, "", companions, 0)
            rate.unit = companionUnit(companions.map(\.1))
            // A lone value beside pairs, such as `67.0` or `78.9`, belongs to the half that it looks like.
            move(&made[0], &rate)
            made[0].unit = .count
            made[0].companion = first + 1
            rate.companion = first
            rate.gaps = made[0].gaps
            made.append(rate)
        }
        return made
    }

    /// The row where it holds no figure and its cells say so.
    var unfilled: ReadSeries? {
        let readings = columns.compactMap { column in reading(column).map { (column, $0) } }
        let gaps = readings.compactMap { column, reading in reading.gap(0, of: 1).map { (column.index, $0) } }
        guard !gaps.isEmpty, readings.allSatisfy(\.1.figures.isEmpty) else { return nil }
        var row = series(label.joined, label.line, "", [], 0)
        row.gaps = Dictionary(gaps, uniquingKeysWith: { first, _ in first })
        return row
    }

    private func move(_ number: inout ReadSeries, _ rate: inout ReadSeries) {
        let hasPlaces = rate.values.values.allSatisfy { $0.value.places > 0 }
        for (column, figure) in number.values where rate.values[column] == nil {
            if hasPlaces, figure.value.places > 0 || figure.number.unit != .none {
                rate.values[column] = figure
                number.values[column] = nil
            }
        }
    }

    private func companionUnit(_ figures: [PrintedFigure]) -> ReadSeries.Unit {
        if figures.allSatisfy({ $0.number.unit == .percent }) { return .percent }
        if case .rate(let per) = UnitReading.unit(label: label.joined, numbers: []) { return .rate(per) }
        return .rate(nil)
    }

    private func series(
        _ text: String, _ line: Int, _ parent: String, _ values: [(Int, PrintedFigure)], _ level: Int
    ) -> ReadSeries {
        let name = parent.isEmpty ? text : parent + " " + text
        let polarityText = columns.first { $0.meaning == .polarity }.map { cells[$0.index]?.text ?? "" }
        let targets = columns.filter { $0.meaning == .target }.compactMap { cells[$0.index]?.text.lowercased() }
        let bound: Polarity? =
            targets.contains { $0.hasPrefix("at most") || $0.hasPrefix("no more") }
            ? .low : targets.contains { $0.hasPrefix("at least") } ? .high : nil
        let said = PolarityReading.polarity(cell: polarityText ?? "") ?? PolarityReading.polarity(saidBy: name) ?? bound
        let units = columns.first { $0.meaning == .unit }.flatMap { cells[$0.index]?.text } ?? ""
        let own = values.filter { entry in
            columns.contains { $0.index == entry.0 && isOwn($0.meaning) }
        }
        var series = ReadSeries(
            group: group, parent: parent, label: text,
            polarity: said ?? PolarityReading.polarity(meantBy: name) ?? PolarityReading.polarity(meantBy: context),
            saysPolarity: said != nil, unit: UnitReading.unit(label: "\(text) \(units)", numbers: own.map(\.1.number)),
            values: Dictionary(values, uniquingKeysWith: { first, _ in first }), line: line)
        series.fills = fills
        series.polarityWords = polarityText
        for column in columns where column.meaning == .status && level == 0 {
            guard let cell = cells[column.index], cell.text.contains(where: \.isLetter) else { continue }
            series.status[column.index] = ReadSeries.StatusWord(word: cell.text, line: cell.line)
        }
        for column in columns where column.meaning == .direction && level == 0 {
            guard let cell = cells[column.index], !cell.isEmpty else { continue }
            series.marks[column.index] = ReadSeries.StatusWord(word: cell.joined, line: cell.line)
        }
        return series
    }

    /// Whether a column holds figures of the row's own unit.
    private func isOwn(_ meaning: ReadColumn.Meaning) -> Bool {
        switch meaning {
        case .change, .average: false
        default: true
        }
    }

    /// The cells that hold something and of which no figure was made.
    var notUnderstood: [ReadTable.NotUnderstood] {
        columns.compactMap { column in
            guard let cell = cells[column.index], !cell.isEmpty, let reading = reading(column), reading.figures.isEmpty,
                !reading.isAbsent
            else { return nil }
            return ReadTable.NotUnderstood(
                text: cell.text, line: cell.line, because: "there is no number in it that stands for a figure")
        }
    }
}

extension CellReading {
    /// The figure of one of so many measures that are stacked in a row.
    fileprivate func figure(_ level: Int, of depth: Int) -> PrintedFigure? {
        if stack.count == depth { return stack[level].figure }
        return figures.indices.contains(level) ? figures[level] : nil
    }

    /// What it prints that says that one of so many measures has no figure.
    fileprivate func gap(_ level: Int, of depth: Int) -> ReadSeries.StatusWord? {
        guard let (figure, line) = stack.count == depth ? stack[level] : figures.isEmpty ? stack.first : nil,
            figure == nil
        else { return nil }
        return ReadSeries.StatusWord(word: line.text, line: line.number)
    }
}

extension DocumentText {
    /// The words with each run of spaces and line ends made one space.
    package var joined: String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
