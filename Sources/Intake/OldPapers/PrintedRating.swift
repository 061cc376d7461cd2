package import PerformanceModel

/// How an old paper rated a figure, by a colour or a word.
package struct PrintedRating: Hashable, Sendable {
    package let measure: MeasureID
    /// The column it stands in.
    package let column: String
    /// What the cell's figure is of, where it holds one.
    package let period: Period?
    /// The word, or the colour as six hexadecimal digits.
    package let printed: String
    /// `green`, `amber`, `red` or `blue`; nothing where it could not be told.
    package let meant: String?
    /// How it was told: by the paper's key, by the colour, by the word.
    package let how: String
    package let line: Int

    /// The band that the meaning stands for; blue, for what is complete, stands for none.
    package var band: Status.Band? {
        switch meant {
        case "green": .onTrack
        case "amber": .slightlyBelow
        case "red": .requiresImprovement
        default: nil
        }
    }
}
