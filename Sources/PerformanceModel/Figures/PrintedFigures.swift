/// The figures whose values a paper prints or draws, by how much of each can be read there.
package struct PrintedFigures: Hashable, Sendable {
    /// With their parts, as the open data of the paper has them.
    package let whole: Set<Figure>
    /// Without their parts.
    package let valueOnly: Set<Figure>
    /// Those that stand there as confidential.
    package let withheld: Set<Figure>

    package static let none = Self(whole: [], valueOnly: [], withheld: [])

    package init(whole: Set<Figure>, valueOnly: Set<Figure>, withheld: Set<Figure>) {
        self.whole = whole
        self.valueOnly = valueOnly.subtracting(whole)
        self.withheld = withheld
    }

    package func contains(_ figure: Figure) -> Bool { whole.contains(figure) || valueOnly.contains(figure) }
}
