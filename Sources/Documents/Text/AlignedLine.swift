/// A line that may belong to a table of aligned columns.
struct AlignedLine: Sendable {
    let line: TextLine
    let fields: [AlignedField]
    /// Whether a blank line or a rule stands before it.
    var startsBlock = false

    init(_ line: TextLine) {
        self.line = line
        fields = AlignedField.fields(of: line)
    }

    var isGapped: Bool { fields.count > 1 && !line.isRule }

    /// Whether a paragraph has it rather than a table: `2  Savings. £5.4m of the £9.0m …` is one with its number.
    var isProse: Bool {
        guard !line.isRule, line.width > 100 || line.width > 60 && line.endsSentence else { return false }
        return fields.count == 1 || fields.count == 2 && fields[0].text.utf8.count < 4 && fields[1].columns.count > 50
    }

    /// Whether another form of table has it.
    var isForeign: Bool { line.isCell || line.tabFields > 1 || line.plain.utf8.contains(UInt8(ascii: "|")) }

    /// Whether it has figures beside its label, other than what may be the year of a column.
    var hasValues: Bool { fields.dropFirst().contains { $0.isValue && !$0.isYear } }
}
