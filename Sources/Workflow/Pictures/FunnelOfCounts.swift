import Intake
import PerformanceModel
import Publishing
import Statistics

/// The rows of an analyst's file as a funnel plot: their rates by what they are of, round one benchmark.
///
/// Source: D. Spiegelhalter, 2005; methods, section 3.5. Of shares the limits are those of PHEindicatormethods: a row
/// lies beyond them exactly where its Wilson interval does not hold the benchmark, and rows and picture say the same.
struct FunnelOfCounts {
    private let rows: [CountsReading.Row]
    private let choice: IntervalChoice
    /// Before it is multiplied.
    private let benchmark: Double

    init(_ rows: [CountsReading.Row], _ choice: IntervalChoice) throws(Refused) {
        guard rows.count > 1 else {
            throw Refused("no-funnel", "a funnel plot compares 2 rows or more, and there is \(rows.count)")
        }
        if let benchmark = choice.benchmark, benchmark < 0 {
            throw Refused(
                "no-funnel", "the benchmark \(benchmark.full) is below nought, where no count lies; put it right")
        }
        self.rows = rows
        self.choice = choice
        benchmark =
            choice.benchmark.map { $0 / choice.multiplier }
            ?? rows.reduce(0) { $0 + $1.x } / rows.reduce(0) { $0 + $1.n }
    }

    func picture(of file: String) throws(Refused) -> FunnelPicture {
        let unit = unit
        let print = unit.printing(rows.map { $0.x / $0.n * choice.multiplier } + [benchmark * choice.multiplier])
        func printed(_ value: Double) -> PrintedValue {
            PrintedValue(value * choice.multiplier, printed: print(value * choice.multiplier))
        }
        do throws(MethodRefusal) {
            var points: [FunnelPicture.Point] = []
            for row in rows {
                let standing = try standing(of: row)
                points.append(
                    FunnelPicture.Point(
                        area: row.area, size: row.n, value: printed(row.x / row.n), judgement: standing.drawn,
                        isFarOut: abs(standing.rawValue) > 1))
            }
            return FunnelPicture(
                id: "funnel", subject: "\(file), \(unit.words), by size", finding: finding(points), unit: unit,
                sizeName: "n, the size of each",
                benchmarkName: choice.benchmark == nil ? "All together" : "Benchmark", benchmark: printed(benchmark),
                points: points, limits: try curves())
        } catch {
            throw Refused("no-funnel", error.reason)
        }
    }

    private func standing(of row: CountsReading.Row) throws(MethodRefusal) -> Standing {
        let (near, far) = (try limits(row.n, .ninetyFive), try limits(row.n, .ninetyNinePointEight))
        return Standing(of: row.x / row.n, within: near, wider: far) ?? .similar
    }

    private func limits(_ size: Double, _ confidence: Confidence) throws(MethodRefusal) -> Interval {
        switch choice.method {
        case .proportion: return try Funnel.limits(aroundShare: benchmark, in: size, at: confidence)
        case .rate:
            let events = try Funnel.limits(aroundEvents: benchmark * size, at: confidence)
            return Interval(lower: events.lower / size, upper: events.upper / size)
        }
    }

    /// Closest together at small sizes, where the limits bend.
    private func curves() throws(MethodRefusal) -> [FunnelPicture.Limits] {
        let (largest, steps) = (1.04 * max(rows.map(\.n).max() ?? 0, 1), 80)
        var curves: [FunnelPicture.Limits] = []
        for step in 1...steps {
            let share = Double(step) / Double(steps)
            let size = share * share * largest
            let (near, far) = (try limits(size, .ninetyFive), try limits(size, .ninetyNinePointEight))
            curves.append(
                FunnelPicture.Limits(
                    size: size, lower: near.lower * choice.multiplier, upper: near.upper * choice.multiplier,
                    farLower: far.lower * choice.multiplier, farUpper: far.upper * choice.multiplier))
        }
        return curves
    }

    /// Among many rows one in twenty lies beyond the nearer limits by chance, so the farther ones are told first.
    private func finding(_ points: [FunnelPicture.Point]) -> String {
        let far = points.count(where: \.isFarOut)
        let near = points.count { $0.judgement != .ordinary } - far
        let first =
            "\(far) of \(points.count) areas \(far == 1 ? "lies" : "lie") beyond what chance allows (99.8% limits)"
        return first + (near == 0 ? "." : ", and \(near) more beyond the 95% limits.")
    }

    private var unit: MeasureUnit {
        switch choice.multiplier {
        case 100: choice.method == .proportion ? .percentage : .ratio
        case 1000: .ratePer1000
        case 10_000: .ratePer10000
        case 100_000: .ratePer100000
        default: .ratio
        }
    }
}

extension Standing {
    fileprivate var drawn: DrawnJudgement {
        switch self {
        case .muchLower, .lower: .lower
        case .similar: .ordinary
        case .higher, .muchHigher: .higher
        }
    }
}
