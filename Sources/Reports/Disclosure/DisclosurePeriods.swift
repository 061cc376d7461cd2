import Evaluation
import PerformanceModel

extension DisclosureReading {
    /// Relates figures of long spans to those of shorter ones: months, quarters, years to date, rolling years.
    ///
    /// The spans met of a measure cut time into pieces that no span divides, and each figure is the sum of its pieces.
    /// Whatever can be worked out of the spans by adding and taking away follows from that alone.
    mutating func relatePeriods() {
        let figures = met.keys.filter { isAddedUp($0) }
        for (_, figures) in Dictionary(grouping: figures, by: \.measure).sorted(by: { $0.key < $1.key }) {
            let ends = Set(figures.flatMap { [$0.period.first, $0.period.last.adding(days: 1)] }).sorted()
            for (_, figures) in Dictionary(grouping: figures, by: \.area).sorted(by: { $0.key < $1.key }) {
                for part in [NumberKey.Part.count, .whole] { relate(figures.sorted(), part, cutAt: ends) }
            }
        }
        for figure in met.keys.sorted() { relateMonthEnds(of: figure) }
    }

    /// Whether figures of shorter spans add up to a figure: totals do, and the parts of ratios and of means of cases.
    private func isAddedUp(_ figure: Figure) -> Bool {
        guard let measure = guarding.framework.measure(figure.measure), figure.period.monthCount > 0,
            figure.period.kind != .cohort, figure.statistic == measure.aggregation.usualStatistic
        else { return false }
        return [.flow, .ratio, .mean].contains(measure.aggregation)
    }

    /// Relates the spans of one measure and area to the pieces that the ends cut them into.
    private mutating func relate(_ figures: [Figure], _ part: NumberKey.Part, cutAt ends: [Day]) {
        let spans = figures.compactMap { figure in
            number(part, of: figure).map { number in
                let starts = ends.filter { figure.period.first <= $0 && $0 <= figure.period.last }
                return (figure: figure, key: number.key, starts: starts)
            }
        }
        var pieces: [Day: NumberKey] = [:]
        for span in spans where span.starts.count == 1 { pieces[span.starts[0]] = span.key }
        for span in spans {
            for (start, next) in zip(span.starts, span.starts.dropFirst() + [span.figure.period.last.adding(days: 1)])
            where pieces[start] == nil {
                let piece = piece(of: span.figure, from: start.month, to: next.adding(days: -1).month)
                meet(piece)
                pieces[start] = number(part, of: piece)?.key ?? NumberKey(piece, part, nil)
            }
        }
        fillIn(&pieces, spans.map { ($0.key.value, $0.starts) })
        for span in spans where span.starts.count > 1 {
            let own = span.starts.compactMap { pieces[$0] }
            let values = own.compactMap(\.value)
            // Where all are held and do not add up, nothing follows from them.
            if values.count == own.count, Ratio.total(values) != span.key.value { continue }
            system.relate(own.map { .init(cell($0)) } + [.init(system.cell(span.key), times: -Ratio(1))])
        }
    }

    /// The cell of a piece, which may be small although no figure says so.
    private mutating func cell(_ key: NumberKey) -> Int {
        let isOfPeople =
            guarding.ofPeople.contains(key.measure)
            && (key.part == .whole || guarding.framework.measure(key.measure)?.aggregation != .mean)
        return system.cell(
            ToldNumber(key: key, isSmall: isOfPeople && key.value.map(system.rule.isSmall) ?? false))
    }

    /// Works out each piece that is the only one missing of some span.
    private func fillIn(_ pieces: inout [Day: NumberKey], _ spans: [(sum: Ratio?, starts: [Day])]) {
        var isWhole = false
        while !isWhole {
            isWhole = true
            for (sum, starts) in spans {
                let missing = starts.filter { pieces[$0]?.value == nil }
                guard missing.count == 1, let sum,
                    let rest = Ratio.total([sum] + starts.compactMap { pieces[$0]?.value.map { -$0 } }),
                    let piece = pieces[missing[0]], !rest.isNegative || !guarding.ofPeople.contains(piece.measure)
                else { continue }
                pieces[missing[0]] = pieces[missing[0]]?.with(value: rest)
                isWhole = false
            }
        }
    }

    /// The figure of a piece of time, by the words of a period for which one is held, where any is.
    private func piece(of figure: Figure, from first: Month, to last: Month) -> Figure {
        let named = Period.named(from: first, to: last).map { figure.with(period: $0) }
        return named.first { book.find($0).content.value != nil }
            ?? figure.with(period: .programme(from: first, to: last) ?? .month(first))
    }

    /// The average of a stock's month ends is their sum over their number.
    private mutating func relateMonthEnds(of figure: Figure) {
        guard figure.statistic == .average, guarding.framework.measure(figure.measure)?.aggregation == .stock,
            let average = number(.count, of: figure), let months = Ratio(Int128(figure.period.monthCount), over: 1)
        else { return }
        let ends = figure.period.eachMonth.map { figure.with(statistic: .atEnd, of: $0) }
        for end in ends { meet(end) }
        let numbers = ends.compactMap { number(.count, of: $0) }
        guard !numbers.isEmpty, numbers.count == ends.count else { return }
        system.relate(
            numbers.map { .init(system.cell($0)) } + [.init(system.cell(average), times: -months)])
    }
}

extension NumberKey {
    fileprivate func with(value: Ratio) -> Self {
        Self(measure: measure, area: area, first: first, last: last, statistic: statistic, part: part, value: value)
    }
}

extension Period {
    /// The periods of calendar words that have the same months.
    fileprivate static func named(from first: Month, to last: Month) -> [Self] {
        let count = last.since(first) + 1
        let year = first.year
        var all: [Self] = [.month(first)]
        all += (1...4).flatMap {
            [.quarter($0, of: year), .quarter($0, of: year - 1), .quarter($0, of: year, .calendar)]
        }
        all += [.half(1, of: year), .half(2, of: year)]
        all += Term.allCases.flatMap { [.academicTerm($0, of: year), .academicTerm($0, of: year - 1)] }
        all += [.financialYear(year), .academicYear(year), .calendarYear(year)]
        all += [.yearToDate(.financial, through: last), .yearToDate(.calendar, through: last)]
        if (2...120).contains(count) { all.append(.months(count, ending: last)) }
        return all.filter { $0.first == first.firstDay && $0.last == last.lastDay }
    }
}
