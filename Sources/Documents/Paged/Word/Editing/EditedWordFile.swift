/// A Word file that Plumbline wrote and somebody may have edited: its paragraphs, figures, parts and properties.
package struct EditedWordFile: Hashable, Sendable {
    /// By their names, those the document was written with.
    package let properties: [String: String]
    /// Every paragraph in order, those of tables among them; what was deleted with changes tracked is left out.
    package let paragraphs: [EditedParagraph]
    /// The paragraphs of each named part that is still there.
    package let parts: [String: ClosedRange<Int>]

    /// Reads a Word file.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - limits: how much of it is read.
    /// - Throws: one sentence where it is no Word file, is damaged, or is more than is read.
    package init(reading bytes: [UInt8], limits: DocumentLimits = DocumentLimits()) throws(DocumentFault) {
        guard DocumentForm(of: bytes, named: "") == .word else {
            throw DocumentFault(
                "This is not a Word file (.docx). Save the paper as .docx in the program it was edited with and try "
                    + "again.")
        }
        let archive = try ZipArchive(bytes, limits: limits)
        let (styles, numbering) = (WordStyles(), WordNumberingReader())
        let (properties, targets) = (WordPropertiesReader(), WordTargetsReader())
        let reader = EditedWordReader(styles, numbering, targets, limits: limits)
        func read(_ part: String, into handler: any MarkupHandler) throws(DocumentFault) -> Bool {
            guard let bytes = try archive.part(part, limit: limits.partBytes) else { return false }
            try XMLReading(prefixes: WordFile.prefixes, limits: limits).read(bytes, ofPart: part, into: handler)
            return true
        }
        _ = try read("word/styles.xml", into: styles)
        _ = try read("word/numbering.xml", into: numbering)
        _ = try read("docProps/custom.xml", into: properties)
        _ = try read("word/_rels/document.xml.rels", into: targets)
        guard try read(WordFile.documentPart, into: reader) else { throw .noPart(WordFile.documentPart) }
        self.properties = properties.values
        paragraphs = reader.paragraphs
        var parts: [String: ClosedRange<Int>] = [:]
        for (bookmark, range) in reader.ranges {
            let number = bookmark.dropFirst(WordBookmarks.partPrefix.count)
            guard let name = properties.values[WordProperties.partPrefix + number] else { continue }
            parts[name] = range
        }
        self.parts = parts
    }

    /// The names of the parts the document was written with, whether they are there or not, in their order.
    package var partNames: [String] {
        (1...).lazy.map { properties["\(WordProperties.partPrefix)\($0)"] }.prefix { $0 != nil }.compactMap(\.self)
    }
}
