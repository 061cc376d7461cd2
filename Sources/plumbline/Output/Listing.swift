import ArgumentParser
import Documents

/// How a list is printed.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
    case table, csv, json
}

/// Rows under a header, printed for a person, a spreadsheet or a program.
struct Listing {
    let header: [String]
    let rows: [[String]]
    /// Whether JSON has a number for each cell that is one, and null for an empty cell, rather than text.
    var numbersAreBare = false

    func printed(as format: ListFormat) -> String {
        switch format {
        case .table: table
        case .csv: String(CSVWriter().text(of: [header] + rows).dropLast())
        case .json: json
        }
    }

    /// Columns as wide as their widest cell, numbers to the right; on a narrow terminal the widest are cut.
    private var table: String {
        guard !rows.isEmpty else { return "Nothing to list." }
        let all = [header.map { $0.split(separator: "_").joined(separator: " ") }] + rows
        let widths = fitted(header.indices.map { column in all.map { $0[column].count }.max() ?? 0 })
        let isNumber = header.indices.map(isNumeric)
        let lines = all.map { row in
            row.indices.map { column in
                let text = cut(row[column], to: widths[column])
                let space = String(repeating: " ", count: widths[column] - text.count)
                return isNumber[column] ? space + text : text + space
            }
            .joined(separator: "  ")
        }
        let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
        return ([lines[0], rule] + lines.dropFirst()).map(withoutTrailingSpace).joined(separator: "\n")
    }

    private func isNumeric(_ column: Int) -> Bool {
        rows.allSatisfy { row in
            row[column].isEmpty
                || (row[column].first.map { $0.isNumber || "-+".contains($0) } ?? false)
                    && !row[column].contains(" ")
        }
    }

    /// Widths that fit the terminal together; where nobody is looking nothing is cut.
    private func fitted(_ widths: [Int]) -> [Int] {
        guard let room = Terminal.columns.map({ $0 - 2 * (widths.count - 1) }) else { return widths }
        var widths = widths
        while widths.reduce(0, +) > room, let widest = widths.max(), widest > 12,
            let index = widths.firstIndex(of: widest)
        {
            widths[index] -= 1
        }
        return widths
    }

    private func cut(_ text: String, to width: Int) -> String {
        text.count > width ? text.prefix(width - 1) + "…" : text
    }

    private func withoutTrailingSpace(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }

    private var json: String {
        let objects = rows.map { row in
            "  {" + zip(header, row).map { "\(quoted($0)): \(value($1))" }.joined(separator: ", ") + "}"
        }
        return objects.isEmpty ? "[]" : "[\n" + objects.joined(separator: ",\n") + "\n]"
    }

    private func value(_ text: String) -> String {
        guard numbersAreBare else { return quoted(text) }
        if text.isEmpty { return "null" }
        let digits = text.first == "-" ? text.dropFirst() : text[...]
        let isNumber =
            digits.first.map { $0.isASCII && $0.isNumber } ?? false
            && text.utf8.allSatisfy { "0123456789.-+eE".utf8.contains($0) } && Double(text) != nil
            && !(digits.first == "0" && digits.dropFirst().first?.isNumber ?? false)
        return isNumber ? text : quoted(text)
    }

    private func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\u{0}"..."\u{1F}":
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
