extension PagedDocument {
    /// Writes the document as a Word file: Office Open XML, transitional.
    ///
    /// The same document has the same bytes. Source: ECMA-376, part 1 (WordprocessingML) and part 2 (packages).
    ///
    /// - Parameter template: a Word file whose styles are taken in place of the usual ones.
    /// - Returns: the bytes of the file.
    /// - Throws: one sentence where the template cannot be read, or a part is too large to be packed.
    package func wordFile(
        template: WordTemplate = .usual
    ) throws(DocumentFault) -> [UInt8] {
        var parts = WordParts()
        let body = WordBody(of: self, styles: template.names)
        let document = body.document(into: &parts)
        parts.add(
            WordFile.documentPart, document,
            kind: "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")
        parts.relate("styles", to: "styles.xml", template.styles(language: language), kind: "styles+xml")
        parts.relate("numbering", to: "numbering.xml", body.numbering.part, kind: "numbering+xml")
        parts.relate("settings", to: "settings.xml", WordSettings.part(language: language), kind: "settings+xml")
        parts.relate("fontTable", to: "fontTable.xml", WordSettings.fonts, kind: "fontTable+xml")
        if let theme = template.theme {
            parts.relate(
                "theme", to: "theme/theme1.xml", theme, kind: "application/vnd.openxmlformats-officedocument.theme+xml")
        }
        return try ZipArchive().bytes(with: parts.all(with: WordProperties(self, parts: body.named)))
    }
}
