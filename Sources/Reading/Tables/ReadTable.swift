/// A table of a report as it was understood: what its columns mean and which series its rows hold.
package struct ReadTable: Sendable {
    package let index: Int
    /// The heading it stands under.
    package let section: String
    package let title: String
    package var columns: [ReadColumn]
    package var series: [ReadSeries]
    package let line: Int
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
        columns.filter { $0.meaning == .figure && !$0.isForecast }.sorted { $0.time < $1.time }
    }
}
