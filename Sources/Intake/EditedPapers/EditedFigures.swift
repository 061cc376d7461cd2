import Documents
import PerformanceModel

/// Figures that an edited file prints otherwise than they were published, and names of tables that were changed.
struct EditedFigures {
    let findings: [Finding]

    init(_ edited: EditedWordFile, publishedAs published: EditedWordFile, file: String) {
        findings = Self.figures(edited, published, file) + Self.cells(edited, published, file)
    }

    private static func figures(
        _ edited: EditedWordFile, _ published: EditedWordFile, _ file: String
    ) -> [Finding] {
        var printed: [String: [String]] = [:]
        var order: [String] = []
        for figure in published.paragraphs.flatMap(\.figures) {
            if printed[figure.name] == nil { order.append(figure.name) }
            printed[figure.name, default: []].append(figure.text)
        }
        var changed: [Finding] = []
        var seen: [String: Int] = [:]
        for paragraph in edited.paragraphs {
            for figure in paragraph.figures {
                seen[figure.name, default: 0] += 1
                guard let texts = printed[figure.name] else {
                    changed.append(
                        Finding(
                            "figure-unknown", .query, at: Place(file: "\(file), paragraph \(paragraph.number)"),
                            "a control named '\(figure.name)' holds '\(figure.text)', and no such figure was published")
                    )
                    continue
                }
                guard !texts.contains(figure.text) else { continue }
                changed.append(
                    Finding(
                        "figure-changed", .query, at: Place(file: "\(file), paragraph \(paragraph.number)"),
                        "the file prints '\(figure.text)' where '\(texts[0])' was published, in "
                            + "\(paragraph.text.quoted); the register keeps its figure (\(figure.name)): correct it "
                            + "there if it is wrong"))
            }
        }
        let gone = order.filter { (seen[$0] ?? 0) < (printed[$0]?.count ?? 0) }.map { name in
            Finding(
                "figure-gone", .query, at: Place(file: file),
                "'\(printed[name]?.first ?? "")' (\(name)) was published \(printed[name]?.count ?? 0) times and stands "
                    + "in the file \(seen[name] ?? 0) times")
        }
        return changed + gone
    }

    /// The words of cells that hold no figure: names of measures, statuses, directions.
    private static func cells(_ edited: EditedWordFile, _ published: EditedWordFile, _ file: String) -> [Finding] {
        func words(_ file: EditedWordFile) -> [EditedParagraph] {
            file.paragraphs.filter { $0.kind == .cell && $0.figures.isEmpty }
        }
        let (before, after) = (words(published), words(edited))
        return after.difference(from: before) { $0.text == $1.text }.compactMap { change -> Finding? in
            switch change {
            case .insert(_, let paragraph, _):
                guard paragraph.text.contains(where: { !$0.isWhitespace }) else { return nil }
                return Finding(
                    "table-changed", .query, at: Place(file: "\(file), paragraph \(paragraph.number)"),
                    "a cell of a table says \(paragraph.text.quoted), which was not published there; change it in the "
                        + "framework or the report's definition")
            case .remove(_, let paragraph, _):
                guard paragraph.text.contains(where: { !$0.isWhitespace }) else { return nil }
                return Finding(
                    "table-changed", .query, at: Place(file: file),
                    "a cell of a table no longer says \(paragraph.text.quoted), as it was published")
            }
        }
    }
}
