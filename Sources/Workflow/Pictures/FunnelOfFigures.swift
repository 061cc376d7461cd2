import Evaluation
import PerformanceModel
import Publishing
import Statistics

extension EvaluatedBook {
    /// The council's figure and those of a comparator set by their size, round the nation's.
    ///
    /// - Returns: nothing where the measure counts no events, or too few members have both parts of their figure.
    func funnelPicture(of evaluated: EvaluatedFigure, _ measure: Measure) -> DrawnPicture? {
        guard measure.series?.countsEvents == true, let parts = measure.kind.parts,
            let position = evaluated.meaning.positions.lazy.compactMap(\.position.value).first
        else { return nil }
        let figure = evaluated.figure.with(period: position.period)
        guard let council = framework.area(figure.area), let own = find(figure).content.value else { return nil }
        let places = ([(council, own)] + peers(of: figure, in: position.set)).compactMap { area, value in
            guard let count = value.numerator?.nearestDouble, let size = value.denominator?.nearestDouble, size > 0
            else { return FunnelOfPlaces.Place?.none }
            return FunnelOfPlaces.Place(name: area.title, count: count, size: size, isOwn: area.id == figure.area)
        }
        guard places.count > Self.fewestPlaces, places.contains(where: \.isOwn) else { return nil }
        let multiplier = Double(measure.unit.multiplier)
        let nation = framework.areas.first { $0.kind == .nation }
        let theirs = nation.flatMap { find(figure.with(area: $0.id)).content.value?.exact.nearestDouble }
        let funnel = FunnelOfPlaces(
            places: places, isShare: parts.isShare, multiplier: multiplier,
            benchmark: theirs.map { $0 / multiplier } ?? FunnelOfPlaces.together(places),
            print: { measure.printed($0) }, improvement: measure.polarity.improvement)
        guard let points = try? funnel.points(), let curves = try? funnel.curves() else { return nil }
        let set = framework.comparatorSets.first { $0.id == position.set }?.title ?? position.set.text
        func picture(_ id: String) -> FunnelPicture {
            FunnelPicture(
                id: id, subject: "\(measure.title), \(measure.unit.words), \(figure.period.words), among \(set)",
                finding: finding(points, funnel), unit: measure.unit,
                sizeName: parts.denominator.capitalisedFirst,
                benchmarkName: theirs == nil ? "All together" : nation?.title ?? "",
                benchmark: funnel.printed(funnel.benchmark), points: points, limits: curves)
        }
        return DrawnPicture(
            id: "funnel", heading: "Beside others by size, \(figure.period.words)", finding: finding(points, funnel)
        ) { id, width in
            picture(id).scene(width: width, isTitled: false)
        }
    }

    /// Fewer than these with the council make no funnel.
    private static var fewestPlaces: Int { 4 }

    /// `Dale is better than chance allows. 3 of 16 areas lie beyond …`, in sentences.
    private func finding(_ points: [FunnelPicture.Point], _ funnel: FunnelOfPlaces) -> String {
        guard let own = points.first(where: \.isOwn) else { return funnel.finding(points) }
        let way: String? =
            switch own.judgement {
            case .better: "better"
            case .worse: "worse"
            case .higher: "higher"
            case .lower: "lower"
            case .ordinary, .notCompared: nil
            }
        let limits = own.isFarOut ? "99.8%" : "95%"
        let first = way.map { "\(own.area) is \($0) than chance allows (\(limits) limits)." }
        return "\(first ?? "\(own.area) lies within what chance allows.") \(funnel.finding(points))"
    }
}
