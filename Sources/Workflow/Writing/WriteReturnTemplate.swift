package import Documents
import Intake
package import PerformanceModel
package import Publishing
import Register

extension Office {
    /// Makes the workbook that asks a supplier for a period's figures, with those returned before filled in.
    ///
    /// - Parameters:
    ///   - supplier: the identifier of a unit of the organisation, or an owner of measures as the framework writes it.
    ///   - period: the period asked for.
    ///   - form: the form of the workbook.
    /// - Returns: the workbook, and how many figures it asks for.
    /// - Throws: ``Refused`` where there is no such supplier, or nothing to ask it for.
    package func returnTemplate(
        for supplier: String, in period: Period, as form: WorkbookForm
    ) async throws -> (document: PublishedDocument, figures: Int) {
        let book = try await register.book()
        let found = try book.framework.supplier(supplier, on: period.last)
        let rows = found.measures.flatMap { measure in
            measure.periods(askedIn: period).compactMap { asked in
                book.framework.figure(of: measure, in: asked).map { figure in
                    ReturnTemplate.Row(
                        measure: measure, area: figure.area, period: asked, held: book.observation(of: figure))
                }
            }
        }
        guard !rows.isEmpty else {
            throw Refused(
                "nothing-to-ask", "no measure of \(found.title) has a figure in \(period.words); ask for another period"
            )
        }
        let template = ReturnTemplate(
            supplier: found.title, council: book.framework.council?.title ?? "", period: period, rows: rows,
            notAsked: found.measures.filter { $0.periods(askedIn: period).isEmpty })
        let name = "return-\(found.name)-\(period).\(form.rawValue)"
        return (PublishedDocument(name: name, bytes: try template.workbook.bytes(as: form)), rows.count)
    }
}

/// Who returns figures, and of which measures.
private struct Supplier {
    let title: String
    /// For the name of a file.
    let name: String
    let measures: [Measure]
}

extension Framework {
    /// The unit, or else the owner, of a name; figures that are worked out are asked of nobody.
    fileprivate func supplier(_ text: String, on day: Day) throws(Refused) -> Supplier {
        let units = structure(on: day)?.units ?? []
        if let unit = units.first(where: { $0.id.text == text }) {
            return Supplier(title: unit.title, name: unit.id.text, measures: returned(measures(of: unit.id, on: day)))
        }
        let owned = measures.filter { $0.owner.lowercased() == text.lowercased() }
        guard let owner = owned.first?.owner, !owner.isEmpty else {
            let near = nearest(to: text, among: units.map(\.id.text) + measures.map(\.owner))
            throw Refused(
                "unknown-supplier",
                "there is no unit on \(day.words) and no owner '\(text)'"
                    + (near.map { "; did you mean '\($0)'?" }
                        ?? "; there are \(units.map(\.id.text).joined(separator: ", "))"))
        }
        let words = owner.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
        return Supplier(title: owner, name: words.joined(separator: "-"), measures: returned(owned))
    }

    private func returned(_ measures: [Measure]) -> [Measure] {
        measures.filter { if case .derived = $0.kind { false } else { true } }
    }
}
