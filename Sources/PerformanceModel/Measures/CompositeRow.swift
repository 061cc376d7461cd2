package typealias CompositeID = Identifier<CompositeRow>

/// Several measures printed as one row of a table; only its lead measure is rated.
package struct CompositeRow: Hashable, Sendable, Codable {
    package let id: CompositeID
    package let title: String
    package let lead: MeasureID
    /// In the order printed.
    package let measures: [MeasureID]

    package init(id: CompositeID, title: String, lead: MeasureID, measures: [MeasureID]) {
        self.id = id
        self.title = title
        self.lead = lead
        self.measures = measures
    }
}
