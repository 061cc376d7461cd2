import Documents
import PerformanceModel
import Reports

/// A cell of a table of the paper.
struct CellView {
    let cell: CheckedCell
    let measure: Measure
    /// What the header of its column says directions compare with.
    let basis: DirectionBasis?
    let council: Council

    static func isNumber(_ shows: ReportTable.Shows) -> Bool {
        switch shows {
        case .figure, .change, .difference: true
        case .status, .direction, .polarity: false
        }
    }

    var html: HTMLNode {
        switch cell.content {
        case .value: return td("figure", printed)
        case .absent(_, let because):
            return td("figure absent", [.text(cell.text)], because.isEmpty ? [] : [.title(because.capitalisedFirst)])
        case .status(let status): return td("words", [StatusMark(status, council: council).html])
        case .direction(let direction): return td("words", travel(direction))
        case .polarity(let polarity): return td("words", self.polarity(polarity))
        }
    }

    private func td(_ name: String, _ content: [HTMLNode], _ more: [HTMLAttribute] = []) -> HTMLNode {
        var attributes: [HTMLAttribute] = [.class(name), .role("cell"), .data("label", cell.column.label)]
        if cell.isValue, let reference = cell.references.first { attributes.append(.data("figure", reference.trace)) }
        // The content is held together, so that a card can set it opposite its label.
        return .element(.td, attributes + more, [HTML.div { content }])
    }

    /// The value, and beneath it what stands in brackets: another period, or a second value.
    private var printed: [HTMLNode] {
        guard let bracket = cell.text.firstIndex(of: "("), cell.text[..<bracket].hasSuffix(" ") else {
            return [HTML.span(.class("own")) { cell.text }]
        }
        return [
            HTML.span(.class("own")) { String(cell.text[..<bracket].dropLast()) }, .text(" "),
            HTML.span(.class("also")) { String(cell.text[bracket...]) },
        ]
    }

    /// The direction, with its own basis where that is not the column's.
    private func travel(_ direction: Direction) -> [HTMLNode] {
        let mark = DirectionMark(direction, of: measure).html
        guard direction.travel != nil, let basis, measure.direction != basis else { return [mark] }
        return [mark, HTML.span(.class("also")) { " \(measure.direction.words)" }]
    }

    private func polarity(_ polarity: Polarity) -> [HTMLNode] {
        guard polarity == .none else { return [.text(polarity.shortWords)] }
        return [
            HTML.span(.aria(.hidden, "true")) { polarity.shortWords },
            HTML.span(.class("unseen")) { polarity.words },
        ]
    }
}
