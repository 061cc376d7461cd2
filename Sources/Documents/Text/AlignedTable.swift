/// A table in columns that two or more blanks part, as a program that turns pages into text lays it out.
enum AlignedTable {
    static func part(_ lines: [TextLine], at start: Int) -> TextParts.Found? {
        let first = AlignedLine(lines[start])
        guard first.isGapped || isOverColumns(lines, start) else { return nil }
        let (region, end) = region(lines, from: start)
        let gapped = region.filter(\.isGapped)
        let columns = AlignedColumns(gapped)
        guard isTable(gapped, columns) else { return TextParts.Found(blocks: nil, end: end) }
        var rows = AlignedRows(columns)
        for (place, line) in region.enumerated() {
            rows.take(line, next: place + 1 < region.count ? region[place + 1] : nil)
        }
        let table = DocumentTable(rows: rows.rows, line: lines[start].number)
        return TextParts.Found(blocks: [.table(table)], end: end)
    }

    /// Whether a line is the upper half of a heading: set in far, with cells under it.
    private static func isOverColumns(_ lines: [TextLine], _ place: Int) -> Bool {
        lines[place].indent > 9 && lines[place].width <= 60 && place + 1 < lines.count
            && AlignedLine(lines[place + 1]).isGapped
    }

    private static func region(_ lines: [TextLine], from start: Int) -> (lines: [AlignedLine], end: Int) {
        var region: [AlignedLine] = []
        var kept = 0
        var end = start
        var place = start
        var blanks = 0
        var singles = 0
        var seenValues = false
        while place < lines.count, blanks < 3, singles < 5 {
            var line = AlignedLine(lines[place])
            place += 1
            if line.line.isBlank {
                blanks += 1
                continue
            }
            guard !line.isForeign, !line.isProse else { break }
            line.startsBlock = blanks > 0
            // A title and then names without figures begin another table, and so do three names after a blank line.
            if line.isGapped, !line.hasValues, seenValues,
                singles > 0 && region.last?.startsBlock == true || blanks > 0 && line.fields.count > 2
            {
                break
            }
            seenValues = seenValues || line.hasValues
            // A label that goes on, or a rule, may be the last line of a table; the title of what follows may not.
            let goesOn = blanks == 0 && (line.line.isRule || line.line.beginsInLowerCase && kept == region.count)
            singles = line.isGapped || goesOn ? 0 : singles + 1
            region.append(line)
            blanks = 0
            if line.isGapped || goesOn {
                kept = region.count
                end = place
            }
        }
        return (Array(region.prefix(kept)), max(end, start + 1))
    }

    private static func isTable(_ lines: [AlignedLine], _ columns: AlignedColumns) -> Bool {
        guard lines.count > 1, columns.columns.count > 1 else { return false }
        let figures = lines.count { $0.fields.dropFirst().contains(where: \.isValue) }
        let fields = lines.flatMap { $0.fields.dropFirst() }
        let characters = fields.reduce(0) { $0 + $1.columns.count }
        if columns.columns.count == 2 { return figures * 2 >= lines.count }
        return figures > 0 || characters < fields.count * 30
    }
}
