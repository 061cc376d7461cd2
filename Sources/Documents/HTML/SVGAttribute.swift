extension HTMLAttribute {
    /// Which of its line and its filling a text or shape has beneath, such as `stroke`.
    package static func paintOrder(_ value: String) -> Self { Self("paint-order", value) }
    /// Which end of a text stands at its place.
    package enum TextAnchor: String, Sendable, Hashable, CaseIterable {
        case start, middle, end
    }

    /// The part of the plane a drawing shows.
    package static func viewBox(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Self {
        Self("viewBox", SVGNumber.list([x, y, width, height]))
    }
    /// How a drawing is fitted into its space.
    package static func preserveAspectRatio(_ value: String) -> Self { Self("preserveAspectRatio", value) }
    /// Whether the tab key stops at a drawing.
    package static func focusable(_ isFocusable: Bool) -> Self { Self("focusable", isFocusable ? "true" : "false") }

    /// The distance from the left.
    package static func x(_ value: Double) -> Self { Self("x", value) }
    /// The distance from the top.
    package static func y(_ value: Double) -> Self { Self("y", value) }
    /// The start of a line, from the left.
    package static func x1(_ value: Double) -> Self { Self("x1", value) }
    /// The start of a line, from the top.
    package static func y1(_ value: Double) -> Self { Self("y1", value) }
    /// The end of a line, from the left.
    package static func x2(_ value: Double) -> Self { Self("x2", value) }
    /// The end of a line, from the top.
    package static func y2(_ value: Double) -> Self { Self("y2", value) }
    /// How far a text is moved to the right.
    package static func dx(_ value: Double) -> Self { Self("dx", value) }
    /// How far a text is moved down.
    package static func dy(_ value: Double) -> Self { Self("dy", value) }
    /// The centre of a circle, from the left.
    package static func cx(_ value: Double) -> Self { Self("cx", value) }
    /// The centre of a circle, from the top.
    package static func cy(_ value: Double) -> Self { Self("cy", value) }
    /// The radius of a circle.
    package static func r(_ value: Double) -> Self { Self("r", value) }
    /// The radius of a rectangle's corners.
    package static func rx(_ value: Double) -> Self { Self("rx", value) }
    /// The width of a drawing, a rectangle or an image.
    package static func width(_ value: Double) -> Self { Self("width", value) }
    /// The height of a drawing, a rectangle or an image.
    package static func height(_ value: Double) -> Self { Self("height", value) }
    /// The corners of a polyline or a polygon.
    package static func points(_ points: [(x: Double, y: Double)]) -> Self {
        Self("points", points.map { "\(SVGNumber($0.x)),\(SVGNumber($0.y))" }.joined(separator: " "))
    }
    /// The way a path goes.
    package static func d(_ way: String) -> Self { Self("d", way) }
    /// How a shape is moved, turned or scaled.
    package static func transform(_ steps: SVGTransform...) -> Self {
        Self("transform", steps.map(\.description).joined(separator: " "))
    }
    /// The place within a marker that is put on the line, from its left.
    package static func refX(_ value: Double) -> Self { Self("refX", value) }
    /// The place within a marker that is put on the line, from its top.
    package static func refY(_ value: Double) -> Self { Self("refY", value) }
    /// The width of a marker.
    package static func markerWidth(_ value: Double) -> Self { Self("markerWidth", value) }
    /// The height of a marker.
    package static func markerHeight(_ value: Double) -> Self { Self("markerHeight", value) }
    /// How a marker is turned: `auto`, or degrees.
    package static func orient(_ value: String) -> Self { Self("orient", value) }
    /// The marker at the end of a line, such as `url(#arrow)`.
    package static func markerEnd(_ value: String) -> Self { Self("marker-end", value) }
}

extension HTMLAttribute {
    /// The colour within a shape.
    package static func fill(_ value: String) -> Self { Self("fill", value) }
    /// How much of the colour within a shape covers what is beneath it, from 0 to 1.
    package static func fillOpacity(_ value: Double) -> Self { Self("fill-opacity", value) }
    /// How much of a shape covers what is beneath it, from 0 to 1.
    package static func opacity(_ value: Double) -> Self { Self("opacity", value) }
    /// The colour of a line.
    package static func stroke(_ value: String) -> Self { Self("stroke", value) }
    /// The width of a line.
    package static func strokeWidth(_ value: Double) -> Self { Self("stroke-width", value) }
    /// The lengths of a line's dashes and gaps.
    package static func strokeDasharray(_ lengths: Double...) -> Self {
        Self("stroke-dasharray", SVGNumber.list(lengths))
    }
    /// The shape of a line's ends.
    package static func strokeLinecap(_ value: String) -> Self { Self("stroke-linecap", value) }
    /// The shape of a line's corners.
    package static func strokeLinejoin(_ value: String) -> Self { Self("stroke-linejoin", value) }
    /// Which end of a text stands at its place.
    package static func textAnchor(_ anchor: TextAnchor) -> Self { Self("text-anchor", anchor.rawValue) }
    /// Which height of a text stands at its place.
    package static func dominantBaseline(_ value: String) -> Self { Self("dominant-baseline", value) }
    /// The typefaces of a text, the first to be tried first.
    package static func fontFamily(_ value: String) -> Self { Self("font-family", value) }
    /// The size of a text.
    package static func fontSize(_ value: Double) -> Self { Self("font-size", value) }
    /// The weight of a text, such as `bold`.
    package static func fontWeight(_ value: String) -> Self { Self("font-weight", value) }
}
