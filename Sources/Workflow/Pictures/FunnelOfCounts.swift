import Intake
import PerformanceModel
import Publishing
import Statistics

/// The rows of an analyst's file as a funnel plot.
struct FunnelOfCounts {
    private let funnel: FunnelOfPlaces
    private let unit: MeasureUnit
    private let benchmarkName: String

    init(_ rows: [CountsReading.Row], _ choice: IntervalChoice) throws(Refused) {
        guard rows.count > 1 else {
            throw Refused("no-funnel", "a funnel plot compares 2 rows or more, and there is \(rows.count)")
        }
        if let benchmark = choice.benchmark, benchmark < 0 {
            throw Refused(
                "no-funnel", "the benchmark \(benchmark.full) is below nought, where no count lies; put it right")
        }
        let places = rows.map { FunnelOfPlaces.Place(name: $0.area, count: $0.x, size: $0.n) }
        let benchmark = choice.benchmark.map { $0 / choice.multiplier } ?? FunnelOfPlaces.together(places)
        unit = choice.unit
        benchmarkName = choice.benchmark == nil ? "All together" : "Benchmark"
        funnel = FunnelOfPlaces(
            places: places, isShare: choice.method == .proportion, multiplier: choice.multiplier, benchmark: benchmark,
            print: unit.printing((places.map { $0.count / $0.size } + [benchmark]).map { $0 * choice.multiplier }))
    }

    func picture(of file: String) throws(Refused) -> FunnelPicture {
        do throws(MethodRefusal) {
            let points = try funnel.points()
            return FunnelPicture(
                id: "funnel", subject: "\(file), \(unit.words), by size", finding: funnel.finding(points), unit: unit,
                sizeName: "n, the size of each", benchmarkName: benchmarkName,
                benchmark: funnel.printed(funnel.benchmark), points: points, limits: try funnel.curves())
        } catch {
            throw Refused("no-funnel", error.reason)
        }
    }
}

extension IntervalChoice {
    fileprivate var unit: MeasureUnit {
        switch multiplier {
        case 100: method == .proportion ? .percentage : .ratio
        case 1000: .ratePer1000
        case 10_000: .ratePer10000
        case 100_000: .ratePer100000
        default: .ratio
        }
    }
}
