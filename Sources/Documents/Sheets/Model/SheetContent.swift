/// What a cell to be written holds; there are no formulas.
package enum SheetContent: Hashable, Sendable {
    /// Nothing; a number may be entered later.
    case empty
    /// Words, whatever they begin with: `=1+1` is written as these four letters.
    case text(String)
    case number(SheetNumber)
    /// Words that lead to the first cell of another sheet, which is given by the name it was made with.
    case sheetLink(String, sheet: String)
    /// Words that lead to a page.
    case link(String, LinkAddress)

    var isNumber: Bool { if case .number = self { true } else { false } }

    /// The words that are written; nothing for a number and an empty cell.
    var words: String? {
        switch self {
        case .empty, .number: nil
        case .text(let text), .sheetLink(let text, _), .link(let text, _): text
        }
    }
}
