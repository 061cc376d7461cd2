import PerformanceModel

/// What the last point of a trend shows beside those before it: the rule for its title.
///
/// The highest or the lowest of three or more points that lead up to it, where no other is as high or as low; otherwise
/// which way it went from the point before. Better and worse are said only where one way is good. It says nothing of
/// chance, so that where process control judges the figures its own finding stands in place of this one.
struct TrendFinding: Hashable {
    /// `highest in five quarters, which is worse`, `up from 73.6 in Q2 2017/18`.
    let words: String

    /// Fewer points than these have no highest.
    private static let fewest = 3

    init(_ picture: TrendPicture) { self.init(picture.points, picture.polarity) }

    init(_ points: [TrendPicture.Point], _ polarity: Polarity) {
        guard let last = points.last, let before = points.dropLast().last else {
            words = "too few figures for a trend"
            return
        }
        let earlier = points.dropLast().reversed()
        let (lower, higher) = (
            earlier.prefix { $0.value < last.value }.count + 1, earlier.prefix { $0.value > last.value }.count + 1
        )
        let verdict = Self.verdict(isUp: last.value > before.value, polarity)
        if lower >= Self.fewest {
            words = "highest \(Self.span(points, lower))\(verdict)"
        } else if higher >= Self.fewest {
            words = "lowest \(Self.span(points, higher))\(verdict)"
        } else if last.value == before.value {
            words = "unchanged from \(before.printed) \(before.period.wordsWithin)"
        } else {
            let way = last.value > before.value ? "up" : "down"
            words = "\(way) from \(before.printed) \(before.period.wordsWithin)\(verdict)"
        }
    }

    private static func verdict(isUp: Bool, _ polarity: Polarity) -> String {
        switch polarity {
        case .high: isUp ? ", which is better" : ", which is worse"
        case .low: isUp ? ", which is worse" : ", which is better"
        case .nearTarget, .none: ""
        }
    }

    /// `in five quarters`, or where some are missing or their spans overlap, `of the last five figures`.
    private static func span(_ points: [TrendPicture.Point], _ count: Int) -> String {
        let all = points.suffix(count)
        let slots = TimeSlots(all.map { Double($0.period.last.number) })
        guard let noun = all.last?.period.kind.plural, slots.count == count, all.areApart else {
            return "of the \(count == points.count ? "" : "last ")\(count.inWords) figures"
        }
        return "in \(count.inWords) \(noun)"
    }
}

extension ArraySlice<TrendPicture.Point> {
    /// Whether no period covers part of another.
    fileprivate var areApart: Bool { zip(self, dropFirst()).allSatisfy { $0.period.last < $1.period.first } }
}

extension Period.Kind {
    /// What several are called; nothing for spans that overlap or are of no fixed length.
    fileprivate var plural: String? {
        switch self {
        case .month: "months"
        case .quarter: "quarters"
        case .half: "half years"
        case .academicTerm: "terms"
        case .financialYear, .academicYear, .calendarYear: "years"
        case .yearToDate, .monthsEnding, .day, .cohort, .programmeToDate: nil
        }
    }
}
