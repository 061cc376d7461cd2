import Documents
import PerformanceModel

/// Says the rows of a publisher's file as a return would, with a finding for what stands in the way.
///
/// What is wrong in the same way in many rows is said once, since nobody can mend a publisher's file row by row.
struct BenchmarkRows {
    private(set) var fields: [ReturnFields] = []
    private(set) var limits: [Figure: PrintedLimits] = [:]
    private(set) var findings: [Finding] = []
    private var leftOut = LeftOut()
    private var reported: Set<String> = []
    private var seen: [Figure: CSVRow] = [:]
    private var periods: [PeriodText: Period?] = [:]

    private let file: BenchmarkFile
    private let name: String
    private let areas: AreaFinder
    private let titles: [AreaID: String]
    private let published: Day?
    private let today: Day

    private struct PeriodText: Hashable {
        let text: String
        let mate: String
        let year: BenchmarkYear?
    }

    init(_ file: BenchmarkFile, name: String, areas: [Area], published: Day?, today: Day) {
        self.file = file
        self.name = name
        self.areas = AreaFinder(areas)
        titles = Dictionary(areas.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
        self.published = published
        self.today = today
    }

    mutating func read(_ rows: some Sequence<CSVRow>, _ mapped: [MappedMeasure]) {
        for row in rows where !row.cells.allSatisfy(\.text.isEmpty) {
            guard findings.count < ReturnContext.mostFindings else {
                report(
                    "more-findings", row.line, nil, "more is wrong than is listed; put these right and send it again")
                break
            }
            let chosen = mapped.filter { $0.chooses(row) }
            if chosen.isEmpty { leftOut.unmapped.add(line: row.line, row.text(file.place("Indicator ID"))) }
            for measure in chosen { read(row, measure) }
        }
        findings += leftOut.notes(in: name)
    }

    private mutating func read(_ row: CSVRow, _ mapped: MappedMeasure) {
        let place = mapped.areaTexts(row)
        guard let area = areas.area(place) else {
            leftOut.unknownAreas.add(line: row.line, place.joined(separator: " "))
            return
        }
        guard let content = content(row, mapped) else {
            leftOut.empty.add(line: row.line)
            return
        }
        guard let period = period(row, mapped) else { return }
        let figure = Figure(
            measure: mapped.measure.id, area: area, period: period,
            statistic: mapped.measure.aggregation.usualStatistic)
        guard isFirst(row, figure, mapped), let day = dayPublished(row, period, mapped) else { return }
        var texts = content.texts
        texts[.measure] = mapped.measure.id.text
        texts[.area] = area.text
        texts[.period] = period.description
        texts[.note] = Publication(day: day, publisher: mapped.benchmark.name, remark: content.remark).note
        fields.append(
            ReturnFields(
                line: row.line, column: mapped.benchmark.columns.value, texts: texts, headings: mapped.headings))
        limits[figure] = printedLimits(row, mapped)
    }

    /// The cells of value and parts; nothing where the row says nothing.
    private mutating func content(
        _ row: CSVRow, _ mapped: MappedMeasure
    ) -> (texts: [ReturnFields.Field: String], remark: String)? {
        let note = row.text(mapped.note)
        let value = PublishedValue(row.text(mapped.value))
        let (numerator, denominator) = (
            PublishedValue(row.text(mapped.numerator)), PublishedValue(row.text(mapped.denominator))
        )
        switch value {
        case .empty:
            guard !note.isEmpty else { return nil }
            // Source: fingertips_py, value notes: 'Value suppressed for disclosure control due to small count'.
            let absence: Absence = note.contains("disclosure") ? .confidential : .notAvailable
            return ([.absence: absence.word], note)
        case .absent(let absence, let remark):
            return ([.absence: absence.word], [remark, note].filter { !$0.isEmpty }.joined(separator: "; "))
        case .digits(let text, _):
            if let cell = [value, numerator, denominator].firstIndex(where: \.wasRounded) {
                let place = [mapped.value, mapped.numerator, mapped.denominator][cell]
                leftOut.rounded.add(line: row.line, row.text(place))
            }
            var texts: [ReturnFields.Field: String] = [.value: text]
            texts[.numerator] = numerator.text
            texts[.denominator] = denominator.text
            return (texts, note)
        }
    }

    private mutating func period(_ row: CSVRow, _ mapped: MappedMeasure) -> Period? {
        let key = PeriodText(
            text: row.text(mapped.period), mate: row.text(mapped.periodMate), year: mapped.benchmark.year)
        if let known = periods[key] { return known }
        var period: Period?
        do {
            period =
                mapped.benchmark.publisher == .exploreEducationStatistics
                ? try EducationPeriod.read(key.text, key.mate, year: key.year)
                : try PublishedPeriod.read(key.text, year: key.year)
        } catch {
            report(error.rule, row.line, mapped.benchmark.columns.period, "\(error)")
        }
        if let read = period, mapped.benchmark.publisher == .fingertips, let months = monthsOf(key.mate),
            read.kind != .day, read.monthCount != months
        {
            report(
                "period-range", row.line, mapped.benchmark.columns.period,
                "'\(key.text)' was read as \(read.wordsInFull), and the column Time period range says \(key.mate); "
                    + "correct the year of the measure's benchmark")
            period = nil
        }
        periods[key] = .some(period)
        return period
    }

    /// Whether no other row says what this one does of the same figure.
    private mutating func isFirst(_ row: CSVRow, _ figure: Figure, _ mapped: MappedMeasure) -> Bool {
        guard let other = seen[figure] else {
            seen[figure] = row
            return true
        }
        let cells = [mapped.value, mapped.numerator, mapped.denominator, mapped.note]
        if cells.allSatisfy({ row.text($0) == other.text($0) }) {
            leftOut.repeated.add(line: row.line)
        } else if reported.insert("several-rows \(figure.measure)").inserted {
            report(
                "several-rows", row.line, mapped.benchmark.columns.value,
                "\(figure.measure) of \(titles[figure.area] ?? "") for \(figure.period.words) stands on line "
                    + "\(other.line) already with another value; " + differences(row, other, mapped))
        }
        return false
    }

    private func differences(_ row: CSVRow, _ other: CSVRow, _ mapped: MappedMeasure) -> String {
        let read = Set(mapped.headings.values)
        let differing = zip(file.header.cells, zip(other.cells, row.cells)).filter { heading, cells in
            // What is a number is no name of a part of the people.
            !read.contains(heading.text) && cells.0.text != cells.1.text
                && [cells.0.text, cells.1.text].allSatisfy { $0.isEmpty || (try? Quantity($0)) == nil }
        }
        guard !differing.isEmpty else { return "keep one" }
        let columns = differing.prefix(Tally.mostQuoted).map { "\($0.text) ('\($1.0.text)', '\($1.1.text)')" }
        return "the two differ in \(columns.joined(separator: ", ")): say in the measure's benchmark which is meant"
    }

    private mutating func dayPublished(_ row: CSVRow, _ period: Period, _ mapped: MappedMeasure) -> Day? {
        let (text, column) = (row.text(mapped.published), mapped.benchmark.columns.published)
        guard let day = text.isEmpty ? published : Day(text) else {
            report(
                "publication-date", text.isEmpty ? nil : row.line, text.isEmpty ? nil : column,
                text.isEmpty
                    ? "say when the file was published: --published 2018-07-03"
                    : "'\(text)' is not a day; write it as 2018-07-03")
            return nil
        }
        guard day <= today, day >= period.last else {
            let other = day > today ? "after today" : "before the end of \(period.words)"
            report(
                "publication-date", row.line, text.isEmpty ? nil : column,
                "the day of publication, \(day.words), is \(other); correct it")
            return nil
        }
        return day
    }

    private func printedLimits(_ row: CSVRow, _ mapped: MappedMeasure) -> PrintedLimits? {
        guard let lower = PublishedValue(row.text(mapped.lower)).text.flatMap({ try? Quantity($0) }),
            let upper = PublishedValue(row.text(mapped.upper)).text.flatMap({ try? Quantity($0) })
        else { return nil }
        return PrintedLimits(lower: lower, upper: upper, line: row.line)
    }

    /// Reports something once, however many rows it is true of.
    private mutating func report(_ rule: String, _ line: Int?, _ column: String?, _ message: String) {
        guard reported.insert("\(rule) \(message)").inserted else { return }
        findings.append(Finding(rule, .error, at: Place(file: name, line: line, column: column), message))
    }
}
