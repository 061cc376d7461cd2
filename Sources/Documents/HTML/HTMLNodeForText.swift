extension HTMLNode {
    /// A paragraph.
    package static func p(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.p, attributes, content()) }

    /// A list of bullets.
    package static func ul(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.ul, attributes, content()) }

    /// A numbered list.
    package static func ol(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.ol, attributes, content()) }

    /// An item of a list.
    package static func li(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.li, attributes, content()) }

    /// A list of terms.
    package static func dl(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.dl, attributes, content()) }

    /// A term.
    package static func dt(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.dt, attributes, content()) }

    /// What is said of a term.
    package static func dd(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.dd, attributes, content()) }

    /// A quotation.
    package static func blockquote(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.blockquote, attributes, content()) }

    /// Text whose lines and spaces are kept.
    package static func pre(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.pre, attributes, content()) }

    /// A link.
    package static func a(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.a, attributes, content()) }

    /// Words of weight.
    package static func strong(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.strong, attributes, content()) }

    /// Words stressed.
    package static func em(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.em, attributes, content()) }

    /// Words without a meaning of their own.
    package static func span(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.span, attributes, content()) }

    /// An abbreviation.
    package static func abbr(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.abbr, attributes, content()) }

    /// A day or time.
    package static func time(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.time, attributes, content()) }

    /// Words for a program.
    package static func code(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.code, attributes, content()) }

    /// Small print.
    package static func small(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.small, attributes, content()) }

    /// Words set higher.
    package static func sup(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.sup, attributes, content()) }

    /// Words set lower.
    package static func sub(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.sub, attributes, content()) }

    /// A new line.
    package static func br(_ attributes: HTMLAttribute...) -> HTMLNode { .element(.br, attributes, []) }

    /// A change of subject.
    package static func hr(_ attributes: HTMLAttribute...) -> HTMLNode { .element(.hr, attributes, []) }

    /// An image.
    package static func img(_ attributes: HTMLAttribute...) -> HTMLNode { .element(.img, attributes, []) }
}
