package import PerformanceModel

/// Numbers, how they add up, and which of them nobody may come to know.
///
/// ```
/// 3 + x + 9 = 20      the 3 is sensitive: with it one more of the row is left out, or 20 − x − 9 would give it away
/// ```
package struct SuppressionSystem: Sendable {
    package private(set) var cells: [Cell] = []
    package private(set) var relations: [[Term]] = []
    package private(set) var items: [Item] = []

    /// A number.
    package struct Cell: Hashable, Sendable {
        /// Whether it must not be told.
        package var isSensitive: Bool
        /// Whether the reader has it already, so that leaving it out is too late.
        package var isKnown: Bool
        /// Whether it is 1: the least that a number can be which is not printed, since noughts are.
        package var isOne: Bool

        package init(isSensitive: Bool = false, isKnown: Bool = false, isOne: Bool = false) {
            self.isSensitive = isSensitive
            self.isKnown = isKnown
            self.isOne = isOne
        }
    }

    /// A number, a number of times; a relation is terms whose sum is nought.
    package struct Term: Hashable, Sendable {
        package let cell: Int
        package let factor: Ratio

        package init(_ cell: Int, times factor: Ratio = Ratio(1)) {
            self.cell = cell
            self.factor = factor
        }
    }

    /// Numbers that are printed together or not at all.
    package struct Item: Hashable, Sendable {
        package let cells: [Int]
        /// How much the reader loses without it; what is worth nothing, such as a nought, is always the first printed.
        package let weight: Ratio
        /// What is only told beside another number, and goes before any that is printed for itself.
        package let isIncidental: Bool

        package init(cells: [Int], weight: Ratio, isIncidental: Bool = false) {
            self.cells = cells
            self.weight = weight
            self.isIncidental = isIncidental
        }
    }

    package init() {}

    /// - Returns: the index by which terms and items name the cell.
    package mutating func add(_ cell: Cell) -> Int {
        cells.append(cell)
        return cells.count - 1
    }

    package mutating func relate(_ terms: [Term]) { relations.append(terms) }
    package mutating func publish(_ item: Item) { items.append(item) }

    package mutating func change(_ cell: Int, _ change: (inout Cell) -> Void) { change(&cells[cell]) }
}

/// What is to be left out.
package struct Suppression: Sendable {
    /// Whether each item is left out, in the order of the items.
    package let isLeftOut: [Bool]
    /// The sensitive cells that the reader can work out whatever is left out.
    package let unprotected: [Int]
}
