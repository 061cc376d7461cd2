/// A cell of an OpenDocument spreadsheet, as it is read.
struct ODSCell {
    let times: Int
    let columnSpan: Int
    let rowSpan: Int
    let isFormula: Bool
    private let type: String?
    private let value: String?
    private let isError: Bool
    private var lines: [String] = []
    /// How many bytes of words it has so far, the ends of its lines among them.
    private(set) var bytes = 0
    /// Whether a blank here would be a second one, or the first of its line.
    private var followsBlank = true
    private var depth = 0

    init(_ element: MarkupElement) {
        times = element.times("table:number-columns-repeated")
        columnSpan = element.times("table:number-columns-spanned")
        rowSpan = element.times("table:number-rows-spanned")
        isFormula = element["table:formula"] != nil
        type = element["office:value-type"]
        value =
            element["office:value"] ?? element["office:date-value"] ?? element["office:boolean-value"]
            ?? element["office:string-value"]
        isError = element["calcext:value-type"] == "error"
    }

    mutating func start(_ element: MarkupElement) {
        switch element.name {
        case "text:p", "text:h":
            if depth == 0 { beginLine() }
            depth += 1
            followsBlank = true
        case "text:s":
            let count = element["text:c"].flatMap { Int($0) } ?? 1
            append(String(repeating: " ", count: max(0, min(count, 1000))))
        case "text:tab": append("\t")
        case "text:line-break": append("\n")
        default: break
        }
    }

    mutating func end(_ name: String) { if name == "text:p" || name == "text:h" { depth -= 1 } }

    /// Takes words, whose blanks count as one and not at all at the start of a line.
    mutating func add(_ text: String) {
        guard depth > 0 else { return }
        var kept = ""
        for character in text {
            let isBlank = character == " " || character == "\n" || character == "\t" || character == "\r\n"
            if !(isBlank && followsBlank) { kept.append(isBlank ? " " : character) }
            followsBlank = isBlank
        }
        take(kept)
    }

    private mutating func append(_ text: String) {
        guard depth > 0 else { return }
        take(text)
        followsBlank = false
    }

    private mutating func beginLine() {
        lines.append("")
        bytes += 1
    }

    private mutating func take(_ text: String) {
        lines[lines.count - 1] += text
        bytes += text.utf8.count
    }

    /// What the cell holds, once it is read.
    var content: ReadCell.Content? {
        let words = lines.joined(separator: "\n")
        if isError || isFormula && (Self.errors.contains(words) || words.hasPrefix("Err:")) { return .error(words) }
        if isFormula, words.isEmpty, value == nil, type != "string" { return .notWorkedOut }
        switch type {
        case "float", "currency", "percentage":
            let form: SheetNumber.Form = type == "percentage" ? .percentage : words.contains(",") ? .grouped : .plain
            // What is shown tells the places, so that no style need be read.
            let fraction = words.split(separator: ".", maxSplits: 1).dropFirst().first?.prefix(while: \.isNumber)
            let places = words.isEmpty ? nil : fraction?.count ?? 0
            return value.flatMap { SheetNumber(stored: $0, places: places, form: form) }.map { .number($0) }
                ?? .text(words)
        case "boolean": return .boolean(value == "true")
        case "date": return value.map { .date($0.hasSuffix("T00:00:00") ? String($0.dropLast(9)) : $0) } ?? .text(words)
        default:
            let text = words.isEmpty ? value ?? "" : words
            return text.isEmpty ? nil : .text(text)
        }
    }

    private static let errors: Set<String> = [
        "#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!",
    ]
}
