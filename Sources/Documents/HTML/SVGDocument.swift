/// A drawing as a file of its own.
package struct SVGDocument: Sendable, Hashable {
    private let attributes: [HTMLAttribute]
    private let content: [HTMLNode]

    /// Takes a drawing from a page; nothing if the node is not an `svg` element.
    package init?(_ node: HTMLNode) {
        guard case .element(.svg, let attributes, let content) = node else { return nil }
        self.attributes = attributes
        self.content = content
    }

    /// The drawing as a file holds it.
    package var bytes: [UInt8] { renderer.bytes }

    /// The drawing as text.
    package var text: String { renderer.text }

    private var renderer: HTMLRenderer {
        let namespace = HTMLAttribute("xmlns", "http://www.w3.org/2000/svg")
        var renderer = HTMLRenderer()
        renderer.add(markup: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        renderer.add(.element(.svg, [namespace] + attributes, content))
        renderer.add(markup: "\n")
        return renderer
    }
}
