/// Reads which sheets an XLSX file has, and how it counts days.
final class XLSXBookReader: MarkupHandler {
    private(set) var sheets: [(name: String, relationship: String, isHidden: Bool)] = []
    private(set) var countsFrom1904 = false
    /// Whether it is the list of a spreadsheet and not of another kind of document.
    private(set) var isWorkbook = false

    func start(_ element: MarkupElement) throws(DocumentFault) {
        switch element.name {
        case "x:workbook": isWorkbook = true
        case "x:workbookPr": countsFrom1904 = ["1", "true"].contains(element["date1904"])
        case "x:sheet":
            let isHidden = element["state"].map { $0 != "visible" } ?? false
            sheets.append((element["name"] ?? "", element["r:id"] ?? "", isHidden))
        default: break
        }
    }

    func end(_ name: String) throws(DocumentFault) {}
    func text(_ text: String, line: Int) throws(DocumentFault) {}
}
