extension NativeChart {
    /// Values under one name, a value a category.
    package struct Series: Hashable, Sendable {
        package let name: String
        /// Nothing where there is none, which leaves a gap.
        package let values: [Double?]
        /// A number format: `#,##0.0"%"`.
        package let format: String
        /// Of bars, and of no lines.
        package let fill: DrawnColour?
        /// Bars of another colour, by their place.
        package let fills: [Int: DrawnColour]
        /// Nothing where only its points are drawn.
        package let line: DrawnLine?
        package let marker: Marker?
        /// Points with other markers, by their place.
        package let markers: [Int: Marker]
        package let label: Label?
        /// Whether a legend says what its markers mean.
        package let isInLegend: Bool

        package init(
            _ name: String, values: [Double?], format: String, fill: DrawnColour? = nil,
            fills: [Int: DrawnColour] = [:],
            line: DrawnLine? = nil, marker: Marker? = nil, markers: [Int: Marker] = [:], label: Label? = nil,
            isInLegend: Bool = false
        ) {
            self.name = name
            self.values = values.map { value in value.flatMap { $0.isFinite ? $0 : nil } }
            self.format = format
            self.fill = fill
            self.fills = fills
            self.line = line
            self.marker = marker
            self.markers = markers
            self.label = label
            self.isInLegend = isInLegend
        }
    }

    /// The shape at a point.
    package struct Marker: Hashable, Sendable {
        /// Those of DrawingML, which has no triangle that points down.
        package enum Shape: String, Hashable, Sendable { case circle, square, diamond, triangle, dash, x }

        package let shape: Shape
        /// Across, in pixels.
        package let size: Double
        package let colour: DrawnColour
        package let isHollow: Bool

        package init(_ shape: Shape, size: Double, _ colour: DrawnColour, isHollow: Bool = false) {
            self.shape = shape
            self.size = size
            self.colour = colour
            self.isHollow = isHollow
        }
    }

    /// The value beside a point, perhaps with what it is of.
    package struct Label: Hashable, Sendable {
        package enum Place: String, Hashable, Sendable {
            case above = "t"
            case below = "b"
            case right = "r"
            /// Beyond the end of a bar.
            case beyond = "outEnd"
        }

        /// Which point; nothing for every one.
        package let point: Int?
        package let place: Place
        package let hasName: Bool
        package let hasCategory: Bool
        package let isBold: Bool
        package let colour: DrawnColour

        package init(
            at point: Int?, _ place: Place, hasName: Bool = false, hasCategory: Bool = false, isBold: Bool = false,
            colour: DrawnColour
        ) {
            self.point = point
            self.place = place
            self.hasName = hasName
            self.hasCategory = hasCategory
            self.isBold = isBold
            self.colour = colour
        }
    }
}
