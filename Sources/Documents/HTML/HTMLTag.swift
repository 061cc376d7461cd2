/// The elements a page may have; none of them runs a program, which ``HTMLScript`` alone does.
///
/// Source: the HTML Living Standard and SVG 2.
package enum HTMLTag: String, Sendable, Hashable, CaseIterable {
    // The page and its parts.
    case html, head, title, meta, link, body, header, nav, main, footer, section, article, aside, div
    case h1, h2, h3, h4, h5, h6, figure, figcaption, details, summary
    // Text.
    case p, ul, ol, li, dl, dt, dd, blockquote, pre, hr
    case a, strong, em, span, br, abbr, time, code, small, sup, sub, img
    // Tables.
    case table, caption, colgroup, col, thead, tbody, tfoot, tr, th, td
    // Forms.
    case form, fieldset, legend, label, input, textarea, button, select, option
    // Graphics.
    case svg, g, path, line, polyline, polygon, rect, circle, tspan, desc, defs, marker, use
    case svgText = "text"

    /// Whether it has no content and is never closed.
    ///
    /// Source: HTML Living Standard, 13.1.2, void elements.
    var isVoid: Bool {
        switch self {
        case .meta, .link, .hr, .br, .img, .col, .input: true
        default: false
        }
    }

    /// Whether a reader drops a line end right after it is opened, so that one must be written to keep the content.
    var dropsFirstLineEnd: Bool { self == .pre || self == .textarea }

    /// Whether a line may end after it without a space being seen, which keeps pages easy to compare line by line.
    var endsLine: Bool {
        switch self {
        case .a, .strong, .em, .span, .br, .abbr, .time, .code, .small, .sup, .sub, .img: false
        case .label, .input, .textarea, .button, .select, .svg, .tspan: false
        default: true
        }
    }
}
