import Documents
import PerformanceModel

/// What an officer has to explain before a draft is published.
struct QueriesView {
    let findings: [Finding]

    var html: HTMLNode {
        HTML.section(.id("queries"), .aria(.labelledby, "queries-heading")) {
            HTML.h2(.id("queries-heading")) { "Queries to answer before publication" }
            if findings.isEmpty {
                HTML.p { "None." }
            } else {
                HTML.p { "For officers: this list is left out of what is published." }
                HTML.ul {
                    for finding in findings {
                        HTML.li {
                            "\(finding.severity.rawValue.capitalisedFirst): \(finding.message)"
                            if let sum = finding.arithmetic { " (\(sum))" }
                            ". "
                            HTML.code { finding.key }
                        }
                    }
                }
            }
        }
    }
}
