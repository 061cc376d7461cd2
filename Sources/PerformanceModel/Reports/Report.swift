package typealias ReportID = Identifier<Report>

/// What a committee paper is to hold, before any figure is put into it.
package struct Report: Hashable, Sendable {
    package let id: ReportID
    package let title: String
    package let committee: String
    package let period: Period
    package let area: AreaID
    package let contact: String
    /// The day of the meeting it is taken to.
    package let meeting: Day?
    /// Whether the committee is of the executive, so that private business needs 28 clear days' notice.
    package let isExecutive: Bool
    /// The part of the agenda it is said to be in; a section that says otherwise goes its own way.
    package let part: ReportSection.Part?
    /// In order, with the appendices last.
    package let sections: [ReportSection]

    package init(
        id: ReportID, title: String, committee: String, period: Period, area: AreaID, contact: String,
        meeting: Day? = nil, isExecutive: Bool = true, part: ReportSection.Part? = nil, sections: [ReportSection]
    ) {
        self.id = id
        self.title = title
        self.committee = committee
        self.period = period
        self.area = area
        self.contact = contact
        self.meeting = meeting
        self.isExecutive = isExecutive
        self.part = part
        self.sections = sections
    }

    /// Every table, in order.
    package var tables: [ReportTable] { sections.flatMap(\.themes).flatMap(\.tables) }

    /// Whether it says anything that only a paper for a committee has, and so is asked for the rest of it.
    package var isCommitteePaper: Bool {
        meeting != nil || part != nil || sections.contains { $0.content != .plain }
    }

    /// Why any of it is in Part II, each reason once, in order.
    package var privateParts: [(paragraph: ExemptInformation?, reason: String)] {
        var seen: Set<ReportSection.Part> = []
        return ((part.map { [$0] } ?? []) + sections.map(\.part)).filter { seen.insert($0).inserted }.compactMap {
            if case .partII(let paragraph, let reason) = $0 { (paragraph, reason) } else { nil }
        }
    }

    /// The day on which its actions stand as they are printed, whenever it is printed: that of the meeting.
    package var dayOfActions: Day { meeting ?? period.last }
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
    /// What it has besides words and tables.
    package let content: Content
    /// The line of the definition on which it begins.
    package let line: Int?

    package init(
        heading: String, part: Part, text: String, file: String, hasKey: Bool, themes: [ReportTheme],
        content: Content = .plain, line: Int? = nil
    ) {
        self.heading = heading
        self.part = part
        self.text = text
        self.file = file
        self.hasKey = hasKey
        self.themes = themes
        self.content = content
        self.line = line
    }

    /// Source: Local Government Act 1972, Schedule 12A; Part II of an agenda is taken in private.
    package enum Part: Hashable, Sendable {
        case partI
        case partII(ExemptInformation? = nil, reason: String)

        package var isPrivate: Bool { if case .partII = self { true } else { false } }
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
