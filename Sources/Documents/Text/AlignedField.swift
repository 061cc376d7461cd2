/// Words of a line that two or more blanks part from the others of it.
struct AlignedField: Hashable, Sendable {
    /// The columns of characters that it takes.
    let columns: Range<Int>
    let text: String

    /// The fields of a line: a sentence's end, or the mark of an item, with two blanks after it begins no field.
    static func fields(of line: TextLine) -> [AlignedField] {
        let bytes = Array(line.text.utf8)
        var fields: [AlignedField] = []
        var start = 0
        var startColumn = 0
        var end = 0
        var endColumn = 0
        var column = 0
        func close() {
            guard end > start else { return }
            let text = String(decoding: bytes[start..<end], as: UTF8.self)
            fields.append(AlignedField(columns: startColumn..<endColumn, text: text))
        }
        for (place, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
            column += 1
            guard byte != UInt8(ascii: " "), byte != UInt8(ascii: "\t") else { continue }
            let blanks = column - 1 - endColumn
            if end == 0 || blanks > 1 && !(blanks == 2 && ".?!".utf8.contains(bytes[end - 1])) {
                close()
                start = place
                startColumn = column - 1
            }
            endColumn = column
            end = bytes[(place + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? bytes.count
        }
        close()
        let isItem = fields.count == 2 && line.marker != nil && fields[1].text.first?.isLetter == true
        guard isItem else { return fields }
        return [AlignedField(columns: fields[0].columns.lowerBound..<fields[1].columns.upperBound, text: line.plain)]
    }

    /// Whether it begins as a number does, or says that there is none.
    var isValue: Bool {
        guard text.utf8.count <= 25, let first = text.first(where: { !"(£+-–−<>~".contains($0) }) else {
            return text.utf8.count < 4
        }
        return first.isNumber || ["n/a", "tbc"].contains(text.lowercased())
    }

    /// Whether it may be part of the name of a column that looks like a number: `2016/17`, `17/18`, `2014`.
    var isYear: Bool {
        let parts = text.split { "/-–".contains($0) }
        return text.first?.isNumber == true
            && parts.allSatisfy { part in
                part.allSatisfy(\.isASCIIDigit)
                    && (part.count == 2 && parts.count > 1 || part.count == 4 && "12".contains(part.prefix(1)))
            }
    }

    /// Whether it names a period: a year, with or without words, or a quarter.
    var isPeriod: Bool {
        isYear
            || text.split(separator: " ").contains { word in
                AlignedField(columns: columns, text: String(word)).isYear
                    || word.count == 2 && word.first == "Q" && word.last?.isNumber == true
            }
    }
}
