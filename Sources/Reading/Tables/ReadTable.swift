/// A table of a report as it was understood: what its columns mean and which series its rows hold.
package struct ReadTable: Sendable {
    package let index: Int
    /// The heading it stands under.
    package let section: String
    package let title: String
    package var columns: [ReadColumn]
    package var series: [ReadSeries]
    /// The rows that hold no figure and say so in their cells.
    package var unfilled: [ReadSeries] = []
    package let line: Int
    /// The headings it stands under, the outermost first.
    package var headings: [String] = []
    /// Whether no sentence stands between it and the last of them.
    package var followsHeading = false
    /// The cells of which nothing could be made, with why.
    package var notUnderstood: [NotUnderstood] = []

    /// A cell that holds something and of which no figure could be made.
    package struct NotUnderstood: Hashable, Sendable {
        package let text: String
        package let line: Int
        package let because: String
    }

    /// The columns that hold what was in fact achieved, oldest first.
    package var actualColumns: [ReadColumn] {
        let figures = columns.filter { $0.meaning == .figure && !$0.isForecast }
        let timed = figures.filter(\.isTimed)
        // A single column of values is the present, whatever it is called.
        return (timed.isEmpty && figures.count == 1 ? figures : timed).sorted { $0.time < $1.time }
    }

    /// The columns of values that stand for kinds and not for times.
    package var kindColumns: [ReadColumn] { columns.filter { $0.meaning == .figure && !$0.isForecast && !$0.isTimed } }
}
