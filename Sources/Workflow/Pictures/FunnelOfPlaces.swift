import PerformanceModel
import Publishing
import Statistics

/// Places of different size as a funnel plot: their rates by what they are of, round one benchmark.
///
/// Source: D. Spiegelhalter, 2005; methods, section 3.5. Of shares the limits are those of PHEindicatormethods: a place
/// lies beyond them exactly where its Wilson interval does not hold the benchmark, so that words and picture say the
/// same.
struct FunnelOfPlaces {
    let places: [Place]
    let isShare: Bool
    let multiplier: Double
    /// Before it is multiplied.
    let benchmark: Double
    let print: (Double) -> String
    /// Which way is better.
    var improvement = Improvement.neutral

    struct Place {
        let name: String
        let count: Double
        let size: Double
        var isOwn = false
    }

    /// What all places come to together.
    static func together(_ places: [Place]) -> Double {
        places.reduce(0) { $0 + $1.count } / places.reduce(0) { $0 + $1.size }
    }

    /// The places, each with its judgement.
    ///
    /// - Throws: `MethodRefusal` where a size or the benchmark is out of bounds.
    func points() throws(MethodRefusal) -> [FunnelPicture.Point] {
        var points: [FunnelPicture.Point] = []
        for place in places {
            let (near, far) = (try limits(place.size, .ninetyFive), try limits(place.size, .ninetyNinePointEight))
            let standing = Standing(of: place.count / place.size, within: near, wider: far) ?? .similar
            points.append(
                FunnelPicture.Point(
                    area: place.name, size: place.size, value: printed(place.count / place.size),
                    judgement: standing.drawn(improvement), isFarOut: abs(standing.rawValue) > 1, isOwn: place.isOwn))
        }
        return points
    }

    func printed(_ value: Double) -> PrintedValue {
        PrintedValue(value * multiplier, printed: print(value * multiplier))
    }

    private func limits(_ size: Double, _ confidence: Confidence) throws(MethodRefusal) -> Interval {
        if isShare { return try Funnel.limits(aroundShare: benchmark, in: size, at: confidence) }
        let events = try Funnel.limits(aroundEvents: benchmark * size, at: confidence)
        return Interval(lower: events.lower / size, upper: events.upper / size)
    }

    /// The limits, closest together at small sizes, where they bend.
    ///
    /// - Throws: `MethodRefusal` where the benchmark is out of bounds.
    func curves() throws(MethodRefusal) -> [FunnelPicture.Limits] {
        let (largest, steps) = (1.04 * max(places.map(\.size).max() ?? 0, 1), 80)
        var curves: [FunnelPicture.Limits] = []
        for step in 1...steps {
            let share = Double(step) / Double(steps)
            let size = share * share * largest
            let (near, far) = (try limits(size, .ninetyFive), try limits(size, .ninetyNinePointEight))
            curves.append(
                FunnelPicture.Limits(
                    size: size, lower: near.lower * multiplier, upper: near.upper * multiplier,
                    farLower: far.lower * multiplier, farUpper: far.upper * multiplier))
        }
        return curves
    }

    /// Among many places one in twenty lies beyond the nearer limits by chance, so the farther ones are told first.
    func finding(_ points: [FunnelPicture.Point]) -> String {
        let far = points.count(where: \.isFarOut)
        let near = points.count { $0.judgement != .ordinary } - far
        let first =
            "\(far) of \(points.count) areas \(far == 1 ? "lies" : "lie") beyond what chance allows (99.8% limits)"
        return first + (near == 0 ? "." : ", and \(near) more beyond the 95% limits.")
    }
}

extension Standing {
    /// Better or worse where one way is.
    fileprivate func drawn(_ improvement: Improvement) -> DrawnJudgement {
        guard self != .similar else { return .ordinary }
        guard let verdict = verdict(improvement) else { return rawValue > 0 ? .higher : .lower }
        return verdict.rawValue > 0 ? .better : .worse
    }
}
