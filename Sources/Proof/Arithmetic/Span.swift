package import PerformanceModel
import Reading

/// A number that was rounded before it was printed: what it is printed as, and the least and most it can have been.
package struct Span: Sendable, Hashable {
    package let low: Ratio
    package let printed: Ratio
    package let high: Ratio

    init(low: Ratio, printed: Ratio, high: Ratio) {
        self.low = low
        self.printed = printed
        self.high = high
    }

    /// A value printed to a step; whole numbers of things are exact.
    init(_ value: Quantity, step: Quantity) {
        printed = Ratio(value)
        guard step != 1, let half = Ratio(Int128(step.millionths), over: 2_000_000),
            let low = printed.subtracting(half), let high = printed.adding(half)
        else {
            low = printed
            high = printed
            return
        }
        self.low = low
        self.high = high
    }

    /// A figure of a table as it is printed.
    init(_ figure: PrintedFigure) { self.init(figure.value, step: figure.number.step) }

    init(_ number: Int) {
        let ratio = Ratio(Quantity(millionths: Int64(number) * 1_000_000, places: 0) ?? 0)
        self.init(low: ratio, printed: ratio, high: ratio)
    }

    func adding(_ other: Self) -> Self? { combined(other) { $0.adding($1) } }
    func subtracting(_ other: Self) -> Self? { combined(other) { $0.subtracting($1) } }
    func multiplied(by other: Self) -> Self? { combined(other) { $0.multiplied(by: $1) } }
    func divided(by other: Self) -> Self? {
        guard !other.printed.isZero, !other.low.isZero, !other.high.isZero,
            other.low.isNegative == other.high.isNegative
        else { return nil }
        return combined(other) { $0.divided(by: $1) }
    }

    private func combined(_ other: Self, _ work: (Ratio, Ratio) -> Ratio?) -> Self? {
        guard let printed = work(printed, other.printed) else { return nil }
        let corners = [work(low, other.low), work(low, other.high), work(high, other.low), work(high, other.high)]
            .compactMap { $0 }
        guard corners.count == 4, let least = corners.min(), let most = corners.max() else { return nil }
        return Self(low: least, printed: printed, high: most)
    }

    static func total(_ spans: [Self]) -> Self? {
        guard var total = spans.first else { return nil }
        for span in spans.dropFirst() {
            guard let next = total.adding(span) else { return nil }
            total = next
        }
        return total
    }

    /// The per cent by which this is more than an older value.
    func percentChange(from old: Self) -> Self? {
        // Over the old value once, so that it is not taken for two independent numbers.
        divided(by: old)?.multiplied(by: Span(100))?.subtracting(Span(100))
    }
}
