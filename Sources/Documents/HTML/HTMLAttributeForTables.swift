extension HTMLAttribute {
    /// What a header cell heads.
    package enum Scope: String, Sendable, Hashable, CaseIterable {
        /// Its row.
        case row
        /// Its column.
        case col
        /// The group of rows it stands in.
        case rowgroup
        /// The group of columns it stands in.
        case colgroup
    }

    /// What a header cell heads.
    package static func scope(_ scope: Scope) -> Self { Self("scope", scope.rawValue) }
    /// The ids of the cells that head this one, parted by spaces.
    package static func headers(_ ids: String) -> Self { Self("headers", ids) }
    /// How many columns a cell is wide.
    package static func colspan(_ count: Int) -> Self { Self("colspan", String(count)) }
    /// How many rows a cell is high.
    package static func rowspan(_ count: Int) -> Self { Self("rowspan", String(count)) }
    /// How many columns a `col` stands for.
    package static func span(_ count: Int) -> Self { Self("span", String(count)) }
}
