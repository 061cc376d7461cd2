/// Words in a drawing, on one line.
package struct DrawnWords: Hashable, Sendable {
    /// Which end of the words stands at their place.
    package enum Anchor: String, Hashable, Sendable {
        case start = "left"
        case middle = "center"
        case end = "right"
    }

    package let text: String
    /// On the line they stand on.
    package let place: DrawnPlace
    package let anchor: Anchor
    /// In pixels.
    package let size: Double
    package let isBold: Bool
    package let colour: DrawnColour
    /// About how wide they are, in pixels.
    package let width: Double
    /// The colour that keeps them clear of what they lie over.
    package let ground: DrawnColour?

    package init(
        _ text: String, at place: DrawnPlace, anchor: Anchor = .start, size: Double, isBold: Bool = false,
        colour: DrawnColour, width: Double, ground: DrawnColour? = nil
    ) {
        self.text = text
        self.place = place
        self.anchor = anchor
        self.size = size
        self.isBold = isBold
        self.colour = colour
        self.width = width
        self.ground = ground
    }

    /// Arial's capitals and its numbers stand this far above their line, and all of it this far, in their size.
    private static let (capitals, ascent) = (0.72, 0.905)

    /// A patch of the ground beneath the words, as tight as it may be.
    var patch: DrawnShape? {
        ground.map { ground in
            let (left, right) = (start - 1, start + width + 1)
            let (top, bottom) = (place.y - Self.capitals * size - 2, place.y + 0.2 * size)
            let corners = [(left, top), (right, top), (right, bottom), (left, bottom)]
            return DrawnShape([.closed(corners.map { DrawnPlace($0, $1) })], fill: ground)
        }
    }

    private var start: Double {
        switch anchor {
        case .start: place.x
        case .middle: place.x - width / 2
        case .end: place.x - width
        }
    }

    /// A box with room to spare, away from the end that stands at their place, but never beyond the drawing.
    ///
    /// LibreOffice makes a group as large as all its boxes, and then brings it back to the size it should have.
    private func box(in width: Double, _ height: Double) -> DrawnBox {
        let room = self.width * 0.15 + 8
        let (left, right) = (max(start - room, 0), min(start + self.width + room, width))
        let (from, to): (Double, Double) =
            switch anchor {
            case .start: (start, right)
            case .end: (left, start + self.width)
            case .middle:
                // As far to either side, so that the middle stays where it is.
                (place.x - min(place.x - left, right - place.x), place.x + min(place.x - left, right - place.x))
            }
        let top = max(place.y - Self.ascent * size, 0)
        return DrawnBox(x: from, y: top, width: to - from, height: min(size * 1.3, height - top))
    }

    func properties(width: Double, height: Double) -> DrawnElement {
        let rectangle = DrawnElement("a:prstGeom", ["prst": "rect"], [DrawnElement("a:avLst")])
        return DrawnElement(
            "wps:spPr", [:],
            [box(in: width, height).element, rectangle, DrawnElement("a:noFill"), DrawnLine.none])
    }

    /// Source: ECMA-376 Part 1, 17.3; sizes are in half points, of which a pixel has one and a half.
    var content: DrawnElement {
        let points = "\(max(EMU(size, per: 1.5).count, 2))"
        let font: KeyValuePairs = ["w:ascii": "Arial", "w:hAnsi": "Arial", "w:eastAsia": "Arial", "w:cs": "Arial"]
        let look: [DrawnElement?] = [
            DrawnElement("w:rFonts", font), isBold ? DrawnElement("w:b") : nil,
            DrawnElement("w:color", ["w:val": colour.digits]), DrawnElement("w:sz", ["w:val": points]),
            DrawnElement("w:szCs", ["w:val": points]),
        ]
        let spacing: KeyValuePairs = ["w:before": "0", "w:after": "0", "w:line": "240", "w:lineRule": "auto"]
        let paragraph: [DrawnElement] = [
            DrawnElement("w:spacing", spacing), DrawnElement("w:ind", ["w:left": "0", "w:firstLine": "0"]),
            DrawnElement("w:jc", ["w:val": anchor.rawValue]),
        ]
        let run = [
            DrawnElement("w:rPr", [:], look), DrawnElement("w:t", ["xml:space": "preserve"], text: text),
        ]
        let words = DrawnElement(
            "w:p", [:], [DrawnElement("w:pPr", [:], paragraph), DrawnElement("w:r", [:], run)])
        return DrawnElement("wps:txbx", [:], [DrawnElement("w:txbxContent", [:], [words])])
    }

    static let body: KeyValuePairs = [
        "rot": "0", "vert": "horz", "wrap": "none", "lIns": "0", "tIns": "0", "rIns": "0", "bIns": "0", "anchor": "t",
    ]
}
