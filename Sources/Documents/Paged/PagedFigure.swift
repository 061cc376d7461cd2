/// A picture in a document for pages, in the form that each kind of file takes.
package struct PagedFigure: Hashable, Sendable {
    /// What the picture finds, above it.
    package let caption: [PagedInline]
    /// Everything the picture shows, for who cannot see it.
    package let alternative: String
    /// In pixels of 1/96 inch.
    package let width: Double
    package let height: Double
    /// The picture as SVG.
    package let svg: [UInt8]
    /// The picture as Word draws it.
    package let drawing: Drawing

    package enum Drawing: Hashable, Sendable {
        /// A chart that can be edited: the bytes of its part, and of the workbook its numbers stand in.
        case chart([UInt8], workbook: [UInt8]?)
        /// Shapes side by side: the XML of a group, whose shapes are numbered from a number on.
        case shapes(String)
    }

    package init(
        caption: [PagedInline], alternative: String, width: Double, height: Double, svg: [UInt8], drawing: Drawing
    ) {
        self.caption = caption
        self.alternative = alternative
        self.width = width
        self.height = height
        self.svg = svg
        self.drawing = drawing
    }
}
