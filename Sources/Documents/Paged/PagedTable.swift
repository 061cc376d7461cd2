/// A table in a document for pages: a caption, one header row, and rows in groups.
package struct PagedTable: Hashable, Sendable {
    package let caption: [PagedInline]
    /// What the table is, for who cannot see it.
    package let summary: String
    /// The columns, the first that of the rows' names.
    package let columns: [Column]
    package let groups: [Group]

    package struct Column: Hashable, Sendable {
        package let heading: [PagedInline]
        package let isNumber: Bool
        /// How wide it is beside the others.
        package let weight: Int

        package init(_ heading: [PagedInline], isNumber: Bool = false, weight: Int = 10) {
            self.heading = heading
            self.isNumber = isNumber
            self.weight = weight
        }
    }

    package struct Group: Hashable, Sendable {
        /// Across the whole table; nothing where all rows are of one group.
        package let heading: [PagedInline]?
        package let rows: [Row]

        package init(heading: [PagedInline]? = nil, rows: [Row]) {
            self.heading = heading
            self.rows = rows
        }
    }

    package struct Row: Hashable, Sendable {
        package let heading: [PagedInline]
        /// Beneath a row that is its parent.
        package let isIndented: Bool
        /// None for a parent, whose name stands alone.
        package let cells: [Cell]

        package init(heading: [PagedInline], isIndented: Bool = false, cells: [Cell]) {
            self.heading = heading
            self.isIndented = isIndented
            self.cells = cells
        }
    }

    package struct Cell: Hashable, Sendable {
        package let content: [PagedInline]
        /// A hexadecimal triple behind the words, which say the same; no hash.
        package let shade: String?

        package init(_ content: [PagedInline], shade: String? = nil) {
            self.content = content
            self.shade = shade
        }
    }

    package init(caption: [PagedInline], summary: String, columns: [Column], groups: [Group]) {
        self.caption = caption
        self.summary = summary
        self.columns = columns
        self.groups = groups
    }
}
