import Documents
import PerformanceModel

/// Which paragraphs of an edited file belong to which part, and which belong to none.
///
/// Whoever presses the return key after the last word of a part writes behind its bookmark: what stands there, and was
/// not published there, is taken for the part's.
struct EditedPlaces {
    /// The paragraphs of each part that is still there.
    private(set) var paragraphs: [String: [EditedParagraph]] = [:]
    /// Paragraphs in no part that were not published.
    private var added: [EditedParagraph] = []
    /// Paragraphs in no part that were published and are gone.
    private var gone: [EditedParagraph] = []

    init(_ edited: EditedWordFile, publishedAs published: EditedWordFile) {
        var fixed = Dictionary(grouping: Self.outside(published), by: \.text)
        let ends = Dictionary(
            edited.parts.map { ($0.value.upperBound, $0.key) }, uniquingKeysWith: { one, _ in one })
        let inside = Set(edited.parts.values.flatMap { $0 })
        for (name, range) in edited.parts {
            paragraphs[name] = edited.paragraphs[range].filter { $0.kind != .cell }
        }
        var open: String?
        for (index, paragraph) in edited.paragraphs.enumerated() {
            if inside.contains(index) {
                open = ends[index] ?? open
                continue
            }
            guard paragraph.kind != .cell else {
                open = nil
                continue
            }
            if let held = fixed[paragraph.text], !held.isEmpty {
                fixed[paragraph.text] = Array(held.dropLast())
                open = nil
            } else if paragraph.text.allSatisfy(\.isWhitespace) {
                continue
            } else if let name = open {
                paragraphs[name, default: []].append(paragraph)
            } else {
                added.append(paragraph)
            }
        }
        gone = fixed.values.flatMap(\.self).sorted { $0.number < $1.number }
    }

    /// The paragraphs of a published file that no author wrote: headings, captions, notes.
    private static func outside(_ published: EditedWordFile) -> [EditedParagraph] {
        let inside = Set(published.parts.values.flatMap { $0 })
        return published.paragraphs.enumerated().filter { index, paragraph in
            !inside.contains(index) && paragraph.kind != .cell && !paragraph.text.allSatisfy(\.isWhitespace)
        }.map(\.element)
    }

    /// What was changed of what Plumbline writes itself.
    func findings(in file: String) -> [Finding] {
        added.map { paragraph in
            Finding(
                "edited-outside", .query, at: Place(file: "\(file), paragraph \(paragraph.number)"),
                "\(paragraph.text.quoted) was not published, and stands in no part whose words can be taken back; put "
                    + "it into the report's definition or into a commentary")
        }
            + gone.map { paragraph in
                Finding(
                    "edited-outside", .query, at: Place(file: file),
                    "\(paragraph.text.quoted), which stands there by the report's definition or the framework, is gone "
                        + "or reads differently; change it there")
            }
    }
}
