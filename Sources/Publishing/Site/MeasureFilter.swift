import Documents
import PerformanceModel

/// What the measures of a site can be chosen by: words, status, direction of travel, theme, and who answers for them.
///
/// The form is hidden until the script of the page shows it, since without a script it can do nothing.
struct MeasureFilter {
    let themes: [OverviewPage.ThemeRows]

    static let id = "filter"
    static let countID = "count"

    /// One of the values of a choice, and how it reads.
    typealias Choice = (value: String, words: String)

    private var rows: [OverviewPage.Row] { themes.flatMap(\.groups).flatMap(\.rows) }

    var html: HTMLNode {
        HTML.form(
            .id(Self.id), .class("filter screen"), .role("search"), .aria(.label, "Choose measures"), .hidden()
        ) {
            HTML.div(.class("words")) {
                HTML.label(.for("filter-words")) { "Search by words" }
                HTML.input(.type("search"), .id("filter-words"), .name("words"), .autocomplete("off"))
            }
            choice("status", "Status", statuses)
            choice("travel", "Direction of travel", travels)
            choice("theme", "Theme", themes.map { ($0.theme.text, $0.title) })
            if !units.isEmpty { choice("units", "Directorate or service", units) }
            HTML.button(.type("reset")) { "Show all measures" }
        }
    }

    /// How many measures are shown, which the script says again when that changes.
    var count: HTMLNode {
        let count = rows.count
        return HTML.p(.id(Self.countID), .class("muted"), .role("status"), .aria(.live, "polite")) {
            "\(count) \(count == 1 ? "measure" : "measures")."
        }
    }

    private func choice(_ name: String, _ label: String, _ choices: [Choice]) -> HTMLNode {
        HTML.div {
            HTML.label(.for("filter-\(name)")) { label }
            HTML.select(.id("filter-\(name)"), .name(name)) {
                HTML.option(.value("")) { "All" }
                for choice in choices { HTML.option(.value(choice.value)) { choice.words } }
            }
        }
    }

    private var statuses: [Choice] {
        let bands: [Status.Band?] = Status.Band.allCases + [nil]
        return bands.compactMap { band in
            rows.first { $0.status.band == band }
                .map { (Self.word(for: band), band == nil ? "Not rated" : $0.status.name) }
        }
    }

    private var travels: [Choice] {
        let travels: [Direction.Travel?] = Direction.Travel.allCases + [nil]
        return travels.filter { travel in rows.contains { $0.direction.travel == travel } }
            .map { (Self.word(for: $0), $0?.words ?? "Not known") }
    }

    /// Each unit beneath the one it belongs to, set in by an em for each step; siblings as the first of them comes.
    private var units: [Choice] {
        let paths = rows.map(\.units)
        func below(_ path: [OrganisationUnit]) -> [Choice] {
            var seen: Set<UnitID> = []
            let next = paths.filter { $0.starts(with: path) && $0.count > path.count }.map { $0[path.count] }
            return next.filter { seen.insert($0.id).inserted }.flatMap { unit in
                [(unit.id.text, String(repeating: "\u{2003}", count: path.count) + unit.title)] + below(path + [unit])
            }
        }
        return below([])
    }
}

extension MeasureFilter {
    static func word(for band: Status.Band?) -> String { band?.rawValue ?? "unrated" }

    static func word(for travel: Direction.Travel?) -> String {
        travel?.rawValue.replacing(" ", with: "-") ?? "not-known"
    }

    /// What a row is found by: each is named as the choice it answers to.
    static func attributes(
        of row: OverviewPage.Row, in group: OverviewPage.GroupRows, _ theme: OverviewPage.ThemeRows
    ) -> [HTMLAttribute] {
        let words = [row.words, group.title, theme.title] + row.units.map(\.title)
        return [
            .data("status", word(for: row.status.band)), .data("travel", word(for: row.direction.travel)),
            .data("theme", theme.theme.text), .data("units", row.units.map(\.id.text).joined(separator: " ")),
            .data("words", words.joined(separator: " ")),
        ]
    }
}
