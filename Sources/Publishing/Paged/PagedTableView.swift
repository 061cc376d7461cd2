import Documents
import PerformanceModel
import Reports

/// A table of the paper for pages, with its notes beneath.
struct PagedTableView {
    let table: CheckedTable
    let number: Int
    let paper: Paper

    var blocks: [PagedBlock] {
        let notes = TableNotes(table: table).lines.map { PagedBlock.paragraph([.text($0)], .note) }
        return [.table(paged)] + notes
    }

    private var paged: PagedTable {
        PagedTable(
            caption: [.text("Table \(number). \(table.title)")],
            summary:
                "\(table.title): \(table.groups.flatMap(\.rows).count) measures by \(table.columns.count) columns.",
            columns: [.init([.text("Measure")], weight: 30)] + table.columns.indices.map(column),
            groups: table.groups.map { group in .init(heading: [.text(group.title)], rows: rows(of: group)) })
    }

    private func column(_ index: Int) -> PagedTable.Column {
        let column = table.columns[index]
        let basis = table.basis(of: column).map { [PagedInline.lineBreak, .muted([.text($0.words)])] } ?? []
        let weight =
            switch column.shows {
            case .status: 14
            case .direction: 13
            case .polarity: 7
            case .figure, .change, .difference: namesPeriods(index) ? 14 : 10
            }
        return .init([.text(column.label)] + basis, isNumber: CellView.isNumber(column.shows), weight: weight)
    }

    /// Whether cells of a column name a period of their own, as in `4,511 (September 2017)`.
    private func namesPeriods(_ index: Int) -> Bool {
        table.groups.flatMap(\.rows).contains { row in
            row.cells.indices.contains(index) && row.cells[index].text.hasSuffix(")")
        }
    }

    private func rows(of group: CheckedTable.Group) -> [PagedTable.Row] {
        group.rows.enumerated().flatMap { index, row -> [PagedTable.Row] in
            let isFirst = index == 0 || group.rows[index - 1].composite != row.composite
            let parent = row.composite.map { isFirst ? [PagedTable.Row(heading: [.text($0.title)], cells: [])] : [] }
            let address = PagedAddress.place(PaperMeasure.anchor(row.measure.id))
            return (parent ?? []) + [
                PagedTable.Row(
                    heading: [.link([.text(TableView.label(of: row))], to: address)],
                    isIndented: row.composite != nil, cells: row.cells.map { cell($0, of: row.measure) })
            ]
        }
    }

    private func cell(_ cell: CheckedCell, of measure: Measure) -> PagedTable.Cell {
        switch cell.content {
        case .value, .absent:
            guard let reference = cell.references.first else { return .init([.text(cell.text)]) }
            return .init([.named(reference.trace, [.text(cell.text)])])
        case .status(let status):
            let mark = StatusMark(status, council: paper.council)
            return .init(mark.paged, shade: mark.band.map(Self.shade))
        case .direction(let direction):
            let mark = DirectionMark(direction, of: measure).paged
            guard direction.travel != nil, let basis = table.basis(of: cell.column), measure.direction != basis else {
                return .init(mark)
            }
            return .init(mark + [.text(" "), .muted([.text(measure.direction.words)])])
        case .polarity(let polarity): return .init([.text(polarity.shortWords)])
        }
    }

    /// A tint of the band's colour, on which the ink of the page can be read.
    private static func shade(_ band: Status.Band) -> String {
        switch band {
        case .onTrack: "E3F1EA"
        case .slightlyBelow: "FDF1D6"
        case .requiresImprovement: "F9E3E5"
        }
    }
}

extension StatusMark {
    /// The shape and the word, for pages.
    var paged: [PagedInline] {
        let palette = Palette.light
        let mark =
            switch band {
            case .onTrack: PagedMark("●", colour: palette.good.triple)
            case .slightlyBelow: PagedMark("▲", colour: palette.amber.triple, edge: palette.amberEdge.triple)
            case .requiresImprovement: PagedMark("◆", colour: palette.bad.triple)
            case nil: PagedMark("–", colour: palette.muted.triple)
            }
        return [.mark(mark), band == nil ? .muted([.text(name)]) : .text(name)]
    }
}

extension DirectionMark {
    /// The arrow and the word, for pages.
    var paged: [PagedInline] {
        let palette = Palette.light
        let isKnown = mark != "–"
        return [
            .mark(PagedMark(mark, colour: (isKnown ? palette.ink : palette.muted).triple)),
            isKnown ? .text(word) : .muted([.text(word)]),
        ]
    }
}

extension String {
    /// A colour without its hash, in capitals as Word writes it.
    fileprivate var triple: String { String(drop { $0 == "#" }).uppercased() }
}
