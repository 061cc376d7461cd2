extension DocumentBlock {
    /// The texts of a block, those of a table's cells in their order.
    var texts: [DocumentText] {
        switch self {
        case .heading(_, let text), .paragraph(let text), .listItem(let text), .note(let text), .comment(let text):
            [text]
        case .table(let table): (table.caption.map { [$0] } ?? []) + table.rows.flatMap { $0.cells.map(\.text) }
        }
    }
}
