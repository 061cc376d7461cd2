/// Who published a figure and when.
///
/// It stands at the start of the figure's note in a fixed form, so that it is kept, digested and printed with the note:
///
/// ```
/// Published 2018-07-03 by Fingertips: Aggregated from all known lower geography values
/// ```
package struct Publication: Hashable, Sendable {
    package let day: Day
    /// Has no colon.
    package let publisher: String
    /// What the publisher noted on the figure.
    package let remark: String

    package init(day: Day, publisher: String, remark: String = "") {
        self.day = day
        self.publisher = publisher
        self.remark = remark
    }

    package var note: String { "Published \(day) by \(publisher)" + (remark.isEmpty ? "" : ": \(remark)") }

    /// Reads what ``note`` writes; nothing where the note does not say who published the figure.
    package init?(note: String) {
        let words = note.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
        guard words.count == 4, words[0] == "Published", words[2] == "by", let day = Day(words[1]) else { return nil }
        let publisher = words[3].prefix { $0 != ":" }
        guard !publisher.isEmpty else { return nil }
        self.init(
            day: day, publisher: String(publisher),
            remark: String(words[3].dropFirst(publisher.count).drop { $0 == ":" || $0 == " " }))
    }
}
