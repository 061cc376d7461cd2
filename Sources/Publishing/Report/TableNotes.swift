import Documents
import Reports

/// The notes and symbols of a table, directly beneath it.
struct TableNotes {
    let table: CheckedTable

    /// Every note, and then the symbols on a line.
    var lines: [String] {
        let symbols = table.symbols.map { "\($0.mark) \($0.meaning)" }
        return notes + (symbols.isEmpty ? [] : [symbols.joined(separator: "; ")])
    }

    private var notes: [String] {
        table.notes.enumerated().map { index, note in
            (table.notes.count == 1 ? "Note: " : "Note \(index + 1): ") + note
        }
    }

    var html: HTMLNode {
        guard !table.notes.isEmpty || !table.symbols.isEmpty else { return .fragment([]) }
        return HTML.div(.class("notes")) {
            for note in notes { HTML.p { note } }
            if !table.symbols.isEmpty {
                HTML.ul(.class("symbols")) {
                    for symbol in table.symbols { HTML.li { "\(symbol.mark) \(symbol.meaning)" } }
                }
            }
        }
    }
}
