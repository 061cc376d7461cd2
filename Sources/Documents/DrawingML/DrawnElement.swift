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

    func write(into xml: inout XMLWriter) {
        let attributes = XMLAttributes(attributes.map { ($0.name, $0.value) })
        if content.isEmpty, text.isEmpty { return xml.element(name, attributes) }
        xml.element(name, attributes) { xml in
            xml.text(text)
            for element in content { element.write(into: &xml) }
        }
    }
}
