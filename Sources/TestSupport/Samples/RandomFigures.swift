package import PerformanceModel

/// Figures that no council returned, for filling a register.
package struct RandomFigures {
    private var numbers: SeededNumbers

    /// Begins a sequence of figures.
    package init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

    /// One figure for each of so many measures, areas and months from April 2015, in no order.
    package mutating func observations(measures: Int, areas: Int, months: Int) throws -> [Observation] {
        let measures = try (0..<measures).map { try MeasureID("measure-\($0)") }
        let areas = try (0..<areas).map { try AreaID("area-\($0)") }
        let months = try (0..<months).map {
            try Period("\(2015 + ($0 + 3) / 12)-\(String(101 + ($0 + 3) % 12).dropFirst())")
        }
        var observations: [Observation] = []
        for (line, month) in months.enumerated() {
            for area in areas {
                for measure in measures {
                    let figure = Figure(measure: measure, area: area, period: month, statistic: .total)
                    observations.append(try observation(of: figure, line: line + 2))
                }
            }
        }
        return observations.shuffled(using: &numbers)
    }

    private mutating func observation(of figure: Figure, line: Int) throws -> Observation {
        let value = Quantity(millionths: Int64.random(in: 0..<100_000, using: &numbers) * 100_000, places: 1)
        let absent = Int.random(in: 0..<50, using: &numbers) == 0
        let content = ReturnedValue(value: value).map(Observation.Content.value) ?? .absent(.notReturned)
        return Observation(
            figure: figure, content: absent ? .absent(.notReturned) : content,
            dataStatus: Bool.random(using: &numbers) ? .final : .provisional, line: line)
    }
}
