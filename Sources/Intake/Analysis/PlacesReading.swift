package import PerformanceModel

/// Values of places to be ranked, from a CSV with the columns `area` and `value`, perhaps with `period`.
package struct PlacesReading: Sendable {
    /// Each period with its places, in the order of the file.
    package let periods: [(name: String, places: [Place])]
    package let findings: [Finding]

    package struct Place: Sendable {
        package let area: String
        /// As written; empty or a symbol where there is none.
        package let written: String
        /// Not a number where there is no value.
        package let value: Double
    }

    /// Reads a file.
    ///
    /// A place whose value is empty or a symbol in square brackets has none, and is left out of the ranking; it is no
    /// mistake.
    package init(reading bytes: [UInt8], name: String) {
        var table = AnalystTable(reading: bytes, name: name, needed: ["area", "value"], optional: ["period"])
        var (order, found): ([String], [String: [Place]]) = ([], [:])
        var seen: Set<String> = []
        for row in table.rows {
            let (area, period) = (table.text("area", row) ?? "", table.text("period", row) ?? "")
            let written = table.text("value", row) ?? ""
            guard seen.insert("\(period)\n\(area)").inserted else {
                table.report("same-area", "area", row, "'\(area)' stands twice for one period; keep one")
                continue
            }
            if found[period] == nil { order.append(period) }
            let isLeftOut = written.isEmpty || ["[c]", "[x]", "[z]", "[low]", "[u]"].contains(written)
            let value = isLeftOut ? nil : table.number("value", row)
            found[period, default: []].append(Place(area: area, written: written, value: value ?? .nan))
        }
        periods = order.map { ($0, found[$0] ?? []) }
        findings = table.findings
    }
}
