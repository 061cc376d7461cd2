/// A part of a page, or of a drawing.
///
/// Made by the names of the elements, with the content in braces:
///
/// ```swift
/// HTML.section(.id("notes"), .class("wide")) {
///     HTML.h2 { "Notes" }
///     for note in notes { HTML.p { note } }
/// }
/// ```
///
/// Attributes need no more than their leading dot. Elements are written with `HTML` before it, since Swift takes a
/// line that begins with a dot for the rest of the line above.
package indirect enum HTMLNode: Sendable, Hashable {
    /// An element with its attributes and content.
    ///
    /// Of attributes with the same name the first stands, and the content of an element that can have none is left out.
    case element(HTMLTag, [HTMLAttribute], [HTMLNode])
    /// Words, in which nothing is a mark.
    case text(String)
    /// The rules of a `style` element, written by us and not by a visitor.
    case styleSheet(String)
    /// A program of ours for the browser.
    case script(HTMLScript)
    /// Several parts side by side.
    case fragment([HTMLNode])

    /// The part as it stands in a page.
    package var rendered: String {
        var renderer = HTMLRenderer()
        renderer.add(self)
        return renderer.text
    }

    /// The words alone, without marks.
    package var plainText: String {
        switch self {
        case .element(_, _, let content), .fragment(let content): content.map(\.plainText).joined()
        case .text(let text): text
        case .styleSheet, .script: ""
        }
    }

    /// Several parts side by side, where one is asked for.
    package static func group(@HTMLBuilder content: () -> [HTMLNode]) -> HTMLNode { .fragment(content()) }
}

/// The short name under which pages are written.
package typealias HTML = HTMLNode
