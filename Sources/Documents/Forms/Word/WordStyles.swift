/// The styles of a Word file, each with those that it is based on.
final class WordStyles: MarkupHandler {
    private var styles: [String: WordStyle] = [:]
    private var identifier: String?
    private var style = WordStyle()
    private var path: [String] = []
    private var chains: [String: [WordStyle]] = [:]

    func start(_ element: MarkupElement) throws(DocumentFault) {
        let parent = path.last
        path.append(element.name)
        let value = element["w:val"]
        switch (element.name, parent) {
        case ("w:style", _):
            identifier = element["w:styleId"]
            style = WordStyle()
        case ("w:name", "w:style"): style.name = value ?? ""
        case ("w:basedOn", "w:style"): style.basedOn = value
        case ("w:outlineLvl", "w:pPr"): style.outlineLevel = value.flatMap { Int($0) }
        case ("w:numId", "w:numPr"): style.isNumbered = value != "0"
        case ("w:vanish", "w:rPr"): style.isHidden = element.isOn
        default: break
        }
    }

    func end(_ name: String) throws(DocumentFault) {
        path.removeLast()
        if name == "w:style", let identifier { styles[identifier] = style }
    }

    func text(_ text: String, line: Int) throws(DocumentFault) {}

    // MARK: Answers

    /// The level of a heading in this style, or nothing if it is no heading's.
    func headingLevel(of identifier: String) -> Int? {
        if styles.isEmpty { return WordStyle.headingLevel(ofName: identifier) }
        for style in chain(from: identifier) {
            if let level = style.outlineLevel { return level < 9 ? level + 1 : nil }
            if let level = WordStyle.headingLevel(ofName: style.name) { return level }
        }
        return nil
    }

    func isNumbered(_ identifier: String) -> Bool {
        chain(from: identifier).lazy.compactMap(\.isNumbered).first ?? false
    }

    func isHidden(_ identifier: String) -> Bool { chain(from: identifier).lazy.compactMap(\.isHidden).first ?? false }

    func isCaption(_ identifier: String) -> Bool {
        identifier == "Caption" || chain(from: identifier).contains { $0.name.lowercased() == "caption" }
    }

    /// The style and those it is based on, the nearest first; a circle ends.
    private func chain(from identifier: String) -> [WordStyle] {
        if let known = chains[identifier] { return known }
        var chain: [WordStyle] = []
        var next: String? = identifier
        while let name = next, let style = styles[name], chain.count < 12 {
            chain.append(style)
            next = style.basedOn
        }
        chains[identifier] = chain
        return chain
    }
}

extension MarkupElement {
    /// Whether a switch of a Word file is on, which it is where it says nothing.
    var isOn: Bool { !["0", "false", "off"].contains(self["w:val"] ?? "1") }
}
