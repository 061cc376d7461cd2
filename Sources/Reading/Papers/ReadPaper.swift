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
        var begun = 0
        var headings: [(level: Int, text: String)] = []
        var hasSentence = false
        for block in document.blocks {
            switch block {
            case .heading(let level, let text):
                section = text.joined
                if !Self.isCaption(section) {
                    headings.removeAll { $0.level >= level }
                    headings.append((level, section))
                    hasSentence = false
                }
                // `Table 2. Savings` heads a table, and what stands under it may be of any.
                if !Self.isCaption(section) { (tablesHere, begun) = ([], sentences.count) }
                append(text, section, tablesHere, isHeading: true)
            case .paragraph(let text), .listItem(let text), .note(let text):
                if Self.isSentence(text) { hasSentence = true }
                append(text, section, tablesHere, isHeading: false)
            case .table(let table):
                for part in TableSplitting.tables(of: table) {
                    guard
                        var read = TableReading(
                            part, index: tables.count, section: section, reference: reference,
                            moneyNote: moneyNote(for: part.caption?.text ?? section))?.table
                    else { continue }
                    read.headings = headings.map(\.text)
                    read.followsHeading = !hasSentence && !headings.isEmpty
                    tablesHere.append(tables.count)
                    for index in begun..<sentences.count { sentences[index].tables.append(tables.count) }
                    append(read)
                }
            case .comment: continue
            }
        }
        shortForms = ShortForms(of: self)
    }

    /// What the paper says of the money of a table: `The sums of tables A and B are in thousands of pounds`.
    private func moneyNote(for title: String) -> String {
        let note = sentences.last { sentence in
            let words = sentence.tokens.compactMap(\.word)
            guard words.contains(where: { ["sums", "amounts", "table", "tables", "figures", "money"].contains($0) }),
                MoneyScale.scale(sentence.words) != nil
            else { return false }
            let letters = sentence.tokens.filter { $0.isCapital && $0.word?.count == 1 }.compactMap(\.word)
            return letters.isEmpty || letters.contains { title.lowercased().hasPrefix($0 + ".") }
        }
        return note?.words ?? ""
    }

    /// Whether a text is one of the paper's sentences, and neither a key nor a note on what follows.
    private static func isSentence(_ text: DocumentText) -> Bool {
        let words = text.text.drop(while: \.isWhitespace)
        return words.last(where: { !$0.isWhitespace }) == "."
            && !["note", "key", "source", "*"].contains(where: words.lowercased().hasPrefix)
    }

    private static func isCaption(_ heading: String) -> Bool {
        let first = heading.prefix { $0 != " " }
        return ["table", "figure", "chart"].contains(first.lowercased())
            || first.count == 2 && first.first?.isUppercase == true && first.last == "."
    }

    /// The last month of the period that the paper says it is about before its first table.
    package var reference: Int? {
        guard let first = tables.first?.line else { return Self.latest(sentences.prefix(12)) }
        return Self.latest(sentences.prefix(12).filter { $0.line(at: $0.range.lowerBound) < first })
    }

    /// The last month of the year that the paper says it is about, where it names no other before its first table.
    ///
    /// Counted from the year 0; an academic year is one that the paper prints with its months.
    package var year: Int? {
        let line = tables.first?.line ?? .max
        let periods = sentences.prefix(5).filter { $0.line(at: $0.range.lowerBound) < line }.flatMap(\.tokens)
            .compactMap(\.period)
        let spans = Set(periods.filter { $0.kind == .span && $0.months == 12 }.compactMap(\.end))
        if spans.count == 1 { return spans.first }
        let years = Set(
            periods.filter { $0.isFinancial && [.year, .quarter, .quarters].contains($0.kind) }.compactMap(\.end).map {
                ($0 + 9) / 12 * 12 + 2
            })
        return spans.isEmpty && years.count == 1 ? years.first : nil
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
