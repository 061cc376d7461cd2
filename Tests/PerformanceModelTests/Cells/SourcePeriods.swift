import Testing

/// The periods that the source's headings and brackets mean, in machine form.
enum SourcePeriods {
    private static let headings = [
        "Dec 2016": "2016-12", "Q1 2017/18": "2017-18-Q1", "Q2 2017/18": "2017-18-Q2", "Q3 2017/18": "2017-18-Q3",
        "Q3 2017/18 (Dec 17)": "2017-18-Q3", "Last 6 month average": "6m-2017-12", "Q1 17/18": "2017-18-Q1",
        "Q2 17/18": "2017-18-Q2", "Q3 17/18": "2017-18-Q3", "2016/17": "fy2016-17", "Q3/ Dec 2016": "2016-17-Q3",
        "Year to date (17/18)": "2017-18-Q1..Q3", "17/18 year to date": "2017-18-Q1..Q3", "2017/18 Q1": "2017-18-Q1",
        "2017/18 Q2 (Cumulative)": "2017-18-Q1..Q2", "Q1-3 2014": "cy2014-Q1..Q3", "Q1-3 2015": "cy2015-Q1..Q3",
        "Q1-3 2016": "cy2016-Q1..Q3", "Q1-3 2017": "cy2017-Q1..Q3", "Eng Av": "fy2016-17",
        "2017-2016 change": "cy2017-Q1..Q3",
    ]

    /// What a cell says of its own period, in brackets or otherwise.
    private static let qualifiers = [
        "(Q3 16/17)": "2016-17-Q3", "(year to date - ytd)": "2017-18-Q1..Q3", "(ytd)": "2017-18-Q1..Q3",
        "(Jul 15 - Jun 16)": "12m-2016-06", "(Jul 16 - Jun 17)": "12m-2017-06",
        "(Oct 13 - Sept 14)": "2013-10..2014-09", "(Oct 15 - Dec 15)": "2015-10..2015-12",
        "(Sept 14-Jan 18)": "ptd-2014-09..2018-01", "17/18 forecast": "fy2017-18", "(Q4, 2016/17)": "2016-17-Q4",
        "(total – 2016)": "cy2016", "(2017)": "cy2017", "(current total)": "ptd-2016-01..2017-12",
        "(June17)": "2017-06", "(Sept 17)": "2017-09", "(Dec 17)": "2017-12",
    ]

    static func form(of cell: SourceCell) throws -> String {
        let own = qualifiers.first { cell.text.contains($0.key) }?.value
        let heading = try #require(headings[cell["column_label"]], "no period for \(cell["column_label"])")
        return own ?? heading
    }
}
