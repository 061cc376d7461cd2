import Evaluation
import PerformanceModel

extension Checking {
    func figure(_ measure: Measure, _ proposal: ReportTable.Proposal) -> Figure {
        Figure(
            measure: measure.id, area: proposal.area ?? report.area, period: proposal.period,
            statistic: proposal.statistic ?? measure.aggregation.usualStatistic, isForecast: proposal.isForecast)
    }

    func figureCell(
        _ measure: Measure, _ proposal: ReportTable.Proposal, _ override: ReportTable.Override?,
        _ column: ReportTable.Column, _ heading: CheckedTable.Column
    ) -> CheckedCell {
        let proposed = figure(measure, proposal)
        let own = book.evaluate(override?.instead.map { figure(measure, $0) } ?? proposed)
        let also = override?.also.map { book.evaluate(figure(measure, $0)) }
        let printer = FigurePrinter(measure: measure, places: column.places ?? measure.places)
        var text = printer.text(own, besidePeriodOf: proposed)
        if let also { text += " (\(also.figure.period.words): \(printer.text(also, besidePeriodOf: also.figure)))" }
        var references = [Reference(own.figure)]
        if measure.showsNumerator { references.append(Reference(own.figure, .numerator)) }
        if let also {
            references.append(Reference(also.figure))
            if measure.showsNumerator { references.append(Reference(also.figure, .numerator)) }
        }
        return CheckedCell(
            column: heading, text: text, content: printer.content(own, and: also),
            figures: [own] + (also.map { [$0] } ?? []),
            references: references)
    }

    func changeCell(
        _ measure: Measure, _ from: Period, _ to: Period, _ column: ReportTable.Column,
        _ heading: CheckedTable.Column
    ) -> CheckedCell {
        let figure = figure(measure, ReportTable.Proposal(period: to))
        let reference = Reference(figure, .change(from: from))
        return answeredCell(reference, measure, column, heading)
    }

    func differenceCell(
        _ measure: Measure, _ area: AreaID, _ period: Period, _ column: ReportTable.Column,
        _ heading: CheckedTable.Column
    ) -> CheckedCell {
        let figure = figure(measure, ReportTable.Proposal(period: period))
        return answeredCell(Reference(figure, .difference(from: area)), measure, column, heading)
    }

    private func answeredCell(
        _ reference: Reference, _ measure: Measure, _ column: ReportTable.Column, _ heading: CheckedTable.Column
    ) -> CheckedCell {
        let places = column.places ?? max(measure.places, 1)
        let evaluated = book.evaluate(reference.figure)
        func cell(_ text: String, _ content: CheckedCell.Content) -> CheckedCell {
            CheckedCell(column: heading, text: text, content: content, figures: [evaluated], references: [reference])
        }
        switch book.answer(to: reference) {
        case .change(let change):
            guard let amount = change.amount.rounded(to: places) else { break }
            let unit: MeasureUnit = if case .percent = change { .percentage } else { measure.unit }
            return cell(change.printed(amount), .value(amount, second: nil, unit: unit))
        case .absent(let absence, let because): return cell(absence.printed, .absent(absence, because: because))
        default: break
        }
        return cell(Absence.notAvailable.printed, .absent(.notAvailable, because: "the result has too many digits"))
    }
}

extension Change {
    /// For a cell: `-12.28%`, `+1.3 points`, `from zero`.
    func printed(_ amount: Quantity) -> String {
        switch self {
        case .percent: amount.signed + "%"
        case .points: amount.signed + " points"
        case .fromZero: "from zero"
        case .difference: amount.signed
        }
    }
}
