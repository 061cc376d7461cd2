/// Words in an XLSX file, which may come in runs of different looks.
struct XLSXWords {
    private var raw = ""
    private var isInWords = false
    private var isInSound = false

    mutating func start(_ name: String) {
        if name == "x:t" { isInWords = true }
        if name == "x:rPh" { isInSound = true }
    }

    mutating func end(_ name: String) {
        if name == "x:t" { isInWords = false }
        if name == "x:rPh" { isInSound = false }
    }

    mutating func add(_ text: String) { if isInWords, !isInSound { raw += text } }

    var bytes: Int { raw.utf8.count }

    var text: String { XLSXEscapes.unescaped(raw) }
}
