/// Reads which number format each cell format of an XLSX file has.
final class XLSXStylesReader: MarkupHandler {
    private(set) var formats: [CellFormat] = []
    private var own: [Int: CellFormat] = [:]
    private var isInCellFormats = false
    private let parts: WorkbookParts

    init(_ parts: WorkbookParts) { self.parts = parts }

    func start(_ element: MarkupElement) throws(DocumentFault) {
        try parts.countTag()
        switch element.name {
        case "x:numFmt":
            guard let number = element["numFmtId"].flatMap({ Int($0) }), let code = element["formatCode"] else {
                return
            }
            // Excel writes none of more than 255 letters.
            own[number] = CellFormat(code: String(code.prefix(255)))
        case "x:cellXfs": isInCellFormats = true
        case "x:xf" where isInCellFormats:
            let number = element["numFmtId"].flatMap { Int($0) } ?? 0
            formats.append(own[number] ?? CellFormat(builtIn: number))
        default: break
        }
    }

    func end(_ name: String) throws(DocumentFault) { if name == "x:cellXfs" { isInCellFormats = false } }
    func text(_ text: String, line: Int) throws(DocumentFault) {}
}
