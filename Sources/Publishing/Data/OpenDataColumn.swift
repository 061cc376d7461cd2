import PerformanceModel

/// A column of the open data: its name, what it holds, and its value in a row.
struct OpenDataColumn {
    let name: String
    let title: String
    let meaning: String
    let kind: Kind
    let value: (OpenDataRow) -> Value?

    enum Kind { case text, number, truth }

    enum Value {
        case text(String)
        case number(Quantity)
        case truth(Bool)

        /// As a CSV file has it.
        var field: String {
            switch self {
            case .text(let text): text
            case .number(let number): number.description
            case .truth(let isTrue): "\(isTrue)"
            }
        }
    }

    var isNumber: Bool { kind == .number }

    private static func text(
        _ name: String, _ title: String, _ meaning: String, _ value: @escaping (OpenDataRow) -> String
    ) -> Self {
        Self(name: name, title: title, meaning: meaning, kind: .text) { .text(value($0)) }
    }

    private static func number(
        _ name: String, _ title: String, _ meaning: String, _ value: @escaping (OpenDataRow) -> Quantity?
    ) -> Self {
        Self(name: name, title: title, meaning: meaning, kind: .number) { value($0).map(Value.number) }
    }

    private static func truth(
        _ name: String, _ title: String, _ meaning: String, _ value: @escaping (OpenDataRow) -> Bool
    ) -> Self {
        Self(name: name, title: title, meaning: meaning, kind: .truth) { .truth(value($0)) }
    }

    /// Every column, in the order of the file.
    static var all: [Self] { place + figure + judgement }

    private static var place: [Self] {
        [
            text("council", "Council", "The council that publishes the paper.", \.council),
            text("report", "Report", "The identifier of the paper.", \.report),
            text("version", "Version", "The version of the paper, or draft.", \.version),
            text("theme", "Theme", "The theme of the paper that the measure stands under.", \.theme),
            text("group", "Group", "The group of rows that the measure stands in.", \.group),
            text(
                "measure_id", "Measure identifier", "The identifier of the measure, the same in all papers.",
                \.measureID),
            text("measure", "Measure", "The measure as the paper names it.", \.measure),
            text("area", "Area", "The identifier of the area the figure is of.", \.area),
        ]
    }

    private static var figure: [Self] {
        [
            text("period", "Period", "The span of the figure, such as 2017-18-Q3 or 6m-2017-12.") {
                $0.period?.description ?? ""
            },
            text("period_kind", "Kind of period", "What kind of span it is, such as financial-quarter.") {
                $0.period?.kind.machineWord ?? ""
            },
            text("statistic", "Statistic", "Total, average, ratio, at end or latest.", \.statistic),
            truth("forecast", "Forecast", "Whether it is what is expected, and not what happened.", \.isForecast),
            number("value", "Value", "The value as it is printed, without commas and signs.", \.value),
            number("numerator", "Numerator", "What is divided, where the parts are held.", \.numerator),
            number("denominator", "Denominator", "What it is divided by, where the parts are held.", \.denominator),
            text("unit", "Unit", "What the value is a number of.", \.unit),
            text(
                "data_status", "Data status", "Final, provisional, estimated or forecast, or why there is no value.",
                \.dataStatus),
            text("symbol", "Symbol", "The symbol that the paper prints, such as [p] or [x].", \.symbol),
            truth(
                "period_assumed", "Period assumed", "Whether the period was not printed where the figure comes from.",
                \.periodIsAssumed),
        ]
    }

    private static var judgement: [Self] {
        [
            text("status", "Status", "How the figure is rated, or why it is not.", \.status),
            text("direction", "Direction", "What the figure did since the period it is compared with.", \.direction),
            text("column", "Column", "The column of the paper that the figure stands in, or Trend.", \.column),
        ]
    }
}
