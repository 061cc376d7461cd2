import PerformanceModel

extension ReturnRule {
    /// A row that names the measure's title names that of its own measure, or rows and figures have come apart.
    static let titleIsOfMeasure = Self(name: "title-is-of-measure", severity: .query) { row in
        guard !row.title.isEmpty, row.title != row.measure.title else { return nil }
        return Fault(
            .title,
            "'\(row.title)' is not the title of \(row.measure.id), which is '\(row.measure.title)'; check that the "
                + "figures stand beside their own measure")
    }
}
