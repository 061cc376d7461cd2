/// The words of an XLSX file, which stand in a part of their own, each once.
struct XLSXStrings {
    private var places: [String: Int] = [:]
    private var texts: [String] = []

    /// Returns where a text stands among the words.
    mutating func place(of text: String) -> Int {
        let text = XLSXEscapes.escaped(cellText(text))
        if let place = places[text] { return place }
        places[text] = texts.count
        texts.append(text)
        return texts.count - 1
    }

    var part: XLSXPart {
        XLSXPart("xl/sharedStrings.xml", type: "sharedStrings", "sst") { list in
            for text in texts {
                list.element("si") { $0.element("t", ["xml:space": "preserve"], text: text) }
            }
        }
    }
}
