/// A figure with everything worked out about it, and what that rests on.
package struct EvaluatedFigure: Hashable, Sendable {
    package let figure: Figure
    package let content: Content
    package let origin: Origin
    package let dataStatus: DataStatus
    package let periodIsAssumed: Bool
    package let note: String
    package let status: Status
    package let direction: Direction
    package let comparisons: [Comparison]
    package let meaning: Meaning

    package enum Content: Hashable, Sendable {
        case value(FigureValue)
        case absent(Absence, because: String)

        package var value: FigureValue? {
            if case .value(let value) = self { value } else { nil }
        }
    }

    /// Where the value comes from.
    package enum Origin: Hashable, Sendable {
        /// Entry of the register.
        case returned(entry: Int)
        /// How it was worked out, in words, and from which figures.
        case workedOut(String, from: [Figure])
        case nowhere
    }

    package init(
        figure: Figure, content: Content, origin: Origin, dataStatus: DataStatus, periodIsAssumed: Bool, note: String,
        status: Status, direction: Direction, comparisons: [Comparison], meaning: Meaning
    ) {
        self.figure = figure
        self.content = content
        self.origin = origin
        self.dataStatus = dataStatus
        self.periodIsAssumed = periodIsAssumed
        self.note = note
        self.status = status
        self.direction = direction
        self.comparisons = comparisons
        self.meaning = meaning
    }
}

/// A figure beside the same one of another area, each with its own period.
package struct Comparison: Hashable, Sendable {
    package let with: Figure
    package let value: FigureValue
    /// From the comparator to the figure: points for percentages, the plain difference otherwise.
    package let difference: Ratio
    package let periodIsAssumed: Bool

    package init(with: Figure, value: FigureValue, difference: Ratio, periodIsAssumed: Bool) {
        self.with = with
        self.value = value
        self.difference = difference
        self.periodIsAssumed = periodIsAssumed
    }

    /// Which side of the other the figure is on, as far as printed places tell.
    package enum Side: String, Hashable, Sendable {
        case same = "the same"
        case above, below
    }

    package func side(of measure: Measure) -> Side {
        guard difference.rounded(to: measure.places) != 0 else { return .same }
        return difference.isNegative ? .below : .above
    }

    /// `4.1 percentage points above`; `the same` where no printed place tells them apart.
    package func distance(of measure: Measure) -> String {
        let side = side(of: measure)
        guard side != .same, let size = difference.magnitude.rounded(to: measure.places) else { return side.rawValue }
        return "\(size.grouped)\(measure.unit == .percentage ? " percentage points" : "") \(side.rawValue)"
    }
}
