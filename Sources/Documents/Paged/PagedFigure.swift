/// A picture in a document for pages, in the form that each kind of file takes.
package struct PagedFigure: Hashable, Sendable {
    /// What the picture finds, above it.
    package let caption: [PagedInline]
    /// Everything the picture shows, for who cannot see it.
    package let alternative: String
    /// What has to be known to read it and it does not say itself, beneath it; a sentence each.
    package let notes: [String]
    /// The picture as SVG, and how wide it is drawn, in pixels of 1/96 inch.
    package let svg: [UInt8]
    package let width: Double
    /// The picture as Word draws it.
    package let drawing: Drawing

    package enum Drawing: Hashable, Sendable {
        /// A chart whose numbers can be changed.
        case chart(NativeChart)
        case shapes(DrawnGroup)

        /// In English metric units.
        var extent: (width: Int, height: Int) {
            switch self {
            case .chart(let chart): chart.extent
            case .shapes(let group): group.extent
            }
        }
    }

    /// What stands beneath it in a Word file, in which a chart of numbers does not say all that its picture does.
    var notesInWord: [String] {
        switch drawing {
        case .chart(let chart): notes + chart.notes
        case .shapes: notes
        }
    }

    package init(
        caption: [PagedInline], alternative: String, notes: [String] = [], svg: [UInt8], width: Double,
        drawing: Drawing
    ) {
        self.caption = caption
        self.alternative = alternative
        self.notes = notes
        self.svg = svg
        self.width = width
        self.drawing = drawing
    }
}
