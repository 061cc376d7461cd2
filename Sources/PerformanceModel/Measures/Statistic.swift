/// How a figure sums up its span: a six-month total and a six-month average are different figures.
package enum Statistic: String, Word {
    case total
    /// Per month, or of cases.
    case average
    /// As at the last day.
    case atEnd = "at-end"
    case ratio
    case latest

    package static var meaning: String { "statistic" }

    package var words: String { self == .atEnd ? "at end" : rawValue }
}
