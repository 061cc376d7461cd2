package import Documents

extension Scene {
    /// The drawing as a word processor draws it, in the colours of print.
    package var drawnGroup: DrawnGroup {
        DrawnGroup(width: width, height: height, parts: marks.filter { !$0.isEmpty }.map(\.drawn))
    }
}

extension Scene.Ink {
    /// The colour in print.
    var drawn: DrawnColour { DrawnColour(colour(in: .light)) }
}

extension Scene.Mark {
    fileprivate var drawn: DrawnGroup.Part {
        switch self {
        case .line(let runs, let stroke):
            .shape(DrawnShape(runs.map { .open($0.map(\.drawn)) }, line: stroke.drawn))
        case .area(let places, let ink, let opacity):
            .shape(DrawnShape([.closed(places.map(\.drawn))], fill: ink.drawn, opacity: opacity))
        case .symbol(let symbol): .shape(symbol.drawn)
        case .words(let words):
            .words(
                DrawnWords(
                    words.text, at: words.place.drawn, anchor: words.anchor.drawn, size: words.size,
                    isBold: words.isBold, colour: words.ink.drawn, width: words.width,
                    ground: words.isCutOut ? Scene.Ink.paper.drawn : nil))
        }
    }
}

extension Scene.Symbol {
    fileprivate var drawn: DrawnShape {
        let corners = corners.map(\.drawn)
        if shape == .cross, corners.count == 4 {
            let lines = [[corners[0], corners[2]], [corners[1], corners[3]]]
            return DrawnShape(lines.map { .open($0) }, line: DrawnLine(ink.drawn, weight: 2))
        }
        return DrawnShape(
            [shape == .circle ? .circle(place.drawn, radius: size) : .closed(corners)],
            fill: isHollow ? Scene.Ink.paper.drawn : ink.drawn, line: isHollow ? DrawnLine(ink.drawn, weight: 2) : nil)
    }
}

extension Scene.Stroke {
    fileprivate var drawn: DrawnLine {
        let dash: DrawnLine.Dash =
            switch dash {
            case .solid: .solid
            case .dashed: .dashed
            case .dotted: .dotted
            }
        return DrawnLine(ink.drawn, weight: weight, dash: dash)
    }
}

extension Scene.Words.Anchor {
    fileprivate var drawn: DrawnWords.Anchor {
        switch self {
        case .start: .start
        case .middle: .middle
        case .end: .end
        }
    }
}

extension Scene.Place {
    fileprivate var drawn: DrawnPlace { DrawnPlace(x, y) }
}
