import Documents
import Reports

/// The notes and symbols of a table, directly beneath it.
struct TableNotes {
    let table: CheckedTable

    var html: HTMLNode {
        guard !table.notes.isEmpty || !table.symbols.isEmpty else { return .fragment([]) }
        return HTML.div(.class("notes")) {
            for (index, note) in table.notes.enumerated() {
                HTML.p { (table.notes.count == 1 ? "Note: " : "Note \(index + 1): ") + note }
            }
            if !table.symbols.isEmpty {
                HTML.ul(.class("symbols")) {
                    for symbol in table.symbols { HTML.li { "\(symbol.mark) \(symbol.meaning)" } }
                }
            }
        }
    }
}
