extension Workbook {
    /// Writes the workbook as an Office Open XML spreadsheet, for Excel; the same workbook makes the same bytes.
    ///
    /// Source: ECMA-376, part 1, 18 (SpreadsheetML) and part 2 (packages).
    ///
    /// - Parameter isPacked: whether its parts are packed; not where it becomes a part of an archive that packs it.
    /// - Returns: the bytes of the file.
    /// - Throws: one sentence where a part is too large to be packed.
    package func xlsx(isPacked: Bool = true) throws(DocumentFault) -> [UInt8] {
        let grids = SheetGrid.grids(of: self)
        var strings = XLSXStrings()
        var styles = XLSXStyles()
        let names = SheetGrid.quotedNames(of: self, grids)
        var parts: [XLSXPart] = []
        for (index, grid) in grids.enumerated() {
            let sheet = XLSXSheet(grid, number: index + 1, isFirst: index == 0, sheetNames: names)
            parts += sheet.parts(strings: &strings, styles: &styles)
        }
        let own: [XLSXPart] = [
            properties, Self.book(grids), styles.part, strings.part,
            Self.relationships(
                of: "xl/workbook.xml",
                grids.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") }
                    + [("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml")]),
        ]
        let all = [Self.root] + own + parts
        return try ZipArchive().bytes(
            with: ([Self.contentTypes(of: all)] + all).map { ($0.name, $0.bytes) }, isPacked: isPacked)
    }

    private static func book(_ grids: [SheetGrid]) -> XLSXPart {
        XLSXPart("xl/workbook.xml", type: "sheet.main", "workbook") { book in
            book.element("bookViews") { $0.element("workbookView", ["activeTab": "0"]) }
            book.element("sheets") { sheets in
                for (index, grid) in grids.enumerated() {
                    sheets.element(
                        "sheet", ["name": grid.name, "sheetId": "\(index + 1)", "r:id": "rId\(index + 1)"])
                }
            }
            let tables = grids.enumerated().compactMap { index, grid in
                grid.table.map { (index, grid.quotedName, $0.range) }
            }
            guard !tables.isEmpty else { return }
            // The headings of a table stand on each page it is printed on.
            book.element("definedNames") { names in
                for (index, sheet, range) in tables {
                    let row = range.first.row
                    names.element(
                        "definedName", ["name": "_xlnm.Print_Titles", "localSheetId": "\(index)"],
                        text: "\(sheet)!$\(row):$\(row)")
                }
            }
        }
    }

    private var properties: XLSXPart {
        let attributes: XMLAttributes = [
            "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
            "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        ]
        return XLSXPart(
            XMLWriter.part("docProps/core.xml", "cp:coreProperties", attributes) { core in
                core.element("dc:title", text: title)
                core.element("dc:creator", text: creator)
                core.element("dc:language", text: language)
            }, contentType: "application/vnd.openxmlformats-package.core-properties+xml")
    }

    // MARK: The package

    private static let root = relationships(
        of: "", [("officeDocument", "xl/workbook.xml"), ("core-properties", "docProps/core.xml")])

    /// The relationships of a part, whose identifiers are counted from `rId1`.
    static func relationships(of part: String, _ targets: [(kind: String, target: String)]) -> XLSXPart {
        let cut = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
        let name = "\(part[..<cut])_rels/\(part[cut...]).rels"
        let space = "http://schemas.openxmlformats.org/package/2006/relationships"
        return XLSXPart(
            XMLWriter.part(name, "Relationships", ["xmlns": space]) { list in
                for (index, relationship) in targets.enumerated() {
                    let kinds =
                        relationship.kind == "core-properties"
                        ? "http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
                        : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                    list.element(
                        "Relationship",
                        [
                            "Id": "rId\(index + 1)", "Type": kinds + relationship.kind, "Target": relationship.target,
                            "TargetMode": relationship.kind == "hyperlink" ? "External" : nil,
                        ])
                }
            })
    }

    private static func contentTypes(of parts: [XLSXPart]) -> XLSXPart {
        let space = "http://schemas.openxmlformats.org/package/2006/content-types"
        return XLSXPart(
            XMLWriter.part("[Content_Types].xml", "Types", ["xmlns": space]) { types in
                let defaults = [
                    ("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml"),
                    ("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing"),
                ]
                for (ending, type) in defaults {
                    types.element("Default", ["Extension": ending, "ContentType": type])
                }
                for part in parts {
                    guard let type = part.contentType else { continue }
                    types.element("Override", ["PartName": "/" + part.name, "ContentType": type])
                }
            })
    }
}
