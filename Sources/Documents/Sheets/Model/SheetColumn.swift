/// A column of a table: its heading, and what may be entered below it.
package struct SheetColumn: Hashable, Sendable {
    /// The heading, to which a number is added where another column has the same.
    package let heading: String
    /// How many letters fit into it.
    package let width: Int
    /// A comment on the heading.
    package let note: String?
    /// What may be entered in the cells below the heading.
    package let rule: SheetRule?

    package init(_ heading: String, width: Int = 16, note: String? = nil, rule: SheetRule? = nil) {
        self.heading = heading
        self.width = width
        self.note = note
        self.rule = rule
    }
}
