import Documents
import PerformanceModel

/// What an officer has to explain before a draft is published.
struct QueriesView {
    let findings: [Finding]

    static let heading = "Queries to answer before publication"
    static let explanation = "For officers: this list is left out of what is published."

    /// A finding with its sum, without the key by which it is answered.
    static func words(for finding: Finding) -> String {
        "\(finding.severity.rawValue.capitalisedFirst): \(finding.message)"
            + (finding.arithmetic.map { " (\($0))" } ?? "") + "."
    }

    var html: HTMLNode {
        HTML.section(.id("queries"), .aria(.labelledby, "queries-heading")) {
            HTML.h2(.id("queries-heading")) { Self.heading }
            if findings.isEmpty {
                HTML.p { "None." }
            } else {
                HTML.p { Self.explanation }
                HTML.ul {
                    for finding in findings {
                        HTML.li {
                            "\(Self.words(for: finding)) "
                            HTML.code { finding.key }
                        }
                    }
                }
            }
        }
    }
}
