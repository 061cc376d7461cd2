/// The whole address under which a site of files stands, with a slash at its end.
package struct SiteAddress: Hashable, Sendable {
    package let text: String

    /// Takes an address over http or https; nothing if it is another, has a query or a place on a page, or is no
    /// address.
    package init?(_ text: String) {
        guard let host = ["https://", "http://"].first(where: text.hasPrefix).map({ text.dropFirst($0.count) }),
            let first = host.utf8.first, first != UInt8(ascii: "/"),
            text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"\"<>\\^`{|}?#".utf8.contains($0) })
        else { return nil }
        self.text = text.hasSuffix("/") ? text : text + "/"
    }
}
