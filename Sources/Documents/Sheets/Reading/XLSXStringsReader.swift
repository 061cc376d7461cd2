/// Reads the words that the cells of an XLSX file share; how they sound, which Japanese has, is left out.
final class XLSXStringsReader: MarkupHandler {
    private(set) var texts: [String] = []
    private var words = XLSXWords()
    private let parts: WorkbookParts

    init(_ parts: WorkbookParts) { self.parts = parts }

    func start(_ element: MarkupElement) throws(DocumentFault) {
        try parts.countTag()
        if element.name == "x:si" { words = XLSXWords() }
        words.start(element.name)
    }

    func end(_ name: String) throws(DocumentFault) {
        words.end(name)
        if name == "x:si" { texts.append(words.text) }
    }

    func text(_ text: String, line: Int) throws(DocumentFault) {
        words.add(text)
        try parts.check(cellBytes: words.bytes)
    }
}
