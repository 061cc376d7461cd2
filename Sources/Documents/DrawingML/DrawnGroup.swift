/// A picture of shapes and words as a word processor draws it, with nothing in it that needs a picture file.
///
/// It stands in `a:graphicData` of the address ``address``, within `wp:inline` or `wp:anchor` of its ``extent``.
/// Source: ISO/IEC 29500 with [MS-ODRAWXML], 2.11 (`wpg`) and 2.14 (`wps`).
package struct DrawnGroup: Hashable, Sendable {
    package enum Part: Hashable, Sendable {
        case shape(DrawnShape)
        case words(DrawnWords)
    }

    /// In pixels.
    package let width: Double
    package let height: Double
    /// From the back to the front.
    package let parts: [Part]

    /// The kind of graphic that it is, which is also the namespace of `wpg`.
    package static let address = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"

    /// Makes shapes of one look that follow each other one, and puts all words in front, so that none is drawn over.
    package init(width: Double, height: Double, parts: [Part]) {
        self.width = width
        self.height = height
        var shapes: [DrawnShape] = []
        var words: [Part] = []
        func add(_ shape: DrawnShape) {
            if let last = shapes.last, last.looksLike(shape) {
                shapes[shapes.count - 1].outlines += shape.outlines
            } else {
                shapes.append(shape)
            }
        }
        for part in parts {
            switch part {
            case .shape(let shape): add(shape)
            case .words(let text):
                words += (text.patch.map { [.shape($0)] } ?? []) + [.words(text)]
            }
        }
        self.parts = shapes.map(Part.shape) + words
    }

    /// In English metric units, for `wp:extent`.
    package var extent: (width: Int, height: Int) { (EMU(width).count, EMU(height).count) }

    /// How many identifiers its parts take, from the first given on.
    package var identifierCount: Int { parts.count }

    /// The `wpg:wgp` element, which declares the namespaces it uses, for within `a:graphicData`.
    ///
    /// - Parameter first: the identifier of its first part; the others follow it one by one.
    /// - Returns: the element as XML.
    package func markup(firstIdentifier first: Int) -> [UInt8] {
        let namespaces: KeyValuePairs = [
            "xmlns:wpg": Self.address,
            "xmlns:wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
            "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
            "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        ]
        let whole = DrawnBox(x: 0, y: 0, width: width, height: height)
        let group = [
            DrawnElement("wpg:cNvGrpSpPr"), DrawnElement("wpg:grpSpPr", [:], [whole.ofGroup]),
        ]
        let shapes = parts.enumerated().map { index, part in
            let id = "\(first.addingReportingOverflow(index).partialValue)"
            let name = DrawnElement("wps:cNvPr", ["id": id, "name": "Part \(id)"])
            return DrawnElement("wps:wsp", [:], [name] + content(part))
        }
        return XMLWriter.piece { DrawnElement("wpg:wgp", namespaces, group + shapes).write(into: &$0) }
    }

    private func content(_ part: Part) -> [DrawnElement] {
        switch part {
        case .shape(let shape):
            [
                DrawnElement("wps:cNvSpPr"), shape.properties(width: width, height: height),
                DrawnElement("wps:bodyPr"),
            ]
        case .words(let words):
            [
                DrawnElement("wps:cNvSpPr", ["txBox": "1"]), words.properties(width: width, height: height),
                words.content,
                DrawnElement("wps:bodyPr", DrawnWords.body, [DrawnElement("a:noAutofit")]),
            ]
        }
    }
}
