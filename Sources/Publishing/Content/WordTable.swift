import PerformanceModel
import Reports

/// A table of words: actions, matters arising, who answers for what.
struct WordTable {
    let caption: String
    /// The columns, the first that of the rows' names.
    let columns: [String]
    let groups: [Group]

    struct Group {
        /// Across the whole table; nothing where all rows are of one group.
        var heading: [Words]?
        let rows: [[Words]]
    }

    enum Words {
        case text(String)
        case prose(Prose)
        /// The names of measures, each leading to its entry where the paper has one.
        case measures([Measure])
    }

    init(_ caption: String, columns: [String], groups: [Group]) {
        self.caption = caption
        self.columns = columns
        self.groups = groups
    }

    init(_ caption: String, columns: [String], rows: [[Words]]) {
        self.init(caption, columns: columns, groups: [Group(rows: rows)])
    }
}
