/// The page of a section of a Word file, in twentieths of a point: A4, upright or across.
struct WordPage {
    /// The relations of the header and the footer.
    let header: String
    let footer: String
    var isWide: Bool

    private var margin: Int { isWide ? 850 : 1134 }
    private var size: (width: Int, height: Int) { isWide ? (16838, 11906) : (11906, 16838) }

    /// How wide the text is.
    var textWidth: Int { size.width - 2 * margin }

    /// By how much the text is wider than on an upright page.
    var spare: Int {
        var upright = self
        upright.isWide = false
        return textWidth - upright.textWidth
    }

    func write(into xml: inout XMLWriter) {
        xml.element("w:sectPr") { xml in
            xml.element("w:headerReference", ["w:type": "default", "r:id": header])
            xml.element("w:footerReference", ["w:type": "default", "r:id": footer])
            xml.element(
                "w:pgSz",
                ["w:w": "\(size.width)", "w:h": "\(size.height)", "w:orient": isWide ? "landscape" : nil])
            let sides = XMLAttributes(["top", "right", "bottom", "left"].map { ("w:\($0)", "\(margin)") })
            xml.element("w:pgMar", sides + ["w:header": "567", "w:footer": "567", "w:gutter": "0"])
        }
    }

    /// Ends the section in a paragraph that is seen as little as can be.
    func writeBreak(into xml: inout XMLWriter) {
        xml.element("w:p") { xml in
            xml.element("w:pPr") { xml in
                let line: XMLAttributes = ["w:before": "0", "w:after": "0", "w:line": "20", "w:lineRule": "exact"]
                xml.element("w:spacing", line)
                write(into: &xml)
            }
        }
    }
}
