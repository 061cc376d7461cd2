extension Scene {
    /// One thing drawn.
    package enum Mark: Hashable, Sendable {
        /// A line through places; between one run and the next it is broken.
        case line([[Place]], Stroke)
        /// What lies within a closed line, covering what is beneath it by 0 to 1.
        case area([Place], Ink, opacity: Double)
        case symbol(Symbol)
        case words(Words)

        /// Whether nothing of it would be seen.
        var isEmpty: Bool {
            if case .line(let runs, _) = self { runs.allSatisfy { $0.count < 2 } } else { false }
        }

        /// A straight line.
        static func line(_ from: Place, _ to: Place, _ stroke: Stroke) -> Self { .line([[from, to]], stroke) }

        /// An upright rectangle, given by two of its corners.
        static func rectangle(_ one: Place, _ other: Place, _ ink: Ink, opacity: Double = 1) -> Self {
            .area([one, Place(other.x, one.y), other, Place(one.x, other.y)], ink, opacity: opacity)
        }
    }

    /// A point of the plane.
    package struct Place: Hashable, Sendable {
        package var x: Double
        package var y: Double

        init(_ x: Double, _ y: Double) {
            self.x = x
            self.y = y
        }
    }

    /// How a line is drawn.
    package struct Stroke: Hashable, Sendable {
        package enum Dash: Hashable, Sendable { case solid, dashed, dotted }

        package let ink: Ink
        package let weight: Double
        package let dash: Dash

        init(_ ink: Ink, _ weight: Double = 1, _ dash: Dash = .solid) {
            self.ink = ink
            self.weight = weight
            self.dash = dash
        }
    }

    /// Words at a place; its y is the line they stand on.
    package struct Words: Hashable, Sendable {
        /// Which end of them stands at the place.
        package enum Anchor: Hashable, Sendable { case start, middle, end }

        package let text: String
        package let place: Place
        package var anchor: Anchor = .start
        package var size = Scene.wordSize
        package var isBold = false
        package var ink = Ink.ink
        /// Whether they are kept clear of the lines they lie over.
        package var isCutOut = false

        /// About how wide they are, for boxes to write them in.
        package var width: Double { text.width(at: size, isBold: isBold) }
    }
}
