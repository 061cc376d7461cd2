package import Documents

extension Scene {
    /// The drawing for a page, whose style sheet has the colours.
    package var svg: HTMLNode { drawing(palette: nil) }

    /// The drawing as a file of its own, light or dark as its reader likes.
    ///
    /// Programs that know no style sheets find the light colours on the shapes themselves.
    package var file: [UInt8] {
        SVGDocument(drawing(palette: .light))?.bytes ?? []
    }

    /// The drawing for a printed page: light, and without a style sheet, which the program that prints it may not know.
    package var printed: [UInt8] {
        SVGDocument(drawing(palette: .light, isAlone: false))?.bytes ?? []
    }

    /// The drawing with the colours of a look written on each shape and a margin around it, or left to a page.
    private func drawing(palette: Palette?, isAlone: Bool = true) -> HTMLNode {
        let writer = SceneWriter(palette: palette)
        let (titleID, descriptionID) = ("\(safeID)-title", "\(safeID)-description")
        let margin = palette == nil || !isAlone ? 0.0 : 16
        let size = (width: width + 2 * margin, height: height + 2 * margin)
        let about: [HTMLAttribute] = [
            .class(width > 440 ? "chart broad" : "chart"), .viewBox(-margin, -margin, size.width, size.height),
            .role("img"), .aria(.labelledby, "\(titleID) \(descriptionID)"), .focusable(false),
            .fontSize(Self.wordSize),
        ]
        let alone: [HTMLAttribute] = [
            .width(size.width), .height(size.height), .lang("en-GB"),
            .fontFamily("'Liberation Sans', Arial, Helvetica, sans-serif"),
        ]
        let back = Mark.rectangle(Place(-margin, -margin), Place(width + margin, height + margin), .paper)
        let words = [HTML.title(.id(titleID)) { title }, HTML.desc(.id(descriptionID)) { details }]
        let ground = palette == nil || !isAlone ? [] : [.styleSheet(StyleSheet.chartColours), writer.node(back)]
        return .element(
            .svg, about + (palette == nil ? [] : alone), words + ground + marks.map(writer.node))
    }

    /// The identifier without what would part it in two.
    private var safeID: String {
        String(id.unicodeScalars.map { $0.properties.isAlphabetic || "0"..."9" ~= $0 ? Character($0) : "-" })
    }
}
