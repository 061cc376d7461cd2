extension HTMLNode {
    /// What stands at the top of a page or a section.
    package static func header(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.header, attributes, content()) }

    /// Links for finding one's way.
    package static func nav(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.nav, attributes, content()) }

    /// What the page is for.
    package static func main(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.main, attributes, content()) }

    /// What stands at the foot of a page or a section.
    package static func footer(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.footer, attributes, content()) }

    /// A part of the page with a heading of its own.
    package static func section(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.section, attributes, content()) }

    /// A part that could stand alone.
    package static func article(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.article, attributes, content()) }

    /// A part beside the rest.
    package static func aside(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.aside, attributes, content()) }

    /// A part without a meaning of its own.
    package static func div(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.div, attributes, content()) }

    /// A heading of the first level.
    package static func h1(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.h1, attributes, content()) }

    /// A heading of the second level.
    package static func h2(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.h2, attributes, content()) }

    /// A heading of the third level.
    package static func h3(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.h3, attributes, content()) }

    /// A heading of the fourth level.
    package static func h4(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.h4, attributes, content()) }

    /// A heading of the fifth level.
    package static func h5(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.h5, attributes, content()) }

    /// A heading of the sixth level.
    package static func h6(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.h6, attributes, content()) }

    /// A picture or chart with its caption.
    package static func figure(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.figure, attributes, content()) }

    /// The caption of a figure.
    package static func figcaption(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.figcaption, attributes, content()) }

    /// What is shown only when asked for.
    package static func details(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.details, attributes, content()) }

    /// What is seen of details that are not shown.
    package static func summary(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.summary, attributes, content()) }

    /// What a page or a drawing is called.
    package static func title(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.title, attributes, content()) }

    /// Something said about the page.
    package static func meta(_ attributes: HTMLAttribute...) -> HTMLNode { .element(.meta, attributes, []) }

    /// A document the page goes with.
    package static func link(_ attributes: HTMLAttribute...) -> HTMLNode { .element(.link, attributes, []) }
}
