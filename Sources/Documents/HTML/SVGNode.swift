extension HTMLNode {
    /// A drawing.
    package static func svg(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.svg, attributes, content()) }

    /// Shapes that belong together.
    package static func g(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.g, attributes, content()) }

    /// A line that goes any way.
    package static func path(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.path, attributes, content()) }

    /// A straight line.
    package static func line(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.line, attributes, content()) }

    /// A line with corners.
    package static func polyline(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.polyline, attributes, content()) }

    /// A shape with corners.
    package static func polygon(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.polygon, attributes, content()) }

    /// A rectangle.
    package static func rect(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.rect, attributes, content()) }

    /// A circle.
    package static func circle(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.circle, attributes, content()) }

    /// Words in a drawing.
    package static func svgText(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.svgText, attributes, content()) }

    /// Some of the words of a text.
    package static func tspan(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.tspan, attributes, content()) }

    /// What a drawing shows, in words.
    package static func desc(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.desc, attributes, content()) }

    /// Shapes to be used elsewhere.
    package static func defs(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.defs, attributes, content()) }

    /// A shape for the end of a line.
    package static func marker(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.marker, attributes, content()) }

    /// A shape used again.
    package static func use(
        _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode] = { [] }
    ) -> HTMLNode { .element(.use, attributes, content()) }
}
