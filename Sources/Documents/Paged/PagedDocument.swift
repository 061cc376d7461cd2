/// A document for pages, decided, before it is written as Word or as a PDF.
package struct PagedDocument: Hashable, Sendable {
    package let title: String
    /// Who issues it.
    package let author: String
    /// The language, as the standard BCP 47 names it.
    package let language: String
    /// At the top of each page.
    package let header: String
    /// At the foot of each page, before the number of the page.
    package let footer: String
    /// The program that writes it.
    package let program: String
    /// The day it is dated.
    package let day: PagedDay
    /// What a program wants to know again of a file that was edited, by name.
    package let properties: [PagedProperty]
    package let parts: [PagedPart]

    package init(
        title: String, author: String, language: String = "en-GB", header: String, footer: String, program: String,
        day: PagedDay = .unknown, properties: [PagedProperty] = [], parts: [PagedPart]
    ) {
        self.title = title
        self.author = author
        self.language = language
        self.header = header
        self.footer = footer
        self.program = program
        self.day = day
        self.properties = properties
        self.parts = parts
    }
}

/// Pages that stand one way: upright, or across for wide tables.
package struct PagedPart: Hashable, Sendable {
    package let isWide: Bool
    package let blocks: [PagedBlock]

    package init(isWide: Bool, blocks: [PagedBlock]) {
        self.isWide = isWide
        self.blocks = blocks
    }
}

/// A day of the calendar.
package struct PagedDay: Hashable, Sendable {
    package let year: Int
    package let month: Int
    package let day: Int

    package init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// For a document that has no day, so that the same document has the same bytes.
    package static let unknown = Self(year: 2000, month: 1, day: 1)

    /// `2018-01-31`.
    var text: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }

    /// Seconds from the beginning of 1970 to the beginning of the day, in Greenwich.
    package var secondsSince1970: Int {
        // Source: H. Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return 86_400 * (era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468)
    }

    private func padded(_ number: Int, _ width: Int) -> String {
        String(repeating: "0", count: max(0, width - "\(number)".count)) + "\(number)"
    }
}

/// A name with a value, kept with a file.
package struct PagedProperty: Hashable, Sendable {
    /// What an edited file is known again by.
    package static let reportName = "Plumbline report"
    package static let versionName = "Plumbline version"

    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}
