/// What a book says at a reference.
package enum Answer: Hashable, Sendable {
    case value(FigureValue, DataStatus)
    case quantity(Quantity)
    case change(Change)
    case status(Status)
    case direction(Direction)
    case absent(Absence, because: String)

    /// The number it is, for a table of data.
    package var number: Ratio? {
        switch self {
        case .value(let value, _): value.exact
        case .quantity(let quantity): Ratio(quantity)
        case .change(let change): change.amount
        case .status, .direction, .absent: nil
        }
    }
}
