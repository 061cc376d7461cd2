package import PerformanceModel

/// Tables whose meaning is known and need not be read, such as those of a register.
extension ReadPaper {
    /// The same words, to be held against other tables than the paper's own.
    package func held(against tables: [ReadTable]) -> Self {
        var held = self
        held.tables = []
        held.series = []
        for table in tables { held.append(table) }
        // A table of another source stands in no section of this paper.
        held.sentences = sentences.map {
            Sentence(
                text: $0.text, range: $0.range, tokens: $0.tokens, section: $0.section, tables: [], index: $0.index,
                paragraph: $0.paragraph)
        }
        held.shortForms = ShortForms(of: held)
        return held
    }
}

extension ReadTable {
    /// A table of figures whose columns and rows are known.
    package init(index: Int, title: String, section: String, columns: [ReadColumn], series: [ReadSeries], line: Int) {
        self.init(index: index, section: section, title: title, columns: columns, series: series, line: line)
    }
}

extension ReadColumn {
    /// A column whose meaning and period are known.
    package init(index: Int, heading: String, meaning: Meaning, period: NamedPeriod?, atLine line: Int) {
        self.init(index: index, heading: heading, meaning: meaning, period: period, time: period?.end ?? 0, line: line)
    }
}

extension ReadSeries {
    /// A row whose polarity and unit are known; its values are still to be put in.
    package init(group: String, label: String, polarity: Polarity, unit: Unit, atLine line: Int) {
        self.init(
            group: group, parent: "", label: label, polarity: polarity, saysPolarity: true, unit: unit, values: [:],
            line: line)
    }
}

extension PrintedFigure {
    /// A value that stands alone in its cell.
    package init(_ number: PrintedNumber, cell: String, column: Int, atLine line: Int) {
        self.init(number: number, note: "", cell: cell, line: line, column: column)
    }
}
