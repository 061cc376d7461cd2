package typealias ReportID = Identifier<Report>

/// What a committee paper is to hold, before any figure is put into it.
package struct Report: Hashable, Sendable {
    package let id: ReportID
    package let title: String
    package let committee: String
    package let period: Period
    package let area: AreaID
    package let contact: String
    package let sections: [ReportSection]

    package init(
        id: ReportID, title: String, committee: String, period: Period, area: AreaID, contact: String,
        sections: [ReportSection]
    ) {
        self.id = id
        self.title = title
        self.committee = committee
        self.period = period
        self.area = area
        self.contact = contact
        self.sections = sections
    }

    /// Every table, in order.
    package var tables: [ReportTable] { sections.flatMap(\.themes).flatMap(\.tables) }
}

/// A headed part of the paper.
package struct ReportSection: Hashable, Sendable {
    package let heading: String
    /// Whether members of the public may see it, and if not why.
    package let part: Part
    /// Markdown, with references in braces.
    package let text: String
    /// The file the text was read from, for findings.
    package let file: String
    /// Whether the key to statuses and symbols stands here.
    package let hasKey: Bool
    package let themes: [ReportTheme]

    package init(heading: String, part: Part, text: String, file: String, hasKey: Bool, themes: [ReportTheme]) {
        self.heading = heading
        self.part = part
        self.text = text
        self.file = file
        self.hasKey = hasKey
        self.themes = themes
    }

    /// Source: Local Government Act 1972, Schedule 12A; Part II of an agenda is taken in private.
    package enum Part: Hashable, Sendable {
        case partI
        case partII(reason: String)
    }
}

/// A theme's tables, with its commentary after them.
package struct ReportTheme: Hashable, Sendable {
    package let theme: ThemeID
    package let tables: [ReportTable]

    package init(theme: ThemeID, tables: [ReportTable]) {
        self.theme = theme
        self.tables = tables
    }
}
