package typealias ThemeID = Identifier<Theme>
package typealias GroupID = Identifier<MeasureGroup>

/// A part of the report that members know by name, such as Start Well.
package struct Theme: Hashable, Sendable, Codable {
    package let id: ThemeID
    package let title: String
    /// In the order printed.
    package let groups: [MeasureGroup]

    package init(id: ThemeID, title: String, groups: [MeasureGroup]) {
        self.id = id
        self.title = title
        self.groups = groups
    }
}

/// Measures printed under one heading of a table.
package struct MeasureGroup: Hashable, Sendable, Codable {
    package let id: GroupID
    package let title: String

    package init(id: GroupID, title: String) {
        self.id = id
        self.title = title
    }
}
