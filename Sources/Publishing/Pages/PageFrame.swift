package import Documents

/// What stands around every page that is not a paper: skip link, the council's name, the way back, and the foot.
package struct PageFrame: Hashable, Sendable {
    package let title: String
    package let council: String
    /// The pages above this one, first the widest.
    package let trail: [Step]
    /// Which state of the register is shown, and by what program.
    package let foot: String
    package let links: PageLinks

    package struct Step: Hashable, Sendable {
        package let title: String
        package let address: PageAddress

        package init(_ title: String, _ address: PageAddress) {
            self.title = title
            self.address = address
        }
    }

    package init(title: String, council: String, trail: [Step] = [], foot: String, links: PageLinks = .served) {
        self.links = links
        self.title = title
        self.council = council
        self.trail = trail
        self.foot = foot
    }

    /// A whole page around its content.
    ///
    /// - Parameters:
    ///   - rules: what it is shown by besides the rules of every page.
    ///   - content: what stands between its head and its foot.
    /// - Returns: the page.
    package func document(rules: String = "", @HTMLBuilder content: () -> [HTMLNode]) -> HTMLDocument {
        HTMLDocument(lang: "en-GB", title: "\(title), \(council)") {
            HTML.meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
            if let feed = links.feed {
                HTML.link(.rel("alternate"), .type(AtomFeed.mediaType), .title("Published papers"), .href(feed))
            }
            HTMLNode.styleSheet(rules.isEmpty ? styleSheet : styleSheet + "\n" + rules)
        } body: {
            HTML.a(.class("skip"), .href("#content")) { "Skip to the content" }
            HTML.header(.class("top")) {
                HTML.strong { council }
                if !trail.isEmpty {
                    HTML.nav(.aria(.label, "Pages above this one")) {
                        for (index, step) in trail.enumerated() {
                            if index > 0 { " / " }
                            HTML.a(.href(links.address(of: step.address))) { step.title }
                        }
                    }
                }
            }
            HTML.main(.id("content")) { content() }
            HTML.footer(.class("foot")) { HTML.p { foot } }
        }
    }
}
