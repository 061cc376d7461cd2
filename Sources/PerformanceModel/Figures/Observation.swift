/// A figure as somebody returned it.
package struct Observation: Hashable, Sendable {
    package let figure: Figure
    package let content: Content
    package let dataStatus: DataStatus
    /// Whether the period was not printed or is uncertain, and so was assumed by whoever returned it.
    package let periodIsAssumed: Bool
    package let note: String
    /// The line of the file it came from, where it came from a file.
    package let line: Int?
    /// The column of the file it came from, where the file is wide.
    package let column: String?

    package enum Content: Hashable, Sendable {
        case value(ReturnedValue)
        case absent(Absence)
    }

    package init(
        figure: Figure, content: Content, dataStatus: DataStatus = .final, periodIsAssumed: Bool = false,
        note: String = "", line: Int? = nil, column: String? = nil
    ) {
        self.figure = figure
        self.content = content
        self.dataStatus = dataStatus
        self.periodIsAssumed = periodIsAssumed
        self.note = note
        self.line = line
        self.column = column
    }

    /// Whether another observation says the same of the same figure, wherever it came from.
    package func saysTheSame(as other: Self) -> Bool {
        figure == other.figure && content.isWrittenLike(other.content) && dataStatus == other.dataStatus
            && periodIsAssumed == other.periodIsAssumed && note == other.note
    }
}

extension Observation.Content {
    /// The same, down to the places a value was written with.
    func isWrittenLike(_ other: Self) -> Bool {
        guard case .value(let one) = self, case .value(let two) = other else { return self == other }
        return one == two && one.value?.places == two.value?.places
    }
}

/// A value and its parts as returned; where they disagree, a finding says so.
package struct ReturnedValue: Hashable, Sendable {
    package let value: Quantity?
    package let numerator: Quantity?
    package let denominator: Quantity?

    /// - Returns: nothing where neither a value nor both parts are given.
    package init?(value: Quantity?, numerator: Quantity? = nil, denominator: Quantity? = nil) {
        guard value != nil || (numerator != nil && denominator != nil) else { return nil }
        self.value = value
        self.numerator = numerator
        self.denominator = denominator
    }
}
