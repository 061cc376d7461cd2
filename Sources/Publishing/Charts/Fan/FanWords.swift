import PerformanceModel

extension FanPicture {
    /// Everything the picture shows, for those who do not see it.
    var description: String {
        let held = history.filter { $0.value?.drawable != nil }
        let listed = held.suffix(60).map { "\($0.period): \($0.value?.printed ?? "no value")" }
        let earlier = held.count > 60 ? ", of which the last 60" : ""
        let past =
            "\(held.count == 1 ? "1 point" : "\(held.count) points")\(earlier). \(listed.joined(separator: "; "))."
        let steps = forecast.prefix(60).map { step in
            let (inner, outer) = (shown(step.inner), shown(step.outer))
            return "\(step.period): \(step.value.printed) [f], \(innerWords) between \(inner.lower.printed) and "
                + "\(inner.upper.printed), \(outerWords) between \(outer.lower.printed) and \(outer.upper.printed)"
        }
        let target = target.map { "Target: \($0.printed)." }
        let future = steps.isEmpty ? nil : "Forecast. \(steps.joined(separator: "; "))."
        return [finding, past, future, target, yearEnd, basis].compactMap(\.self).joined(separator: " ")
    }

    /// A band as it is drawn: that of a percentage within 0 and 100, and no count under nought.
    func shown(_ band: Band) -> Band {
        Band(lower: shown(band.lower), upper: shown(band.upper))
    }

    private func shown(_ value: PrintedValue) -> PrintedValue {
        if value.value < 0, unit == .count || unit == .percentage {
            return PrintedValue(0, printed: unit.printed("0"))
        }
        return value.value > 100 && unit == .percentage ? PrintedValue(100, printed: unit.printed("100")) : value
    }
}
