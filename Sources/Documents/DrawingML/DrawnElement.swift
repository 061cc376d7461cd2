/// An element of DrawingML with its attributes and what it holds, which writes itself as XML.
struct DrawnElement: Sendable {
    private let name: String
    private let attributes: [(name: String, value: String)]
    private let content: [DrawnElement]
    private let text: String

    /// What is nothing among the content is left out.
    init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: [DrawnElement?] = []) {
        self.name = name
        self.attributes = attributes.map { ($0.key, $0.value) }
        self.content = content.compactMap(\.self)
        text = ""
    }

    /// An element that holds words alone, with their spaces.
    init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String) {
        self.name = name
        self.attributes = attributes.map { ($0.key, $0.value) }
        content = []
        self.text = text
    }

    /// An element whose one attribute is `val`, as most of a chart's are.
    init(_ name: String, val: String) { self.init(name, ["val": val]) }

    var markup: String {
        var markup = ""
        write(to: &markup)
        return markup
    }

    private func write(to markup: inout String) {
        markup += "<\(name)"
        for attribute in attributes { markup += " \(attribute.name)=\"\(Self.escaped(attribute.value))\"" }
        if content.isEmpty, text.isEmpty {
            markup += "/>"
            return
        }
        markup += ">\(Self.escaped(text))"
        for element in content { element.write(to: &markup) }
        markup += "</\(name)>"
    }

    /// Words in which nothing is a mark; what no XML may hold is replaced.
    ///
    /// Source: XML 1.0, 2.2.
    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { escaped, scalar in
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\t", "\n", "\r": escaped += " "
            case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": escaped.unicodeScalars.append("\u{FFFD}")
            default: escaped.unicodeScalars.append(scalar)
            }
        }
    }
}
