/// Lines and areas of one look, drawn as one.
package struct DrawnShape: Hashable, Sendable {
    package enum Outline: Hashable, Sendable {
        case open([DrawnPlace])
        case closed([DrawnPlace])
        case circle(DrawnPlace, radius: Double)
    }

    package var outlines: [Outline]
    /// Nothing where what lies within is not covered.
    package let fill: DrawnColour?
    /// How much of what is beneath is covered, from 0 to 1.
    package let opacity: Double
    package let line: DrawnLine?

    package init(_ outlines: [Outline], fill: DrawnColour? = nil, opacity: Double = 1, line: DrawnLine? = nil) {
        self.outlines = outlines
        self.fill = fill
        self.opacity = opacity
        self.line = line
    }

    /// Whether both can be drawn as one; pale areas cannot, which are darker where they overlap.
    func looksLike(_ other: Self) -> Bool {
        fill == other.fill && line == other.line && opacity == 1 && other.opacity == 1
    }

    /// The geometry, on a plane as large as the whole drawing, so that no line is of no height.
    func properties(width: Double, height: Double) -> DrawnElement {
        let size: KeyValuePairs = ["w": "\(EMU(width).count)", "h": "\(EMU(height).count)"]
        let lists = ["a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"].map { DrawnElement($0) }
        let box = DrawnElement("a:rect", ["l": "0", "t": "0", "r": "r", "b": "b"])
        // One path each, since where two outlines of one path overlap there would be a hole.
        let paths = outlines.map { DrawnElement("a:path", size, $0.steps) }
        return DrawnElement(
            "wps:spPr", [:],
            [
                DrawnBox(x: 0, y: 0, width: width, height: height).element,
                DrawnElement("a:custGeom", [:], lists + [box, DrawnElement("a:pathLst", [:], paths)]),
                fill?.filling(opacity: opacity) ?? DrawnElement("a:noFill"), line?.element ?? DrawnLine.none,
            ])
    }
}

extension DrawnShape.Outline {
    /// The steps of the pen; none where there is nothing to draw.
    fileprivate var steps: [DrawnElement] {
        switch self {
        case .open(let places): Self.steps(along: places)
        case .closed(let places):
            places.count < 2 ? [] : Self.steps(along: places) + [DrawnElement("a:close")]
        case .circle(let centre, let radius): Self.steps(around: centre, radius)
        }
    }

    private static func steps(along places: [DrawnPlace]) -> [DrawnElement] {
        guard let first = places.first, places.count > 1 else { return [] }
        return [DrawnElement("a:moveTo", [:], [first.element])]
            + places.dropFirst().map { DrawnElement("a:lnTo", [:], [$0.element]) }
    }

    /// Four curves; 0.5523 of the radius is how far the handles of a quarter circle reach.
    private static func steps(around centre: DrawnPlace, _ radius: Double) -> [DrawnElement] {
        let reach = 0.5523
        func place(_ x: Double, _ y: Double) -> DrawnPlace { DrawnPlace(centre.x + x * radius, centre.y + y * radius) }
        let quarters: [[DrawnPlace]] = [
            [place(1, reach), place(reach, 1), place(0, 1)], [place(-reach, 1), place(-1, reach), place(-1, 0)],
            [place(-1, -reach), place(-reach, -1), place(0, -1)], [place(reach, -1), place(1, -reach), place(1, 0)],
        ]
        return [DrawnElement("a:moveTo", [:], [place(1, 0).element])]
            + quarters.map { DrawnElement("a:cubicBezTo", [:], $0.map(\.element)) } + [DrawnElement("a:close")]
    }
}
