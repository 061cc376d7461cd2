extension HTMLNode {
    /// The names of its elements that links can lead to.
    package var identifiers: Set<String> {
        switch self {
        case .element(_, let attributes, let content):
            let own = attributes.compactMap { $0.name == "id" ? $0.text : nil }
            return content.reduce(into: Set(own)) { $0.formUnion($1.identifiers) }
        case .fragment(let content): return content.reduce(into: []) { $0.formUnion($1.identifiers) }
        case .text, .styleSheet, .script: return []
        }
    }

    /// The same with its links to places on the page leading to those of another, but for the places that it has.
    ///
    /// - Parameter page: the address of the other page.
    /// - Returns: the part, to stand on a page of its own.
    package func leadingTo(_ page: String) -> Self {
        let own = identifiers
        func led(_ node: Self) -> Self {
            switch node {
            case .element(let tag, let attributes, let content):
                .element(
                    tag,
                    attributes.map { attribute in
                        guard attribute.name == "href", let link = attribute.text, link.hasPrefix("#"),
                            !own.contains(String(link.dropFirst()))
                        else { return attribute }
                        return .href(page + link)
                    }, content.map(led))
            case .fragment(let content): .fragment(content.map(led))
            case .text, .styleSheet, .script: node
            }
        }
        return led(self)
    }
}

extension HTMLAttribute {
    fileprivate var text: String? { if case .text(let text) = value { text } else { nil } }
}
