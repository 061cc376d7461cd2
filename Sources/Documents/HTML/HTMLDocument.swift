/// A whole page.
package struct HTMLDocument: Sendable, Hashable {
    /// The language it is written in, such as `en-GB`.
    package let lang: String
    /// What it is called, in the tab of a browser and in a list of bookmarks.
    package let title: String
    /// What stands in its head besides the encoding and the title.
    package let head: [HTMLNode]
    /// What is seen.
    package let body: [HTMLNode]

    /// Makes a page; the encoding, which is UTF-8, and the title are put into its head.
    package init(
        lang: String,
        title: String,
        @HTMLBuilder head: () -> [HTMLNode] = { [] },
        @HTMLBuilder body: () -> [HTMLNode]
    ) {
        self.lang = lang
        self.title = title
        self.head = head()
        self.body = body()
    }

    /// The page as it is sent.
    package var bytes: [UInt8] { renderer.bytes }

    /// The page as text.
    package var text: String { renderer.text }

    private var renderer: HTMLRenderer {
        var renderer = HTMLRenderer()
        renderer.add(markup: "<!doctype html>\n")
        renderer.add(
            .element(
                .html, [.lang(lang)],
                [
                    .element(.head, [], [.meta(.charset("utf-8")), .title { title }] + head),
                    .element(.body, [], body),
                ]))
        return renderer
    }
}
