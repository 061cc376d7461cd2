import Documents
import PerformanceModel
import Proof

/// The blocks of a report with its claims marked in their words.
struct MarkedReport {
    private let document: ReadDocument
    private let claims: [(index: Int, claim: Claim)]
    /// The claims that tables make, by their line.
    let ofTables: [Int: [(index: Int, claim: Claim)]]

    init(document: ReadDocument, report: ProofReport) {
        self.document = document
        claims = report.claims.enumerated().map { ($0.offset, $0.element) }
        ofTables = Dictionary(grouping: claims.filter { $0.claim.place == nil }) { $0.claim.line }
    }

    var nodes: [HTMLNode] {
        var (paragraph, tables) = (0, 0)
        var nodes: [HTMLNode] = []
        for block in document.blocks {
            switch block {
            case .heading(let level, let text):
                let inner = marked(text, paragraph)
                nodes.append(level < 3 ? HTMLNode.h3 { inner } : HTMLNode.h4 { inner })
                paragraph += 1
            case .paragraph(let text), .listItem(let text), .note(let text):
                let inner = marked(text, paragraph)
                nodes.append(HTMLNode.p { inner })
                paragraph += 1
            case .table(let table):
                tables += 1
                nodes.append(self.table(table, number: tables))
            case .comment: continue
            }
        }
        return nodes
    }

    /// The words of a paragraph, each claim in them marked once, by its gravest verdict.
    private func marked(_ text: DocumentText, _ paragraph: Int) -> [HTMLNode] {
        let bytes = Array(text.text.utf8)
        let here = claims.filter { $0.claim.place?.paragraph == paragraph }
            .sorted {
                ($0.claim.place?.range.lowerBound ?? 0, gravity($0.claim)) < (
                    $1.claim.place?.range.lowerBound ?? 0, gravity($1.claim)
                )
            }
        var nodes: [HTMLNode] = []
        var at = 0
        for (index, claim) in here {
            guard let range = claim.place?.range, range.lowerBound >= at, range.upperBound <= bytes.count else {
                // Within words that are marked already, it is only led to.
                nodes.append(anchor(index))
                continue
            }
            nodes.append(.text(String(decoding: bytes[at..<range.lowerBound], as: UTF8.self)))
            nodes.append(mark(index, claim, String(decoding: bytes[range], as: UTF8.self)))
            at = range.upperBound
        }
        nodes.append(.text(String(decoding: bytes[at...], as: UTF8.self)))
        return nodes
    }

    func gravity(_ claim: Claim) -> Int {
        switch claim.verdict {
        case .contradicted: 0
        case .supported: 1
        case .supportedWithinRounding: 2
        case .unchecked: 3
        }
    }

    /// Where a claim is led to whose words another claim marks.
    func anchor(_ index: Int) -> HTMLNode { HTMLNode.span(.id("claim-\(index)")) }

    func mark(_ index: Int, _ claim: Claim, _ words: String) -> HTMLNode {
        let mark = ProofMark(claim.verdict)
        return HTMLNode.span(
            .id("claim-\(index)"), .class("claim \(mark.name)"), .title("\(mark.word): \(claim.message)")
        ) {
            HTMLNode.span(.aria(.hidden, "true")) { mark.sign }
            HTMLNode.span(.class("heard")) { "\(mark.word): " }
            words
        }
    }
}
