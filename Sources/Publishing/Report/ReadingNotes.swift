import Documents
import PerformanceModel
import Reports

/// How to read the paper: what its words and marks mean, its status rules, and the sources of its other numbers.
struct ReadingNotes {
    let paper: Paper

    static let heading = "How to read this paper"
    static let rulesHeading = "Status rules"
    static let sourcesHeading = "Sources of other numbers"

    static let terms = [
        ("Numbers", "Every number in the words leads to its measure, or to the source that vouches for it."),
        (
            "Status",
            "Judged on the figure before it is rounded, by the rule named with it. Not rated means that there is "
                + "nothing to judge by; the reason stands beside the dash."
        ),
        (
            "Direction of travel",
            "What the figure did since the period named at the head of the column, or in the cell where that differs. "
                + "No change means that both figures print the same."
        ),
        ("Provisional [p]", "May be revised when the figures are final."),
        ("Estimated [e]", "Worked out from part of the cases."),
        ("Forecast [f]", "What is expected, not what happened."),
        (
            "Assumed †",
            "The period of the figure was not printed where it comes from, or is uncertain; the one shown was assumed."
        ),
        ("Not available [x], not applicable [z]", "There is no figure. A gap is not a nought."),
        (
            "Change",
            "Of a number or rate: per cent of the earlier figure. Of a percentage: percentage points."
        ),
    ]

    var html: HTMLNode {
        HTML.section(.id("reading"), .aria(.labelledby, "reading-heading")) {
            HTML.h2(.id("reading-heading")) { Self.heading }
            HTML.dl(.class("terms")) {
                for (term, meaning) in Self.terms {
                    HTML.dt { term }
                    HTML.dd { meaning }
                }
            }
            rules
            sources
        }
    }

    @HTMLBuilder private var rules: [HTMLNode] {
        let used = usedRules
        if !used.isEmpty {
            HTML.h3 { Self.rulesHeading }
            HTML.dl(.class("terms")) {
                for rule in used {
                    HTML.dt { "\(rule.citation.capitalisedFirst): \(rule.title)" }
                    HTML.dd { rule.words(for: paper.council, in: paper.framework) }
                }
            }
        }
    }

    /// The version of each rule that rated a figure of the paper.
    var usedRules: [StatusRule] {
        var seen: Set<StatusRule> = []
        return paper.measures.compactMap { entry in
            guard let id = entry.measure.rule, let judged = entry.judged, judged.status.band != nil else { return nil }
            return paper.framework.rule(id, on: judged.figure.figure.period.last)
        }
        .filter { seen.insert($0).inserted }
        .sorted { ($0.number, $0.from) < ($1.number, $1.from) }
    }

    @HTMLBuilder private var sources: [HTMLNode] {
        if !paper.sourced.isEmpty {
            HTML.h3 { Self.sourcesHeading }
            HTML.ol {
                for (index, sourced) in paper.sourced.enumerated() {
                    HTML.li(.id("source-\(index + 1)")) { "\u{201C}\(sourced.words)\u{201D}: \(sourced.source)" }
                }
            }
        }
    }
}
