/// A text parted into tables and the prose between them.
struct TextParts {
    enum Part {
        case blocks([DocumentBlock])
        case prose([TextLine])
    }

    /// What may begin at a line: the blocks found, nothing where the lines prove to be prose; and where it ends.
    ///
    /// The end counts in either case, so that no line is looked at again and again.
    struct Found {
        let blocks: [DocumentBlock]?
        let end: Int
    }

    /// Looks for one form of table that begins at a line.
    typealias Form = @Sendable (_ lines: [TextLine], _ place: Int) -> Found?

    static let allForms: [Form] = [PipeTable.part, TabbedRows.part, TabTable.part, AlignedTable.part]

    private(set) var parts: [Part] = []

    init(_ lines: [TextLine], forms: [Form]) {
        var place = 0
        var prose = 0
        func proseSoFar() -> [Part] {
            lines[prose..<place].allSatisfy(\.isBlank) ? [] : [.prose(Array(lines[prose..<place]))]
        }
        while place < lines.count {
            let found =
                lines[place].isBlank && !lines[place].isCell
                ? nil : forms.lazy.compactMap { $0(lines, place) }.first
            if let found, let blocks = found.blocks {
                parts += proseSoFar() + [.blocks(blocks)]
                prose = found.end
            }
            place = max(place + 1, found?.end ?? 0)
        }
        parts += proseSoFar()
    }
}
