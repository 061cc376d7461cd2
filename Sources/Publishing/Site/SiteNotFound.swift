package import Documents

/// What a server says where a site of files has no page, if it looks for `404.html`.
///
/// - Parameters:
///   - council: whose site it is.
///   - address: the whole address of the site, since nobody knows in which folder the page is missing.
///   - program: what makes the page: `Plumbline 0.1.0`.
/// - Returns: the page.
package func notFoundPage(of council: String, at address: SiteAddress, program: String) -> HTMLDocument {
    let frame = PageFrame(
        title: "Page not found", council: council, foot: "Made by \(program).", links: .files(from: address.text))
    return frame.document {
        HTML.header(.class("title")) { HTML.h1 { "Page not found" } }
        HTML.p { "It may have been moved, or the address may have been written wrong." }
        HTML.p { HTML.a(.href(frame.links.address(of: .overview))) { "Papers and measures of \(council)" } }
    }
}
