package import Documents

/// A report as it was understood: its tables' series, and its prose by the sentence.
package struct ReadPaper: Sendable {
    package var tables: [ReadTable] = []
    package var series: [ReadSeries] = []
    package var sentences: [Sentence] = []
    /// Every text of it in order, with the heading it stands under.
    package var paragraphs: [Paragraph] = []
    package var shortForms = ShortForms()

    /// A heading, paragraph or item of the paper.
    package struct Paragraph: Sendable {
        package let text: DocumentText
        package let section: String
        package let isHeading: Bool
    }

    /// Reads a document's tables and prose.
    package init(_ document: ReadDocument) {
        var section = ""
        var tablesHere: [Int] = []
        for block in document.blocks {
            switch block {
            case .heading(_, let text):
                section = text.joined
                tablesHere = []
                append(text, section, tablesHere, isHeading: true)
            case .paragraph(let text), .listItem(let text), .note(let text):
                append(text, section, tablesHere, isHeading: false)
            case .table(let table):
                for part in TableSplitting.tables(of: table) {
                    guard
                        let read = TableReading(part, index: tables.count, section: section, reference: reference)?
                            .table
                    else { continue }
                    tablesHere.append(tables.count)
                    append(read)
                }
            case .comment: continue
            }
        }
        shortForms = ShortForms(of: self)
    }

    /// The last month of the period that the paper says it is about before its first table.
    private var reference: Int? {
        guard let first = tables.first?.line else { return Self.latest(sentences.prefix(12)) }
        return Self.latest(sentences.prefix(12).filter { $0.line(at: $0.range.lowerBound) < first })
    }

    private static func latest(_ sentences: some Sequence<Sentence>) -> Int? {
        for sentence in sentences {
            let named = sentence.tokens.compactMap(\.period).filter {
                [.quarter, .quarters, .month, .span, .half].contains($0.kind)
            }
            if let end = named.compactMap(\.end).max() { return end }
            let years = sentence.tokens.compactMap(\.period).filter { $0.kind == .year && $0.isFinancial }
            if let end = years.compactMap(\.end).max() { return end }
        }
        return nil
    }

    mutating func append(_ table: ReadTable) {
        var table = table
        let first = series.count
        for index in table.series.indices {
            table.series[index].id = first + index
            table.series[index].table = table.index
            table.series[index].companion = table.series[index].companion.map { $0 + first }
        }
        series += table.series
        tables.append(table)
    }

    private mutating func append(_ text: DocumentText, _ section: String, _ tables: [Int], isHeading: Bool) {
        let plain = text.text
        let bytes = Array(plain.utf8)
        for tokens in SentenceSplitting.sentences(in: Tokeniser.tokens(of: plain), of: bytes) {
            guard let first = tokens.first, let last = tokens.last,
                !isHeading || tokens.contains(where: { $0.period != nil })
            else { continue }
            sentences.append(
                Sentence(
                    text: text, range: first.range.lowerBound..<last.range.upperBound, tokens: tokens, section: section,
                    tables: tables, index: sentences.count, paragraph: paragraphs.count))
        }
        paragraphs.append(Paragraph(text: text, section: section, isHeading: isHeading))
    }

    /// The column of a series.
    package func column(_ index: Int, of series: ReadSeries) -> ReadColumn? {
        tables.indices.contains(series.table) ? tables[series.table].columns.first { $0.index == index } : nil
    }
}
