/// Words as the source of Typst, in which no character of theirs means anything.
enum TypstText {
    /// A string in quotation marks.
    static func string(_ text: String) -> String {
        var written = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": written += "\\\\"
            case "\"": written += "\\\""
            case "\n", "\r", "\t": written += " "
            case _ where scalar.value < 0x20: break
            default: written.unicodeScalars.append(scalar)
            }
        }
        return written + "\""
    }

    /// The name of a place, with nothing in it that could end the name.
    static func label(_ anchor: String) -> String {
        "<" + String(anchor.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") ? $0 : "-" }) + ">"
    }
}
