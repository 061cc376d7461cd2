import Documents

/// Writes the marks of a scene as SVG.
struct SceneWriter {
    /// Whose colours are written on the shapes; nothing where a style sheet has them.
    let palette: Palette?

    func node(_ mark: Scene.Mark) -> HTMLNode {
        switch mark {
        case .line(let runs, let stroke): line(runs, stroke)
        case .area(let places, let ink, let opacity):
            .element(
                .path,
                filled(ink) + (opacity < 1 ? [.fillOpacity(opacity)] : []) + [.d(Self.way(places, isClosed: true))], [])
        case .symbol(let symbol): self.symbol(symbol)
        case .words(let words): self.words(words)
        }
    }

    private func line(_ runs: [[Scene.Place]], _ stroke: Scene.Stroke) -> HTMLNode {
        let dash: [HTMLAttribute] =
            switch stroke.dash {
            case .solid: []
            case .dashed: [.strokeDasharray(6, 4)]
            case .dotted: [.strokeDasharray(2, 4)]
            }
        return .element(
            .path,
            stroked(stroke.ink) + [.strokeWidth(stroke.weight)] + dash
                + [.d(runs.map { Self.way($0, isClosed: false) }.joined())], [])
    }

    private func symbol(_ symbol: Scene.Symbol) -> HTMLNode {
        let corners = symbol.corners
        if symbol.shape == .cross, corners.count == 4 {
            let runs = [[corners[0], corners[2]], [corners[1], corners[3]]]
            return line(runs, Scene.Stroke(symbol.ink, 2))
        }
        let look = symbol.isHollow ? hollow(symbol.ink) : filled(symbol.ink)
        if symbol.shape == .circle {
            return .element(.circle, look + [.cx(symbol.place.x), .cy(symbol.place.y), .r(symbol.size)], [])
        }
        return .element(.polygon, look + [.points(corners.map { (x: $0.x, y: $0.y) })], [])
    }

    private func words(_ words: Scene.Words) -> HTMLNode {
        var look: [HTMLAttribute] = []
        let classes = (words.ink == .ink ? [] : [words.ink.rawValue]) + (words.isCutOut ? ["cut-out"] : [])
        if !classes.isEmpty { look.append(.class(classes.joined(separator: " "))) }
        if let palette {
            look.append(.fill(words.ink.colour(in: palette)))
            if words.isCutOut {
                look += [.paintOrder("stroke"), .stroke(palette.paper), .strokeWidth(4), .strokeLinejoin("round")]
            }
        }
        if words.size != Scene.wordSize { look.append(.fontSize(words.size)) }
        if words.isBold { look.append(.fontWeight("600")) }
        switch words.anchor {
        case .start: break
        case .middle: look.append(.textAnchor(.middle))
        case .end: look.append(.textAnchor(.end))
        }
        return .element(.svgText, look + [.x(words.place.x), .y(words.place.y)], [.text(words.text)])
    }

    private func filled(_ ink: Scene.Ink) -> [HTMLAttribute] {
        [.class("fill \(ink.rawValue)")] + (palette.map { [.fill(ink.colour(in: $0))] } ?? [])
    }

    private func stroked(_ ink: Scene.Ink) -> [HTMLAttribute] {
        [.class("line \(ink.rawValue)")] + (palette.map { [.fill("none"), .stroke(ink.colour(in: $0))] } ?? [])
    }

    private func hollow(_ ink: Scene.Ink) -> [HTMLAttribute] {
        let colours = palette.map { [HTMLAttribute.fill($0.paper), .stroke(ink.colour(in: $0))] } ?? []
        return [.class("hollow \(ink.rawValue)")] + colours + [.strokeWidth(2)]
    }

    /// `M0 0L10 10`, in which only the first place of a run is moved to.
    private static func way(_ places: [Scene.Place], isClosed: Bool) -> String {
        guard let first = places.first, places.count > 1 else { return "" }
        return "M\(SVGNumber.list([first.x, first.y]))L"
            + SVGNumber.list(places.dropFirst().flatMap { [$0.x, $0.y] }) + (isClosed ? "Z" : "")
    }
}
