/// A small text with 1️⃣ where a finding must stand.
///
/// ```
/// measure,period,value
/// visits,2017-12,1️⃣many
/// ```
struct MarkedText {
    /// The text without its marks.
    let text: String
    /// Line and column of each mark, counted from 1 as a person counts.
    let marks: [(line: Int, column: Int)]
    private let lines: [Substring]

    init(_ marked: String) {
        var marks: [(line: Int, column: Int)] = []
        var (line, column, text) = (1, 1, "")
        for character in marked {
            if character == "1️⃣" {
                marks.append((line, column))
                continue
            }
            text.append(character)
            (line, column) = character.isNewline ? (line + 1, 1) : (line, column + 1)
        }
        (self.text, self.marks) = (text, marks)
        lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }

    var bytes: [UInt8] { Array(text.utf8) }

    /// The places as a finding in a table names them: the heading of the column, or its number within the header.
    var cells: [String] {
        marks.map { mark in
            let before = lines[mark.line - 1].prefix(mark.column - 1)
            let field = Self.fields(before).count
            let heading = Self.fields(lines[0])[field - 1]
            return "line \(mark.line), column \(mark.line == 1 ? "\(field)" : heading)"
        }
    }

    /// The places as a finding in YAML names them.
    var points: [String] { marks.map { "line \($0.line), column \($0.column)" } }

    /// A row cut at the commas outside quotes.
    private static func fields(_ row: Substring) -> [String] {
        var (fields, isQuoted) = ([""], false)
        for character in row {
            if character == "\"" { isQuoted.toggle() }
            if character == ",", !isQuoted { fields.append("") } else { fields[fields.count - 1].append(character) }
        }
        return fields
    }
}
