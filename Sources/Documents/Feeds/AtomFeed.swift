/// A list of what was issued, the latest first, for programs that tell people of what is new.
///
/// Source: RFC 4287, The Atom Syndication Format.
package struct AtomFeed: Sendable, Hashable {
    package let title: String
    /// What it is known by for ever, wherever it is, such as `urn:uuid:…`.
    package let id: String
    /// Whose it is.
    package let author: String
    package let generator: String
    /// Where it is itself; nothing where that is not known.
    package let address: String?
    /// The page it goes with.
    package let page: String
    package let entries: [Entry]

    package static let fileName = "feed.atom"
    package static let mediaType = "application/atom+xml"

    /// Something issued.
    package struct Entry: Sendable, Hashable {
        package let title: String
        package let id: String
        /// The day of issue, such as `2018-02-05`.
        package let day: String
        /// Where it can be read.
        package let page: String
        package let summary: String

        package init(title: String, id: String, day: String, page: String, summary: String) {
            self.title = title
            self.id = id
            self.day = day
            self.page = page
            self.summary = summary
        }

        /// The day as the moment it begins, since a feed has no days.
        fileprivate var moment: String { "\(day)T00:00:00Z" }
    }

    package init(
        title: String, id: String, author: String, generator: String, address: String?, page: String, entries: [Entry]
    ) {
        self.title = title
        self.id = id
        self.author = author
        self.generator = generator
        self.address = address
        self.page = page
        self.entries = entries
    }

    /// The feed as a file; it was last changed when its latest entry was issued.
    package var bytes: [UInt8] {
        XMLWriter.part("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "en-GB"]) { xml in
            xml.element("title", text: title)
            xml.element("id", text: id)
            xml.element("updated", text: entries.map(\.moment).max() ?? "1970-01-01T00:00:00Z")
            xml.element("author") { $0.element("name", text: author) }
            xml.element("generator", text: generator)
            if let address { xml.element("link", ["rel": "self", "type": Self.mediaType, "href": address]) }
            xml.element("link", ["rel": "alternate", "type": "text/html", "href": page])
            for entry in entries { Self.write(entry, to: &xml) }
        }
    }

    private static func write(_ entry: Entry, to xml: inout XMLWriter) {
        xml.element("entry") { xml in
            xml.element("title", text: entry.title)
            xml.element("id", text: entry.id)
            xml.element("published", text: entry.moment)
            xml.element("updated", text: entry.moment)
            xml.element("link", ["rel": "alternate", "type": "text/html", "href": entry.page])
            xml.element("summary", text: entry.summary)
        }
    }
}
