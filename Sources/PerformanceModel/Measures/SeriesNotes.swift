/// What must be known of a measure's figures before a method may be run on them.
package struct SeriesNotes: Hashable, Sendable, Codable {
    /// Whether it counts independent events, so that chance has a known size; never so for money, indices or scores.
    package var countsEvents: Bool
    /// Where the definition or the counting changed: no change, limits, trend or forecast crosses it.
    package var breaks: [Mark]
    /// Where the process itself changed, so that control limits begin anew.
    package var rebases: [Mark]

    package init(countsEvents: Bool = false, breaks: [Mark] = [], rebases: [Mark] = []) {
        self.countsEvents = countsEvents
        self.breaks = breaks
        self.rebases = rebases
    }

    /// The day from which something is different, with who said so and why.
    package struct Mark: Hashable, Sendable, Codable {
        package let from: Day
        package let because: String
        package let approvedBy: String

        package init(from: Day, because: String, approvedBy: String) {
            self.from = from
            self.because = because
            self.approvedBy = approvedBy
        }
    }
}

extension Measure {
    /// The latest break that a figure up to a day stands after.
    package func lastBreak(upTo day: Day) -> SeriesNotes.Mark? {
        series?.breaks.filter { $0.from <= day }.max { $0.from < $1.from }
    }
}
