import Documents
import PerformanceModel

/// The figures of an old paper as a return in the long form, and how it rated them.
struct FiguresWriting {
    let draft: OldPaperDraft

    var figures: String {
        let rows = draft.figures.map { observation -> [String] in
            let figure = observation.figure
            var texts: [ReturnFields.Field: String] = [
                .measure: figure.measure.text, .area: figure.area == draft.report.area ? "" : figure.area.text,
                .period: "\(figure.period)" + (observation.periodIsAssumed ? "?" : ""),
                .statistic: figure.statistic.rawValue, .forecast: figure.isForecast ? "yes" : "",
                .note: observation.note,
                .dataStatus: observation.dataStatus == .final ? "" : observation.dataStatus.rawValue,
            ]
            switch observation.content {
            case .value(let value):
                texts[.value] = value.value?.description
                texts[.numerator] = value.numerator?.description
            case .absent(let absence): texts[.absence] = absence.word
            }
            return Self.fields.map { texts[$0] ?? "" }
        }
        return CSVWriter().text(of: [Self.fields.map(\.rawValue)] + rows)
    }

    private static let fields = ReturnFields.Field.allCases.filter { $0 != .title }

    var ratings: String {
        let rows = draft.ratings.map { rating in
            [
                rating.measure.text, rating.period?.description ?? "", rating.column, rating.printed,
                rating.meant ?? "",
                rating.band?.rawValue ?? "", rating.how, "\(rating.line)",
            ]
        }
        return CSVWriter(safeForSpreadsheets: true).text(
            of: [["measure", "period", "column", "printed", "meant", "band", "how", "line"]] + rows)
    }
}
