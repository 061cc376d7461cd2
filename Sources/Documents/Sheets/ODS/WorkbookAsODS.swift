extension Workbook {
    /// Writes the workbook as an OpenDocument spreadsheet; the same workbook makes the same bytes.
    ///
    /// Source: OASIS, OpenDocument 1.3, part 3 (schema) and part 2 (packages).
    package func ods() throws(DocumentFault) -> [UInt8] {
        let kind = "application/vnd.oasis.opendocument.spreadsheet"
        let names = ["content.xml", "styles.xml", "meta.xml"]
        let manifest = XMLWriter.part(
            "META-INF/manifest.xml", "manifest:manifest",
            ["xmlns:manifest": Self.space("manifest"), "manifest:version": "1.3"]
        ) { list in
            list.element(
                "manifest:file-entry",
                ["manifest:full-path": "/", "manifest:version": "1.3", "manifest:media-type": kind])
            for name in names {
                list.element("manifest:file-entry", ["manifest:full-path": name, "manifest:media-type": "text/xml"])
            }
        }
        let own: XMLAttributes = [
            "xmlns:office": Self.space("office"), "xmlns:style": Self.space("style"), "xmlns:text": Self.space("text"),
            "xmlns:table": Self.space("table"), "xmlns:number": Self.space("datastyle"),
            "xmlns:fo": Self.space("xsl-fo-compatible"), "xmlns:svg": Self.space("svg-compatible"),
            "xmlns:meta": Self.space("meta"), "xmlns:of": "urn:oasis:names:tc:opendocument:xmlns:of:1.2",
            "xmlns:xlink": "http://www.w3.org/1999/xlink", "xmlns:dc": "http://purl.org/dc/elements/1.1/",
            "office:version": "1.3",
        ]
        return try ZipArchive().bytes(with: [
            ("mimetype", Array(kind.utf8)), manifest,
            XMLWriter.part("content.xml", "office:document-content", own) { ODSContent(self).add(to: &$0) },
            XMLWriter.part("styles.xml", "office:document-styles", own) { addStyles(to: &$0) },
            XMLWriter.part("meta.xml", "office:document-meta", own) { addProperties(to: &$0) },
        ])
    }

    private static func space(_ name: String) -> String { "urn:oasis:names:tc:opendocument:xmlns:\(name):1.0" }

    private func addProperties(to xml: inout XMLWriter) {
        xml.element("office:meta") { meta in
            meta.element("dc:title", text: title)
            meta.element("meta:initial-creator", text: creator)
            meta.element("dc:creator", text: creator)
            meta.element("dc:language", text: language)
        }
    }

    private func addStyles(to xml: inout XMLWriter) {
        xml.element("office:font-face-decls") {
            $0.element("style:font-face", ["style:name": SheetLook.font, "svg:font-family": SheetLook.font])
        }
        xml.element("office:styles") { styles in
            let parts = language.split(separator: "-").map(String.init)
            styles.element("style:default-style", ["style:family": "table-cell"]) { style in
                style.element(
                    "style:text-properties",
                    [
                        "style:font-name": SheetLook.font, "fo:font-size": "12pt", "fo:language": parts.first,
                        "fo:country": parts.dropFirst().first,
                    ])
            }
            for role in SheetLook.Role.allCases { Self.addStyle(of: role, to: &styles) }
        }
        // Sheets are printed on A4 across, as wide as the page.
        xml.element("office:automatic-styles") { styles in
            styles.element("style:page-layout", ["style:name": "pm1"]) {
                $0.element(
                    "style:page-layout-properties",
                    [
                        "fo:page-width": "297mm", "fo:page-height": "210mm", "style:print-orientation": "landscape",
                        "style:scale-to-X": "1", "style:scale-to-Y": "0",
                    ])
            }
        }
        xml.element("office:master-styles") {
            $0.element("style:master-page", ["style:name": "Default", "style:page-layout-name": "pm1"])
        }
    }

    /// The named style of a role, which a screen reader and the list of styles know.
    private static func addStyle(of role: SheetLook.Role, to styles: inout XMLWriter) {
        let name = ODSContent.styleName(of: role)
        styles.element(
            "style:style",
            [
                "style:name": name, "style:display-name": name.contains("_20_") ? role.name : nil,
                "style:family": "table-cell", "style:parent-style-name": role == .text ? nil : "Default",
            ]
        ) { style in
            if role == .header {
                style.element("style:table-cell-properties", ["fo:border-bottom": "0.75pt solid #000000"])
            }
            style.element(
                "style:text-properties",
                [
                    "fo:font-weight": role.isBold ? "bold" : nil, "fo:font-size": "\(role.points)pt",
                    "fo:color": role == .link ? "#" + SheetLook.linkColour : nil,
                    "style:text-underline-style": role == .link ? "solid" : nil,
                ])
        }
    }
}
