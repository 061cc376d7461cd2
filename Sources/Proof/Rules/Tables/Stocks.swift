import Reading

/// Whether a series counts what stands at a moment, which may not be added up, or what happened in a span.
enum Stocks {
    static func isStock(_ series: ReadSeries) -> Bool {
        let text = "\(series.fullLabel)".lowercased()
        // `New members` are those who joined.
        return !text.hasPrefix("new ") && phrases.contains { text.contains($0) }
    }

    private static let phrases = [
        "children with", "looked after", "cla ", " cla", "staff", "caseload", "in need", "protection plan", "vacanc",
        "headcount",
        "open ", "on roll", "waiting list", "as at", "at end", "employed", "placement", "in care", "balance",
        "outstanding",
        "period end", "year end", "quarter end", "month end", "at the end", "at 31", "at 30", "social workers",
        "households in", "in temporary", "active ", "members", "carers registered", "stock", "registered",
        "number of foster", "on the register", "workforce", "current ", "live ", "caseloads",
    ]
}
