/// Makes the names of a workbook such as every spreadsheet can hold, each different from the others.
struct WrittenNames {
    private var taken: Set<String> = []

    /// The name of a sheet: at most 31 letters, and none of `[]:*?/\`; an apostrophe stands at neither end.
    ///
    /// Source: Microsoft, "Rename a worksheet".
    mutating func sheet(_ name: String) -> String {
        let forbidden = Set("[]:*?/\\")
        let name = String(oneLine(name).map { forbidden.contains($0) ? "-" : $0 }.drop { $0 == "'" })
        return unique(name.isEmpty || name.lowercased() == "history" ? "Sheet" : name, most: 31)
    }

    /// The name of a table: letters, digits and underscores, and nothing that reads as a cell such as `Q3`.
    ///
    /// Source: Microsoft, "Rename an Excel table".
    mutating func table(_ name: String) -> String {
        let plain = String(name.unicodeScalars.map { Self.isPlain($0) ? Character($0) : "_" })
        return unique(plain.first?.isLetter == true && plain.contains("_") ? plain : "Table_" + plain, most: 200)
    }

    /// The heading of a column of a table, which is on one line and not empty.
    mutating func heading(_ heading: String) -> String {
        let heading = oneLine(heading)
        return unique(heading.isEmpty ? "Column" : heading, most: 255)
    }

    private func oneLine(_ text: String) -> String {
        text.split { $0.isWhitespace || $0 == "\u{0}" }.joined(separator: " ")
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && (scalar.properties.isAlphabetic || "0"..."9" ~= scalar)
    }

    private mutating func unique(_ name: String, most: Int) -> String {
        var number = 1
        var written = Self.cut(name, to: most)
        while !taken.insert(written.lowercased()).inserted {
            number += 1
            written = Self.cut(name, to: most - 1 - String(number).utf16.count) + " \(number)"
        }
        return written
    }

    private static func cut(_ name: String, to most: Int) -> String {
        var cut = name[...]
        while cut.utf16.count > most || cut.last == "'" || cut.last == " " { cut.removeLast() }
        return String(cut)
    }
}
