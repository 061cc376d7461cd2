/// A cell as it was read, which holds something.
package struct ReadCell: Hashable, Sendable {
    package let place: CellPlace
    package let content: Content
    /// Whether the content is what a formula made.
    package let isFormula: Bool

    package init(_ place: CellPlace, _ content: Content, isFormula: Bool = false) {
        self.place = place
        self.content = content
        self.isFormula = isFormula
    }

    /// What a cell can hold.
    package enum Content: Hashable, Sendable {
        case text(String)
        case number(SheetNumber)
        case boolean(Bool)
        /// A day as `2017-12-31`, with a time as `2017-12-31T10:30:00`.
        case date(String)
        /// What a formula makes where it cannot be worked out: `#N/A`.
        case error(String)
        /// A formula that no program has worked out yet.
        case notWorkedOut
    }
}
