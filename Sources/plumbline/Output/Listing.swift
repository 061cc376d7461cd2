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

    func printed(as format: ListFormat) -> String {
        switch format {
        case .table: table
        case .csv: String(CSVWriter().text(of: [header] + rows).dropLast())
        case .json: json
        }
    }

    /// Columns as wide as their widest cell, numbers to the right; the last column is not cut or padded.
    private var table: String {
        guard !rows.isEmpty else { return "Nothing to list." }
        let all = [header.map { $0.split(separator: "_").joined(separator: " ") }] + rows
        let widths = header.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        let isNumber = header.indices.map { column in
            rows.allSatisfy { $0[column].isEmpty || $0[column].first.map { $0.isNumber || $0 == "-" || $0 == "+" } == true && !$0[column].contains(" ") }
        }
        let lines = all.map { row in
            row.indices.map { column in
                let space = String(repeating: " ", count: widths[column] - row[column].count)
                if isNumber[column] { return space + row[column] }
                return column == row.count - 1 ? row[column] : row[column] + space
            }
            .joined(separator: "  ")
        }
        let rule = widths.map { String(repeating: "─", count: min($0, 60)) }.joined(separator: "  ")
        return ([lines[0], rule] + lines.dropFirst()).joined(separator: "\n")
    }

    private var json: String {
        let objects = rows.map { row in
            "  {" + zip(header, row).map { "\(quoted($0)): \(quoted($1))" }.joined(separator: ", ") + "}"
        }
        return objects.isEmpty ? "[]" : "[\n" + objects.joined(separator: ",\n") + "\n]"
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
