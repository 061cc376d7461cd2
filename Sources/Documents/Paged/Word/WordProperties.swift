/// What a Word file says of itself: title, author, language, day, program, and properties of its own.
struct WordProperties {
    private let document: PagedDocument
    /// The names of the parts that are found again, in order.
    private let parts: [String]

    /// The beginning of the name of a property that names a part; the number of the part follows.
    static let partPrefix = "Plumbline part "

    init(_ document: PagedDocument, parts: [String]) {
        self.document = document
        self.parts = parts
    }

    var main: [UInt8] {
        var xml = XMLWriter()
        xml.element(
            "cp:coreProperties",
            [
                "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc": "http://purl.org/dc/elements/1.1/", "xmlns:dcterms": "http://purl.org/dc/terms/",
                "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
            ]
        ) { xml in
            xml.element("dc:title") { $0.text(document.title) }
            xml.element("dc:creator") { $0.text(document.author) }
            xml.element("dc:language") { $0.text(document.language) }
            for name in ["dcterms:created", "dcterms:modified"] {
                xml.element(name, ["xsi:type": "dcterms:W3CDTF"]) { $0.text("\(document.day.text)T00:00:00Z") }
            }
        }
        return xml.bytes
    }

    var program: [UInt8] {
        var xml = XMLWriter()
        xml.element(
            "Properties", ["xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"]
        ) { xml in
            xml.element("Application") { $0.text(document.program) }
            xml.element("Company") { $0.text(document.author) }
        }
        return xml.bytes
    }

    /// Properties that are a program's own, which LibreOffice and Word keep.
    var own: [UInt8] {
        var xml = XMLWriter()
        xml.element(
            "Properties",
            [
                "xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
                "xmlns:vt": "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
            ]
        ) { xml in
            let named = parts.enumerated().map { PagedProperty("\(Self.partPrefix)\($0 + 1)", $1) }
            for (index, property) in (document.properties + named).enumerated() {
                let attributes: XMLAttributes = [
                    // The format of properties that users define; the first number free is 2.
                    "fmtid": "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", "pid": "\(index + 2)",
                    "name": property.name,
                ]
                xml.element("property", attributes) { xml in xml.element("vt:lpwstr") { $0.text(property.value) } }
            }
        }
        return xml.bytes
    }
}
