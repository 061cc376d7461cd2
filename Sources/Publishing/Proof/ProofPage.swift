package import Documents
import PerformanceModel
package import Proof

/// A report as it was read, with every claim marked where it stands.
///
/// A mark is told by a sign, by how its line is drawn and by words for those who hear the page, never by colour alone.
package struct ProofPage {
    private let name: String
    private let placeName: String
    private let document: ReadDocument
    private let report: ProofReport

    package init(of name: String, _ document: ReadDocument, _ report: ProofReport) {
        self.name = name
        placeName = document.counting == .lines ? "Line" : "Paragraph"
        self.document = document
        self.report = report
    }

    /// The page, whole and by itself.
    package var page: HTMLDocument {
        HTMLDocument(lang: "en-GB", title: "Proof of \(name)") {
            HTMLNode.meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
            HTMLNode.styleSheet(styleSheet + "\n" + StyleSheet.proof)
        } body: {
            HTMLNode.a(.class("skip"), .href("#content")) { "Skip to the content" }
            HTMLNode.main(.id("content")) {
                HTMLNode.div(.class("title")) { HTMLNode.h1 { "Proof of \(name)" } }
                summary
                list
                notUnderstood
                HTMLNode.h2(.id("report")) { "The report, with its claims marked" }
                key
                HTMLNode.div(.class("proofed")) { MarkedReport(document: document, report: report).nodes }
            }
        }
    }

    private func count(_ verdict: Verdict) -> Int { report.claims.count { $0.verdict == verdict } }

    private var summary: HTMLNode {
        HTMLNode.ul(.class("counts")) {
            for (verdict, word) in Verdict.allCases.map({ ($0, ProofMark($0).word) }) {
                HTMLNode.li {
                    HTMLNode.span(.class("count")) { "\(count(verdict))" }
                    word
                }
            }
        }
    }

    private var key: HTMLNode {
        HTMLNode.ul(.class("key")) {
            for verdict in Verdict.allCases {
                HTMLNode.li {
                    HTMLNode.span(.class("claim \(ProofMark(verdict).name)")) { "\(ProofMark(verdict).sign) 12.3" }
                    " \(ProofMark(verdict).word)"
                }
            }
        }
    }

    @HTMLBuilder private var list: [HTMLNode] {
        let findings = report.claims.enumerated().filter { entry in report.findings.contains(entry.element) }
        HTMLNode.h2 { findings.isEmpty ? "Nothing to mend" : "What to mend" }
        for (severity, title) in [
            (Finding.Severity.error, "Cannot be right"), (.query, "Somebody must explain"), (.note, "Form"),
        ] {
            let group = findings.filter { $0.element.severity == severity }
            if !group.isEmpty {
                HTMLNode.h3 { "\(title) (\(group.count))" }
                HTMLNode.ol { for (index, claim) in group { item(index, claim) } }
            }
        }
    }

    @HTMLBuilder private var notUnderstood: [HTMLNode] {
        let cells = report.notUnderstood
        if !cells.isEmpty {
            HTMLNode.h2 { "What could not be understood (\(cells.count))" }
            HTMLNode.ul {
                for cell in cells { HTMLNode.li { "\(placeName) \(cell.line): “\(cell.text)”: \(cell.because)" } }
            }
        }
    }

    private func item(_ index: Int, _ claim: Claim) -> HTMLNode {
        HTMLNode.li(.class("found")) {
            HTMLNode.p {
                HTMLNode.a(.href("#claim-\(index)")) {
                    "\(placeName) \(claim.line)"
                }
                claim.section.isEmpty ? "" : ", \(claim.section)"
                ": “\(claim.quote)”"
            }
            HTMLNode.p { claim.sentences.joined(separator: " ") }
        }
    }
}

/// How a verdict is shown.
struct ProofMark {
    let name: String
    let sign: String
    let word: String

    init(_ verdict: Verdict) {
        name = verdict.rawValue
        switch verdict {
        case .supported: (sign, word) = ("✓", "supported")
        case .supportedWithinRounding: (sign, word) = ("≈", "supported within rounding")
        case .contradicted: (sign, word) = ("✗", "contradicted")
        case .unchecked: (sign, word) = ("?", "unchecked")
        }
    }
}
