/// A table each of whose cells stands on a line of its own after a tab, as Word's text of a table has it.
///
/// Lines without a tab continue a cell and a blank line stands between rows; but blank lines stand within cells that
/// stack several values too, and within rows, so that a row is known by how many cells it has.
struct TabTable {
    /// The cells between two blank lines, each as the places of its lines.
    private typealias Run = [Range<Int>]

    private let lines: [TextLine]
    private var runs: [Run] = []
    private var end: Int
    /// How many cells the longest run but the last has.
    private var longest = 2
    /// How many cells two rows, one after the other, have had; nought before there were two such.
    private var settled = 0
    /// How many lines with words the last cell has.
    private var depth = 0
    /// Whether a cell of the last run has several lines with words.
    private var isStacked = false

    static func part(_ lines: [TextLine], at start: Int) -> TextParts.Found? {
        guard lines[start].isCell, !isItem(lines[start]) else { return nil }
        return TabTable(lines, from: start).found
    }

    /// Whether it is an item of a list that is set in.
    private static func isItem(_ line: TextLine) -> Bool {
        line.marker.map { $0.kind == .bullet && $0.rest.first?.isLetter == true } ?? false
    }

    // MARK: Runs of cells

    private init(_ lines: [TextLine], from start: Int) {
        self.lines = lines
        end = start
        var afterBlank = true
        while end < lines.count {
            let line = lines[end]
            if line.isCell {
                if afterBlank {
                    if endsBeforeAnother() { return }
                    longest = max(longest, runs.last?.count ?? 0)
                    runs.append([])
                    isStacked = false
                }
                runs[runs.count - 1].append(end..<end + 1)
                depth = line.isBlank ? 0 : 1
            } else if !line.isBlank {
                guard afterBlank ? isStackedValue(line) : !isProse(line) else { break }
                extendCell()
            }
            afterBlank = line.isBlank && !line.isCell
            end += 1
        }
        if !endsBeforeAnother() { giveBackTitle() }
    }

    /// Ends the table before its last two runs if they are rows of another: alike, and not as long as two before.
    private mutating func endsBeforeAnother() -> Bool {
        let width = runs.last?.count ?? 0
        guard width > 1, runs.count > 1, runs[runs.count - 2].count == width else { return false }
        defer { settled = width }
        guard settled > 0, settled != width, settled != width * 2, let start = runs[runs.count - 2].first else {
            return false
        }
        end = start.lowerBound
        runs.removeLast(2)
        return true
    }

    private var run: Run { runs.last ?? [] }

    private func filled(_ cell: Range<Int>) -> [TextLine] { lines[cell].filter { !$0.isBlank } }

    private mutating func extendCell() {
        guard let cell = run.last else { return }
        runs[runs.count - 1][run.count - 1] = cell.lowerBound..<end + 1
        depth += 1
        isStacked = isStacked || depth > 1
    }

    /// Whether a line after a blank one is one more value of the cell before it.
    private func isStackedValue(_ line: TextLine) -> Bool {
        guard line.width <= 60, let first = line.plain.first,
            first.isNumber || "-–−+(£<>~%".contains(first)
        else { return false }
        if run.count < longest || depth == 0 { return true }
        return isStacked && line.marker?.rest.isEmpty ?? true
    }

    /// Whether a line right under the last cell of a row is prose that follows the table.
    private func isProse(_ line: TextLine) -> Bool {
        guard run.count >= longest, let cell = run.last, let first = lines[cell.lowerBound...].first, first.width <= 40
        else { return false }
        return line.width > 80
            || line.width > 40 && first.width < 16 && line.plain.split(separator: " ", maxSplits: 7).count == 8
    }

    /// Ends the table before the title of the prose under it, which at first seems to continue the last cell.
    private mutating func giveBackTitle() {
        guard end < lines.count, !lines[end].isBlank, let cell = run.last, cell.upperBound == end, cell.count > 1,
            lines[end - 1].looksLikeHeading
        else { return }
        end -= 1
        runs[runs.count - 1][run.count - 1] = cell.lowerBound..<end
    }

    // MARK: Rows

    /// How many columns it has: the length most runs of more than a cell have, the longest of several such.
    private var width: Int {
        var counts: [Int: Int] = [:]
        for run in runs where run.count > 1 { counts[run.count, default: 0] += 1 }
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    }

    private var found: TextParts.Found {
        let width = width
        var end = end
        var rows = rows(width)
        let full = rows.indices.filter { rows[$0].count == width }
        guard width > 1, full.count > 1, let last = full.last,
            width > 2 || full.contains(where: { rows[$0].dropFirst().contains(where: isValue) })
        else { return TextParts.Found(blocks: nil, end: end) }
        // A footnote, or the title of what follows.
        if last + 1 < rows.count, let next = rows[last + 1].first, rows[(last + 1)...].allSatisfy({ $0.count == 1 }) {
            end = next.lowerBound
            rows.removeSubrange((last + 1)...)
        }
        // A key to the colours of the table has cells too, but not its columns.
        let key = rows[..<(full.first ?? 0)].lastIndex { $0.count > 1 }.map { $0 + 1 } ?? 0
        let paragraphs = rows[..<key].joined().map { DocumentBlock.paragraph(text($0)) }
        let table = DocumentTable(
            rows: rows[key...].map { row(of: $0, width: width) },
            line: rows[key].first.map { lines[$0.lowerBound].number } ?? 1)
        return TextParts.Found(blocks: paragraphs + [.table(table)], end: end)
    }

    private func rows(_ width: Int) -> [Run] {
        var rows: [Run] = []
        var place = 0
        while place < runs.count, width > 1 {
            if let parts = parts(from: place, width: width) {
                rows.append(Array(runs[place..<parts].joined()))
                place = parts
                continue
            }
            let run = runs[place]
            if run.count > width, run.count.isMultiple(of: width) {
                rows += stride(from: 0, to: run.count, by: width).map { Array(run[$0..<$0 + width]) }
            } else {
                rows.append(run)
            }
            place += 1
        }
        return rows
    }

    /// Where the runs end that make a row together, blank lines within a cell having parted them.
    private func parts(from start: Int, width: Int) -> Int? {
        var sum = 0
        for place in start..<min(start + 4, runs.count) {
            sum += runs[place].count
            if sum == width { return runs[start...place].allSatisfy { $0.count == 1 } && width > 1 ? nil : place + 1 }
            if sum > width { return nil }
        }
        return nil
    }

    private func isValue(_ cell: Range<Int>) -> Bool {
        filled(cell).first?.plain.first.map { $0.isNumber || "-–+£".contains($0) } ?? false
    }

    private func text(_ cell: Range<Int>) -> DocumentText { DocumentText(lines: filled(cell).map(\.words)) }

    private func row(of cells: Run, width: Int) -> DocumentTable.Row {
        DocumentTable.Row(
            cells: cells.map { DocumentTable.Cell(text($0), columnSpan: cells.count == 1 ? width : 1) })
    }
}
