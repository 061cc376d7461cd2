import Documents
import PerformanceModel
import Proof

/// The blocks of a report with its claims marked in their words.
struct MarkedReport {
    private let document: ReadDocument
    private let claims: [(index: Int, claim: Claim)]

    init(document: ReadDocument, report: ProofReport) {
        self.document = document
        claims = report.claims.enumerated().map { ($0.offset, $0.element) }
    }

    var nodes: [HTMLNode] {
        var paragraph = 0
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
            case .table(let table): nodes.append(self.table(table))
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
                continue
            }
            nodes.append(.text(String(decoding: bytes[at..<range.lowerBound], as: UTF8.self)))
            nodes.append(mark(index, claim, String(decoding: bytes[range], as: UTF8.self)))
            at = range.upperBound
        }
        nodes.append(.text(String(decoding: bytes[at...], as: UTF8.self)))
        return nodes
    }

    private func gravity(_ claim: Claim) -> Int {
        switch claim.verdict {
        case .contradicted: 0
        case .supported: 1
        case .supportedWithinRounding: 2
        case .unchecked: 3
        }
    }

    private func mark(_ index: Int, _ claim: Claim, _ words: String) -> HTMLNode {
        let mark = ProofMark(claim.verdict)
        return HTMLNode.span(
            .id("claim-\(index)"), .class("claim \(mark.name)"), .title("\(mark.word): \(claim.message)")
        ) {
            HTMLNode.span(.aria(.hidden, "true")) { mark.sign }
            HTMLNode.span(.class("heard")) { "\(mark.word): " }
            words
        }
    }

    private func table(_ table: DocumentTable) -> HTMLNode {
        HTMLNode.div(.class("table"), .role("region"), .tabindex(0), .aria(.label, "Table of the report")) {
            HTMLNode.table {
                HTMLNode.tbody {
                    for row in table.rows {
                        HTMLNode.tr {
                            for cell in row.cells {
                                HTMLNode.td(.colspan(cell.columnSpan), .rowspan(cell.rowSpan)) { self.cell(cell) }
                            }
                        }
                    }
                }
            }
        }
    }

    /// The lines of a cell, those that make a claim marked.
    private func cell(_ cell: DocumentTable.Cell) -> [HTMLNode] {
        cell.text.lines.enumerated().flatMap { offset, line -> [HTMLNode] in
            let br: [HTMLNode] = offset > 0 ? [HTMLNode.br()] : []
            let claim = claims.filter {
                $0.claim.place == nil && $0.claim.line == line.number && line.text.contains($0.claim.quote)
            }
            .min { gravity($0.claim) < gravity($1.claim) }
            guard let (index, claim) = claim, claim.verdict != .unchecked || claim.severity != .error else {
                return br + [.text(line.text)]
            }
            return br + [mark(index, claim, line.text)]
        }
    }
}
