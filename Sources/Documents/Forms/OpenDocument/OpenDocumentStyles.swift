/// The styles of an OpenDocument text, each with those that it is based on.
final class OpenDocumentStyles: MarkupHandler {
    private var styles: [Key: Style] = [:]
    private var key: Key?

    /// Styles of different families share their names.
    private struct Key: Hashable {
        let family: String
        let name: String
    }

    private struct Style {
        var parent: String?
        var outlineLevel: Int?
        var isHidden: Bool?
        var isRaised: Bool?
        var fill: String?
    }

    func start(_ element: MarkupElement) throws(DocumentFault) {
        switch element.name {
        case "style:style":
            let key = Key(family: element["style:family"] ?? "", name: element["style:name"] ?? "")
            styles[key] = Style(
                parent: element["style:parent-style-name"],
                outlineLevel: element["style:default-outline-level"].flatMap { Int($0) })
            self.key = key
        case "style:text-properties":
            change { style in
                style.isHidden = element["text:display"].map { $0 == "none" }
                style.isRaised = element["style:text-position"].map { $0.hasPrefix("super") }
            }
        case "style:table-cell-properties": change { $0.fill = colour(element["fo:background-color"]) }
        default: break
        }
    }

    func end(_ name: String) throws(DocumentFault) { if name == "style:style" { key = nil } }

    func text(_ text: String, line: Int) throws(DocumentFault) {}

    private func change(_ act: (inout Style) -> Void) {
        guard let key, var style = styles[key] else { return }
        act(&style)
        styles[key] = style
    }

    // MARK: Answers

    /// What a paragraph in this style is, if it is not in a list.
    func kind(ofParagraph name: String?) -> ParagraphKind {
        for (name, style) in chain(from: name, family: "paragraph") {
            if name.lowercased() == "title" { return .heading(level: 1) }
            if name.lowercased() == "caption" { return .caption }
            if let level = style.outlineLevel { return .heading(level: level) }
        }
        return .paragraph
    }

    func isHidden(_ name: String?, family: String) -> Bool {
        chain(from: name, family: family).lazy.compactMap(\.style.isHidden).first ?? false
    }

    func isRaised(_ name: String?) -> Bool {
        chain(from: name, family: "text").lazy.compactMap(\.style.isRaised).first ?? false
    }

    func fill(ofCell name: String?) -> String? {
        chain(from: name, family: "table-cell").lazy.compactMap(\.style.fill).first
    }

    /// The style and those it is based on, the nearest first; a circle ends.
    private func chain(from name: String?, family: String) -> [(name: String, style: Style)] {
        var chain: [(name: String, style: Style)] = []
        var next = name
        while let name = next, let style = styles[Key(family: family, name: name)], chain.count < 12 {
            chain.append((name, style))
            next = style.parent
        }
        return chain
    }
}
