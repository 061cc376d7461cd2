package import PerformanceModel

/// A value, or why there is none, before anything is judged of it.
package struct FoundValue: Sendable {
    package let content: EvaluatedFigure.Content
    package let origin: EvaluatedFigure.Origin
    package let dataStatus: DataStatus
    package let periodIsAssumed: Bool
    package let note: String

    init(
        _ content: EvaluatedFigure.Content, _ origin: EvaluatedFigure.Origin, dataStatus: DataStatus = .final,
        periodIsAssumed: Bool = false, note: String = ""
    ) {
        self.content = content
        self.origin = origin
        self.dataStatus = dataStatus
        self.periodIsAssumed = periodIsAssumed
        self.note = note
    }

    static func absent(_ absence: Absence, _ because: String) -> Self {
        Self(.absent(absence, because: because), .nowhere)
    }

    /// A value put together from others: as unsettled as the least settled of them.
    static func workedOut(_ value: FigureValue, _ how: String, from parts: [(Figure, Self)]) -> Self {
        let statuses = Set(parts.map(\.1.dataStatus))
        let status =
            statuses.contains(.estimated)
            ? DataStatus.estimated
            : statuses.contains(.provisional) ? .provisional : .final
        return Self(
            .value(value), .workedOut(how, from: parts.map(\.0)), dataStatus: status,
            periodIsAssumed: parts.contains { $0.1.periodIsAssumed })
    }

    /// The same without its numerator and denominator, for who was told the value alone.
    var withoutParts: Self {
        guard case .value(let value) = content else { return self }
        return Self(
            .value(FigureValue(exact: value.exact, written: value.written)), origin, dataStatus: dataStatus,
            periodIsAssumed: periodIsAssumed, note: note)
    }

    var absence: Answer {
        if case .absent(let absence, let because) = content {
            .absent(absence, because: because)
        } else {
            missing("value")
        }
    }

    func missing(_ part: String) -> Answer {
        if case .absent(let absence, let because) = content { return .absent(absence, because: because) }
        return .absent(.notAvailable, because: "no \(part) was returned")
    }
}
