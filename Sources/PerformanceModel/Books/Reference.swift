/// A place in a book: a figure, and which aspect of it.
///
/// It carries no revision; the book does.
package struct Reference: Hashable, Sendable {
    package let figure: Figure
    package let aspect: Aspect

    package enum Aspect: Hashable, Sendable {
        case value
        case numerator
        case denominator
        /// The change since another period.
        case change(from: Period)
        case target
        case status
        case direction
        /// The difference from another area.
        case difference(from: AreaID)
    }

    package init(_ figure: Figure, _ aspect: Aspect = .value) {
        self.figure = figure
        self.aspect = aspect
    }
}
