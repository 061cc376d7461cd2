import Evaluation
import PerformanceModel
import Publishing
import Statistics

extension Framework {
    /// Where the council's figures stand beside the nation's and among the members of a comparator set.
    ///
    /// - Parameter figures: in the order of the rows, each with the book that holds those it is set beside; those that
    ///   the nation has nothing like are left out.
    /// - Returns: nothing where no row is left.
    func spinePicture(of figures: [JudgedInBook]) -> SpinePicture? {
        guard let nation = areas.first(where: { $0.kind == .nation }) else { return nil }
        let rows = figures.compactMap { $0.book.row(of: $0.figure, beside: nation) }
        guard !rows.isEmpty else { return nil }
        let sets = figures.flatMap(\.figure.meaning.positions).compactMap(\.position.value?.set)
        let set = sets.first.flatMap { id in comparatorSets.first { $0.id == id } }
        let among = set.map { " and the others of \($0.title)" } ?? ""
        let own = council.flatMap { area($0.area) }
        return SpinePicture(
            id: "spine", subject: "The latest figures beside \(nation.title)\(among)",
            finding: finding(of: rows, beside: nation.title), area: own?.title ?? "The council",
            benchmark: nation.title, rows: rows.map(\.row))
    }

    /// `Of 12 measures, better than England on 3 and worse on 2 by more than chance; similar on 4. …`, in sentences.
    private func finding(
        of rows: [(row: SpinePicture.Row, standing: BenchmarkStanding?)], beside nation: String
    ) -> String {
        let standings = rows.map(\.standing)
        func count(_ way: BenchmarkStanding.Way) -> Int { standings.count { $0?.judgement?.way == way } }
        let beyond = [BenchmarkStanding.Way.better, .worse, .higher, .lower].filter { count($0) > 0 }
            .map { "\($0.rawValue) on \(count($0))" }
        let unknown = standings.count { $0?.judgement == nil }
        let all = "Of \(counted(standings.count, "measure")) beside \(nation)"
        if unknown == standings.count {
            let sides = [(DrawnJudgement.higher, "above"), (.lower, "below"), (.ordinary, "the same")]
                .map { side, words in (words, rows.count { $0.standing != nil && $0.row.judgement == side }) }
                .filter { $0.1 > 0 }.map { "\($0) on \($1)" }
            let known = sides.isEmpty ? "" : "\(sides.joined(separator: ", ")); "
            return "\(all): \(known)none counts events, so that chance has no known size."
        }
        let clauses = [
            beyond.isEmpty
                ? "none differs by more than chance" : beyond.joined(separator: ", ") + " by more than chance",
            count(.similar) == 0 ? "" : "similar on \(count(.similar))",
            unknown == 0 ? "" : "chance has no known size on \(unknown)",
        ]
        return "\(all): \(clauses.filter { !$0.isEmpty }.joined(separator: "; "))."
    }
}

extension EvaluatedBook {
    /// A row, and how the figure stands; nothing for a number of places of different size.
    fileprivate func row(
        of evaluated: EvaluatedFigure, beside nation: Area
    ) -> (row: SpinePicture.Row, standing: BenchmarkStanding?)? {
        guard let measure = framework.measure(evaluated.figure.measure), !measure.unit.isOfSize,
            let value = evaluated.content.value, let compared = evaluated.meaning.compared(with: nation.id)
        else { return nil }
        func printed(_ value: FigureValue) -> PrintedValue {
            PrintedValue(value.exact.nearestDouble, printed: value.printed(as: measure.unit, places: measure.places))
        }
        let (standing, period) = (compared.value, evaluated.figure.period)
        let others = others(of: evaluated).sorted { $0.exact < $1.exact }
        let row = SpinePicture.Row(
            measure: "\(framework.label(of: measure)), \(measure.unit.words), \(period.words)",
            polarity: measure.polarity, own: printed(value), benchmark: (standing?.comparison.value).map(printed),
            lowest: others.first.map(printed), highest: others.last.map(printed), quarters: quarters(of: others),
            judgement: standing?.drawn(measure) ?? .notCompared,
            remark: standing.map { $0.remark(on: period, beside: nation.title, measure) } ?? "Not compared")
        return (row, standing)
    }

    /// The figures of the others in the first set that the figure has a place in, for the period it is placed in.
    private func others(of evaluated: EvaluatedFigure) -> [FigureValue] {
        guard let position = evaluated.meaning.positions.lazy.compactMap(\.position.value).first else { return [] }
        return peers(of: evaluated.figure.with(period: position.period), in: position.set).map(\.value)
    }

    private func quarters(of values: [FigureValue]) -> SpinePicture.Row.Quarters? {
        var ranking = Ranking()
        let numbers = values.map(\.exact.nearestDouble)
        ranking.rank(numbers.span, .increase)
        return (try? ranking.quartiles()).map { SpinePicture.Row.Quarters(lower: $0.first, upper: $0.third) }
    }
}

extension Meaning {
    fileprivate func compared(with area: AreaID) -> MethodResult<BenchmarkStanding>? {
        benchmarks.first { $0.area == area }?.standing
    }
}

extension BenchmarkStanding {
    fileprivate func drawn(_ measure: Measure) -> DrawnJudgement {
        switch judgement?.way {
        case .similar: .ordinary
        case .better: .better
        case .worse: .worse
        case .higher: .higher
        case .lower: .lower
        case nil:
            switch comparison.side(of: measure) {
            case .same: .ordinary
            case .above: .higher
            case .below: .lower
            }
        }
    }

    /// `Better than England of Q2 2018/19`, `Above England`; nothing where the judgement says all by itself.
    fileprivate func remark(on period: Period, beside nation: String, _ measure: Measure) -> String? {
        let phrase =
            switch judgement?.way {
            case .similar: "Similar to"
            case let way?: "\(way.rawValue.prefix(1).uppercased())\(way.rawValue.dropFirst()) than"
            case nil:
                switch comparison.side(of: measure) {
                case .same: "The same as"
                case .above: "Above"
                case .below: "Below"
                }
            }
        let other = comparison.with.period
        if other != period { return "\(phrase) \(nation) of \(other.words)" }
        return judgement == nil ? "\(phrase) \(nation)" : nil
    }
}
