import PerformanceModel

extension Example {
    static let summary = "Visits: **{visits}**.\n\n### Next\n\nNothing."

    static func report(tablesIn part: ReportSection.Part = .partI, summary: String = summary) throws -> Report {
        Report(
            id: try ReportID("q3"), title: "Performance, quarter 3", committee: "Cabinet committee",
            period: try Period("2017-18-Q3"), area: try AreaID("dale"), contact: "",
            sections: [
                section("Executive summary", summary),
                ReportSection(
                    heading: "Performance", part: part, text: "", file: "", hasKey: true,
                    themes: [ReportTheme(theme: try ThemeID("start-well"), tables: [try table()])]),
                ReportSection(
                    heading: "Closure of Elm House", part: .partII(reason: "Paragraph 3"),
                    text: "The rate was {cla-rate at 2017-18-Q1}; see [4]{source: the secret plan}.", file: "",
                    hasKey: false, themes: []),
                // The same theme once more, as a report by directorate has it.
                ReportSection(
                    heading: "By directorate", part: part, text: "", file: "", hasKey: false,
                    themes: [ReportTheme(theme: try ThemeID("start-well"), tables: [])]),
            ])
    }

    private static func section(_ heading: String, _ text: String) -> ReportSection {
        ReportSection(heading: heading, part: .partI, text: text, file: "", hasKey: false, themes: [])
    }

    private static func table() throws -> ReportTable {
        func figures(_ id: String, _ label: String, _ period: String, area: String? = nil) throws -> ReportTable.Column
        {
            ReportTable.Column(
                id: id, label: label,
                shows: .figure(ReportTable.Proposal(period: try Period(period), area: try area.map { try AreaID($0) })))
        }
        let columns = [
            ReportTable.Column(id: "polarity", label: "Good is", shows: .polarity),
            try figures("q2", "Q2 2017/18", "2017-18-Q2"), try figures("q3", "Q3 2017/18", "2017-18-Q3"),
            try figures("england", "England", "2017-18-Q3", area: "england"),
            ReportTable.Column(
                id: "change", label: "Change",
                shows: .change(from: try Period("2017-18-Q2"), to: try Period("2017-18-Q3"))),
            ReportTable.Column(id: "status", label: "Status", shows: .status(of: "q3")),
            ReportTable.Column(id: "direction", label: "Travel", shows: .direction(of: "q3")),
        ]
        return ReportTable(
            title: "Children & health", columns: columns,
            groups: [.group(try GroupID("cla")), .group(try GroupID("health"))],
            overrides: [
                ReportTable.Override(
                    measure: try MeasureID("visits"), column: "q3", instead: nil,
                    also: ReportTable.Proposal(period: try Period("2017-12")))
            ],
            notes: ["Visits are counted at the door."])
    }
}
