import Evaluation
import PerformanceModel
import Reading

/// The rows of one table of the register, being made.
struct RegisterRows {
    let book: EvaluatedBook
    let area: AreaID
    let period: Period
    private(set) var columns: [ReadColumn] = []
    private(set) var series: [ReadSeries] = []
    private(set) var measures: [MeasureID] = []
    private(set) var references: [Reference] = []
    private let firstCell: Int
    private var known: [Column: Int] = [:]

    private enum Column: Hashable {
        case period(Period, isOwn: Bool)
        case target
        case area(AreaID)
    }

    init(book: EvaluatedBook, area: AreaID, period: Period, from firstCell: Int) {
        (self.book, self.area, self.period, self.firstCell) = (book, area, period, firstCell)
    }

    /// Adds the row of a measure, and where it shows its number that of the number.
    mutating func add(_ measure: Measure, in group: String) {
        let history = OwnHistory(of: measure, in: area, upTo: period, book)
        var row = ReadSeries(
            group: group, label: measure.label(for: book.framework), polarity: measure.polarity,
            unit: measure.unit.ofSeries, atLine: RegisterFigures.firstLine)
        for figure in history.like { put(Reference(figure), .period(figure.period, isOwn: true), measure, into: &row) }
        for figure in history.others {
            put(Reference(figure), .period(figure.period, isOwn: false), measure, into: &row)
        }
        if let current = history.like.last {
            put(Reference(current, .target), .target, measure, into: &row)
            for other in book.framework.areas where other.id != area {
                guard let theirs = book.comparator(of: current, in: other.id) else { continue }
                put(Reference(theirs), .area(other.id), measure, into: &row)
            }
        }
        guard !row.values.isEmpty else { return }
        var number = ReadSeries(
            group: group, label: measure.kind.parts?.numerator ?? "", polarity: measure.polarity, unit: .count,
            atLine: RegisterFigures.firstLine)
        if measure.showsNumerator {
            for figure in history.like {
                put(Reference(figure, .numerator), .period(figure.period, isOwn: true), measure, into: &number)
            }
        }
        append(row, of: measure)
        guard !number.values.isEmpty else { return }
        number.companion = series.count - 1
        series[series.count - 1].companion = series.count
        append(number, of: measure)
    }

    private mutating func append(_ row: ReadSeries, of measure: Measure) {
        series.append(row)
        measures.append(measure.id)
    }

    private mutating func put(_ reference: Reference, _ column: Column, _ measure: Measure, into row: inout ReadSeries)
    {
        let places = reference.aspect == .numerator ? 0 : measure.places
        guard let number = book.answer(to: reference).quantity(places: places) else { return }
        let unit: MeasureUnit = reference.aspect == .numerator ? .count : measure.unit
        let index = index(of: column)
        row.values[index] = PrintedFigure(
            PrintedNumber(number, unit: unit.ofNumber), cell: unit.printed(number.grouped), column: index,
            atLine: RegisterFigures.firstLine + firstCell + references.count)
        references.append(reference)
    }

    private mutating func index(of column: Column) -> Int {
        if let index = known[column] { return index }
        let index = columns.count
        known[column] = index
        let (heading, meaning, period): (String, ReadColumn.Meaning, Period?) =
            switch column {
            case .period(let period, isOwn: true): (period.words, .figure, period)
            case .period(let period, isOwn: false): (period.words, .total, period)
            case .target: ("Target", .target, nil)
            case .area(let id):
                (book.framework.area(id)?.title ?? id.text, .comparator(book.framework.comparatorName(id)), nil)
            }
        columns.append(
            ReadColumn(
                index: index, heading: heading, meaning: meaning, period: period.map { NamedPeriod($0) },
                atLine: RegisterFigures.firstLine))
        return index
    }
}

extension Answer {
    /// The value or quantity at so many places.
    fileprivate func quantity(places: UInt8) -> Quantity? {
        switch self {
        case .value(let value, _): value.rounded(to: places)
        case .quantity(let quantity): quantity
        default: nil
        }
    }
}

extension Framework {
    /// What a sentence calls those a council compares itself with.
    fileprivate func comparatorName(_ id: AreaID) -> String {
        guard let area = area(id) else { return id.text }
        return switch area.kind {
        case .nation: "England"
        case .region: "regional"
        case .neighbours: "statistical neighbours"
        default: area.title.lowercased()
        }
    }
}

extension Measure {
    /// The title, with the words of its row in a paper where they are others.
    fileprivate func label(for framework: Framework) -> String {
        let short = framework.label(of: self).filter { !"()[]".contains($0) }
        return short == title ? title : "\(title) (\(short))"
    }
}

extension MeasureUnit {
    fileprivate var ofSeries: ReadSeries.Unit {
        switch self {
        case .count: .count
        case .percentage: .percent
        case .ratePer1000, .ratePer10000, .ratePer100000: .rate(multiplier)
        case .days: .days
        case .pounds: .pounds
        case .ratio, .score: .mean
        }
    }

    fileprivate var ofNumber: PrintedNumber.Unit {
        switch self {
        case .percentage: .percent
        case .pounds: .pounds
        default: .none
        }
    }
}
