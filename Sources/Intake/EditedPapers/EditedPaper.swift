package import Documents
package import PerformanceModel

/// A committee paper as its Word file was edited, held against the file that was published.
package struct EditedPaper: Sendable {
    /// The named parts that are there in both, in their order.
    package let parts: [Part]
    /// What was changed that is no words of a part: figures, names, and parts moved or gone.
    package let findings: [Finding]

    /// A part of the paper whose words somebody wrote.
    package struct Part: Sendable {
        /// `commentary measure/cla-rate 2017-18-Q3`, `file about.md`.
        package let name: String
        package let before: [EditedParagraph]
        package let after: [EditedParagraph]
    }

    /// Holds an edited file against the one that was published.
    ///
    /// - Parameters:
    ///   - edited: the file as it came.
    ///   - published: the file as the register keeps it.
    ///   - file: the name of the file that came, for findings.
    package init(_ edited: EditedWordFile, publishedAs published: EditedWordFile, file: String) {
        let places = EditedPlaces(edited, publishedAs: published)
        parts = published.partNames.compactMap { name in
            guard let range = published.parts[name], let after = places.paragraphs[name] else { return nil }
            return Part(name: name, before: Array(published.paragraphs[range]), after: after)
        }
        let order = EditedOrder(edited, publishedAs: published, file: file)
        findings =
            order.findings + places.findings(in: file)
            + EditedFigures(edited, publishedAs: published, file: file).findings
    }
}

extension String {
    /// The first words, for a finding.
    var quoted: String {
        let words = split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return "'" + (words.count > 80 ? words.prefix(77) + "…" : words) + "'"
    }
}
