/// A part of an XLSX file to be written, with its content type where that does not follow from its name.
struct XLSXPart {
    let name: String
    let bytes: [UInt8]
    let contentType: String?

    init(_ part: (name: String, bytes: [UInt8]), contentType: String? = nil) {
        name = part.name
        bytes = part.bytes
        self.contentType = contentType
    }

    /// Makes a part of the spreadsheet's own markup.
    init(_ name: String, type: String, _ root: String, _ content: (inout XMLWriter) -> Void) {
        let attributes: XMLAttributes = [
            "xmlns": "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        ]
        self.init(
            XMLWriter.part(name, root, attributes, content: content),
            contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.\(type)+xml")
    }
}
