package import PerformanceModel
package import Register

extension Office {
    /// Sets what a measure's figures should be in a period; who approved it and why are the act's.
    ///
    /// - Throws: ``Refused`` where there is no such measure, or the target could not rate it.
    package func setTarget(
        _ id: MeasureID, _ period: Period, value: Quantity, floor: Quantity?, _ act: Act
    ) async throws -> Receipt {
        try await retrying {
            let book = try await register.book()
            let measure = try book.framework.known(id)
            guard measure.polarity != .none else {
                throw Refused(
                    "target-without-polarity", at: Place(subject: id.text),
                    "neither high nor low is good for \(id), so a target cannot be met or missed")
            }
            guard measure.kind.parts?.isShare != true || measure.unit != .percentage || value <= 100 else {
                throw Refused(
                    "target-over-whole", at: Place(subject: id.text),
                    "\(value.grouped)% is more than the whole; a share is at most 100%")
            }
            let rule = measure.rule.flatMap { book.framework.rule($0, on: period.last) }
            guard value != 0 || rule?.test.isRelative != true else {
                throw Refused(
                    "tolerance-of-nought", at: Place(subject: id.text),
                    "the rule of \(id) allows a percentage of the target, which is nothing where that is nought; have "
                        + "its tolerance written in points first")
            }
            let target = Target(
                measure: id, period: period, value: value, floor: floor, approvedBy: act.by, because: act.because)
            return try await register.append(
                EntryDraft(
                    .target, act, after: book.number, rows: [.target(target)],
                    about: "\(id) \(period) \(value) \(floor?.description ?? "")"))
        }
    }
}

extension Framework {
    /// A measure by its identifier.
    ///
    /// - Throws: ``Refused`` with the nearest that there is.
    package func known(_ id: MeasureID) throws(Refused) -> Measure {
        if let measure = measure(id) { return measure }
        let near = nearest(to: id.text, among: measures.map(\.id.text)).map { "; did you mean '\($0)'?" } ?? ""
        throw Refused("unknown-measure", "there is no measure '\(id)'\(near)")
    }
}
