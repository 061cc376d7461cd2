import Documents
package import PerformanceModel

/// A direction of travel as it is shown: a mark and a word, and the sum behind it.
package struct DirectionMark: Hashable, Sendable {
    package let mark: String
    package let word: String
    /// Nothing where it cannot be calculated.
    package let travel: Direction.Travel?
    /// `up 1.2 percentage points since Q2 2017/18`, or why there is none.
    package let because: String

    package init(_ direction: Direction, of measure: Measure) {
        travel = direction.travel
        switch direction {
        case .moved(let travel, let since, let change):
            mark = travel.mark
            word = travel.words
            because = "\(change.words(for: measure)) since \(since.period.words)"
        case .cannotBeCalculated(let reason):
            mark = "–"
            word = "not known"
            because = "cannot be calculated: \(reason)"
        }
    }

    /// A mark by itself, for a key.
    init(_ travel: Direction.Travel) {
        self.travel = travel
        mark = travel.mark
        word = travel.words
        because = ""
    }

    var html: HTMLNode {
        .element(
            .span, [.class("travel")] + (because.isEmpty ? [] : [.title(because.capitalisedFirst)]),
            [
                HTML.span(.class("mark"), .aria(.hidden, "true")) { mark },
                HTML.span(.class(mark == "–" ? "reason" : "name")) { word },
            ])
    }
}

extension Change {
    /// `up 1.2 percentage points`, `down 12.3%`, `unchanged`.
    func words(for measure: Measure) -> String {
        if amount.isZero { return "unchanged" }
        let way = amount.isNegative ? "down" : "up"
        let places = max(measure.places, 1)
        guard let size = amount.magnitude.rounded(to: places) else { return way }
        if size == 0 { return "\(way) by less than can be shown" }
        return switch self {
        case .percent: "\(way) \(size.grouped)%"
        case .points: "\(way) \(size.grouped) percentage points"
        case .difference: "\(way) \(size.grouped)"
        case .fromZero: "up from nought"
        }
    }
}
