import Documents
import PerformanceModel
import Reports

/// The key points that a draft offers its author, after everything that is part of the paper.
struct SuggestionsView {
    let suggestions: [SuggestedKeyPoint]
    let report: ReportID

    static let heading = "Suggested key points"
    /// As many as an author can weigh at once.
    private static let most = 10

    static let explanation =
        "Not part of the paper. For officers to choose from and edit: this list is left out of what is published. Put "
        + "a line into the text of a section, and its numbers follow their figures."

    private var shown: ArraySlice<SuggestedKeyPoint> { suggestions.prefix(Self.most) }

    private var rest: String? {
        suggestions.count <= Self.most
            ? nil
            : "\(suggestions.count - Self.most) more are listed by: plumbline key-points \(report) --limit "
                + "\(suggestions.count)"
    }

    var html: HTMLNode {
        HTML.section(.id("suggestions"), .aria(.labelledby, "suggestions-heading")) {
            HTML.h2(.id("suggestions-heading")) { Self.heading }
            HTML.p { Self.explanation }
            HTML.ol {
                for suggestion in shown {
                    HTML.li {
                        HTML.p { suggestion.printed }
                        HTML.p(.class("muted small")) { suggestion.reasons.joined(separator: " ") }
                        HTML.p(.class("small")) { HTML.code { "- \(suggestion.point.sentence)" } }
                    }
                }
            }
            if let rest { HTML.p { rest } }
        }
    }

    /// The same for pages, without the lines to copy.
    var blocks: [PagedBlock] {
        let items = shown.map { suggestion in
            PagedList.Item([
                .text("\(suggestion.printed) "), .emphasis([.text(suggestion.reasons.joined(separator: " "))]),
            ])
        }
        return [
            .heading(level: 1, [.text(Self.heading)], anchor: "suggestions"),
            .paragraph([.text(Self.explanation)], .body),
            .list(PagedList(isOrdered: true, items: items)),
        ] + (rest.map { [.paragraph([.text($0)], .body)] } ?? [])
    }
}

extension Paper {
    /// What a draft offers; nothing where there is nothing to suggest, and in what is published.
    var offered: SuggestionsView? {
        suggestions.isEmpty ? nil : SuggestionsView(suggestions: suggestions, report: report.id)
    }
}
