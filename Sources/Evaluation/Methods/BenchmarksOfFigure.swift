import PerformanceModel
import Statistics

extension EvaluatedBook {
    /// How a figure stands beside each nation, region and average of a group that has one to compare it with.
    ///
    /// Source: methods, sections 3.1 and 3.2: by single overlap at two levels where the figure has an interval. Better
    /// and worse are said only where the measure has a good side.
    func benchmarks(of figure: Figure, _ value: FigureValue, _ measure: Measure) -> [Meaning.Compared] {
        guard figure.area == framework.council?.area else { return [] }
        let areas = framework.areas.filter(\.kind.isBenchmark)
        return areas.compactMap { area in
            compared(figure, .value(value), of: measure, with: area.id).map { compared in
                Meaning.Compared(area: area.id, standing: standing(of: figure, value, measure, compared))
            }
        }
    }

    private func standing(
        of figure: Figure, _ value: FigureValue, _ measure: Measure, _ compared: MethodResult<Comparison>
    ) -> MethodResult<BenchmarkStanding> {
        switch compared {
        case .notRun(let because): return .notRun(because: because)
        case .result(let comparison):
            if measure.unit.isOfSize {
                return .notRun(because: "numbers of places of different size are not compared; a rate could be")
            }
            let isRate = measure.kind.parts?.overPopulation == true && measure.aggregation == .ratio
            if isRate, figure.period.monthCount != comparison.with.period.monthCount {
                return .notRun(
                    because: "a rate of \(comparison.with.period.words) counts over another length of time than one of "
                        + figure.period.words)
            }
            let found = find(comparison.with)
            return .result(
                BenchmarkStanding(
                    comparison: comparison, dataStatus: found.dataStatus,
                    publishedOn: Publication(note: found.note)?.day,
                    judgement: judgement(of: figure, value, measure, beside: comparison)))
        }
    }

    private func judgement(
        of figure: Figure, _ value: FigureValue, _ measure: Measure, beside comparison: Comparison
    ) -> BenchmarkStanding.Judgement? {
        guard let (near, _) = try? limits(of: figure, value, measure, at: .ninetyFive),
            let (far, _) = try? limits(of: figure, value, measure, at: .ninetyNinePointEight),
            let standing = Standing(of: near, wider: far, with: comparison.value.exact.nearestDouble)
        else { return nil }
        let isFar = standing == .muchLower || standing == .muchHigher
        guard let verdict = standing.verdict(measure.polarity.improvement) else {
            return .init(standing == .similar ? .similar : standing.rawValue > 0 ? .higher : .lower, isFar: isFar)
        }
        return .init(verdict == .similar ? .similar : verdict.rawValue > 0 ? .better : .worse, isFar: isFar)
    }
}

extension Area.Kind {
    /// Whether its figure is one to be measured by, and not one of a council or a part of one.
    fileprivate var isBenchmark: Bool {
        switch self {
        case .nation, .region, .neighbours: true
        case .authority, .district, .districts, .healthEconomy, .otherAuthority: false
        }
    }
}
