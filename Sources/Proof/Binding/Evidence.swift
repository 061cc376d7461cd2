package import Reading

/// A paper with what its rules look up: which series a phrase speaks of, and where a number is printed.
package struct Evidence: Sendable {
    package let paper: ReadPaper
    let labels: LabelIndex
    let values: ValueIndex
    /// Whether the paper's own sentences compare with the period before more often than with the year before.
    let comparesWithPreviousPeriod: Bool
    /// Whether the paper names a financial year, so that its quarters are counted from April.
    let usesFinancialYears: Bool
    /// The tables that rate their rows or say which way is good.
    let scorecards: Set<Int>
    private(set) var sentences: [SentenceReading] = []

    package init(_ paper: ReadPaper) {
        self.paper = paper
        labels = LabelIndex(paper)
        scorecards = Set(
            paper.tables.filter { table in
                table.columns.contains { $0.meaning == .status || $0.meaning == .polarity }
            }.map(\.index))
        values = ValueIndex(paper)
        let bases = paper.sentences.flatMap(\.tokens).compactMap(\.period?.relative)
        let previous = bases.count { $0 == .previous }
        let lastYear = bases.count { $0 == .lastYear }
        comparesWithPreviousPeriod = previous >= lastYear
        let named =
            paper.sentences.flatMap(\.tokens).compactMap(\.period)
            + paper.tables.flatMap(\.columns).compactMap(\.period)
        usesFinancialYears = named.contains {
            $0.isFinancial && $0.end != nil && ($0.kind == .year || $0.kind == .quarter)
        }
        sentences = readings()
    }

    /// The sentence before one, in the same paragraph or the one above it.
    func before(_ reading: SentenceReading) -> SentenceReading? {
        let index = reading.sentence.index - 1
        guard sentences.indices.contains(index), sentences[index].sentence.section == reading.sentence.section else {
            return nil
        }
        return sentences[index]
    }

    func series(_ id: Int) -> ReadSeries { paper.series[id] }

    /// The table of a series.
    func table(of series: ReadSeries) -> ReadTable { paper.tables[series.table] }

    /// The figures of a series that were achieved, oldest first; forecasts, targets and sums of periods left out.
    func history(_ series: ReadSeries) -> [(column: ReadColumn, figure: PrintedFigure)] {
        table(of: series).actualColumns.compactMap { column in
            series.values[column.index].flatMap { $0.isForecast ? nil : (column, $0) }
        }
    }

    /// The figures of a quarter, half or year, where a table prints them as totals of its months: a longer chain beside
    /// the one of its months.
    func totals(_ series: ReadSeries) -> [(column: ReadColumn, figure: PrintedFigure)] {
        let table = table(of: series)
        guard let total = table.columns.last(where: { $0.meaning == .total && $0.period?.isNamed == true }),
            let span = total.period?.months
        else { return [] }
        return table.columns.filter {
            ($0.meaning == .total || $0.meaning == .figure) && $0.period?.isNamed == true && $0.period?.months == span
        }
        .sorted { $0.time < $1.time }.compactMap { column in series.values[column.index].map { (column, $0) } }
    }

    /// The latest achieved figure.
    func current(_ series: ReadSeries) -> (column: ReadColumn, figure: PrintedFigure)? { history(series).last }

    func cited(_ series: ReadSeries, _ column: ReadColumn, _ figure: PrintedFigure) -> CitedFigure {
        CitedFigure(
            measure: series.fullLabel, column: column.heading,
            value: figure.cell.split(whereSeparator: \.isWhitespace)
                .joined(separator: " "), line: figure.line)
    }

    /// A claim about some bytes of a sentence.
    func claim(
        _ rule: any ProofRule.Type, _ sentence: Sentence, _ range: Range<Int>, quote: Range<Int>? = nil,
        _ verdict: Verdict, expected: String? = nil, arithmetic: String? = nil, _ message: String,
        _ figures: [CitedFigure] = []
    ) -> Claim {
        Claim(
            rule: rule.name, verdict: verdict, severity: rule.severity, line: sentence.line(at: range.lowerBound),
            section: sentence.section, quote: sentence.quote(quote ?? range), printed: sentence.quote(range),
            expected: expected, arithmetic: arithmetic, message: message, figures: figures,
            place: ProsePlace(paragraph: sentence.paragraph, range: range))
    }

    /// A claim that a cell of a table makes.
    func claim(
        _ rule: any ProofRule.Type, _ series: ReadSeries, _ figure: PrintedFigure, _ verdict: Verdict,
        printed: String? = nil, expected: String? = nil, arithmetic: String? = nil, _ message: String,
        _ figures: [CitedFigure] = []
    ) -> Claim {
        Claim(
            rule: rule.name, verdict: verdict, severity: rule.severity, line: figure.line,
            section: table(of: series).section, quote: figure.cell, printed: printed ?? figure.number.printed,
            expected: expected, arithmetic: arithmetic, message: message, figures: figures, column: figure.column)
    }
}
