/// What the code of a number format says: `#,##0.00`, `0%`, `dd/mm/yyyy`.
///
/// Source: ECMA-376, part 1, 18.8.30 and 18.8.31.
struct CellFormat: Hashable {
    let kind: Kind
    let places: Int?

    enum Kind: Hashable {
        case number(SheetNumber.Form)
        /// A day, a time of day, or both.
        case date
    }

    static let general = Self(kind: .number(.plain), places: nil)

    /// The formats that have a number and no code in the file; those left out show a number as it is.
    init(builtIn number: Int) {
        switch number {
        case 1: self.init(code: "0")
        case 2: self.init(code: "0.00")
        case 3, 37, 38: self.init(code: "#,##0")
        case 4, 39, 40: self.init(code: "#,##0.00")
        case 9: self.init(code: "0%")
        case 10: self.init(code: "0.00%")
        case 14...22, 27...36, 45, 47, 50...58: self.init(kind: .date, places: nil)
        default: self = .general
        }
    }

    private init(kind: Kind, places: Int?) {
        self.kind = kind
        self.places = places
    }

    init(code: String) {
        let code = Self.placeholders(of: code)
        if !code.contains("general"), !code.contains("["), code.contains(where: { "ymdhs".contains($0) }) {
            self.init(kind: .date, places: nil)
            return
        }
        let form: SheetNumber.Form =
            code.contains("%") ? .percentage : code.contains("#,#") || code.contains("0,0") ? .grouped : .plain
        let fraction = code.split(separator: ".", maxSplits: 1).dropFirst().first?.prefix { $0 == "0" }
        let isNumber = code.contains("0") || code.contains("#")
        self.init(kind: .number(form), places: isNumber && !code.contains("e") ? fraction?.count ?? 0 : nil)
    }

    /// The first part of a code in small letters, without words in quotes, letters after `\`, `_` and `*`, and colours
    /// and conditions in brackets.
    private static func placeholders(of code: String) -> String {
        var kept = ""
        var rest = code[...]
        while let character = rest.popFirst() {
            switch character {
            case ";": return kept
            case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
            case "[":
                let inside = rest.prefix { $0 != "]" }
                rest = rest[inside.endIndex...].dropFirst()
                // Hours that pass 24, minutes that pass 60: a number and no day.
                if inside.allSatisfy({ "hmsHMS".contains($0) }) { kept += "[" }
            case "\\", "_", "*": _ = rest.popFirst()
            default: kept += character.lowercased()
            }
        }
        return kept
    }
}
