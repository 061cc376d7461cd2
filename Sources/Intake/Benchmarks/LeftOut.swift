import PerformanceModel

/// What became of the rows of a publisher's file that are no figures of their own, or not quite as they were printed.
struct LeftOut {
    var unmapped = Tally()
    var unknownAreas = Tally()
    var empty = Tally()
    var repeated = Tally()
    var rounded = Tally()

    /// One note for each sort, at the first row of it.
    func notes(in file: String) -> [Finding] {
        let indicators = unmapped.quoted == [""] ? "" : " (indicators \(unmapped.examples))"
        return unmapped.finding(
            "unmapped-rows", in: file, "left out: \(unmapped.rows) that no measure's benchmark chooses\(indicators)")
            + unknownAreas.finding(
                "unknown-areas", in: file,
                "left out: \(unknownAreas.rows) of areas that the framework does not have (\(unknownAreas.examples))")
            + empty.finding("empty-values", in: file, "left out: \(empty.rows) without value, symbol or note")
            + repeated.finding("repeated-rows", in: file, "left out: \(repeated.rows) repeating what another says")
            + rounded.finding(
                "rounded-values", in: file,
                "rounded to six places after the point: \(rounded.rows) with more (\(rounded.examples))")
    }
}
