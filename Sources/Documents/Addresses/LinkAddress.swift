/// An address that is safe to follow from a page.
///
/// That is one over http, https or mailto, or one relative to the page it stands on. Every other scheme is refused,
/// since `javascript:` and `data:` run what they carry.
///
/// ```swift
/// LinkAddress("https://www.gov.uk/")  // an address
/// LinkAddress("#notes")  // an address
/// LinkAddress("javascript:alert(1)")  // nil
/// ```
package struct LinkAddress: Sendable, Hashable, CustomStringConvertible {
    /// The address as it was written.
    package let description: String

    /// Takes an address as written; nothing if it is empty, has a scheme not allowed, or has a blank in it.
    ///
    /// Source: WHATWG URL, which drops tabs and line ends before it looks for a scheme and reads `\` as `/`. An
    /// address that needs such mending is refused.
    package init?(_ text: String) {
        guard !text.isEmpty, text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else {
            return nil
        }
        let head = text.utf8.prefix { !":/?#".utf8.contains($0) }
        if head.endIndex < text.endIndex, text.utf8[head.endIndex] == UInt8(ascii: ":") {
            guard Self.schemes.contains(Substring(head).lowercased()) else { return nil }
        }
        description = text
    }

    private static let schemes: Set<String> = ["http", "https", "mailto"]
}
