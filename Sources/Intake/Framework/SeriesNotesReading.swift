import PerformanceModel

/// Reads `counts-events`, `breaks` and `rebases` of a measure; nothing where it has none of them.
func readSeriesNotes(_ map: YAMLMap) -> SeriesNotes? {
    let notes = SeriesNotes(
        countsEvents: map.yes("counts-events"), breaks: map.maps("breaks").compactMap(readMark),
        rebases: map.maps("rebases").compactMap(readMark))
    return notes == SeriesNotes() ? nil : notes
}

private func readMark(_ map: YAMLMap) -> SeriesNotes.Mark? {
    defer { map.finish() }
    let (from, because, approvedBy) = (map.requiredDay("from"), map.required("because"), map.required("approved-by"))
    guard let from, let because, let approvedBy else { return nil }
    return SeriesNotes.Mark(from: from, because: because, approvedBy: approvedBy)
}
