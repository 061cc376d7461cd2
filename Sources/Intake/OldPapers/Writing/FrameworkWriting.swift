import PerformanceModel

/// The framework's files as an import drafts them, for an officer to read over and mend.
struct FrameworkWriting {
    let draft: OldPaperDraft

    private var drafted: DraftedDefinitions { draft.drafted }
    private var source: String {
        "# Drafted from \(draft.paper.file.squeezed) by plumbline import-report. Read it over and mend it."
    }

    /// Name and text of each file.
    var files: [(name: String, text: String)] {
        var files = [(OldPaperFramework.draftFile(of: draft.id), ofPaper)]
        if let council = drafted.council { files.append(("council.yaml", text(of: council))) }
        if drafted.hasNewGroups { files.append((OldPaperFramework.themesFile, themes)) }
        return files
    }

    private func text(of council: Council) -> String {
        let bands = council.bands.sorted { $0.key.rawValue < $1.key.rawValue }.map {
            "    \($0.key.rawValue): \(yamlText($0.value))"
        }
        let head = [source, "", "council:", "  title: \(yamlText(council.title))", "  area: \(council.area)"]
        let own = drafted.areas.filter { $0.id == council.area }
        return lines(head + (bands.isEmpty ? [] : ["  bands:"] + bands) + list("areas", own.map(text)))
    }

    private var themes: String {
        let themes = drafted.themes.map { theme in
            "{id: \(theme.id), title: \(yamlText(theme.title)), groups: [\n"
                + theme.groups.map { "      {id: \($0.id), title: \(yamlText($0.title))}" }.joined(separator: ",\n")
                + "]}"
        }
        return lines(
            ["# Drafted by plumbline import-report, which adds the groups of further papers here.", ""]
                + list("themes", themes).dropFirst())
    }

    /// What the paper alone adds.
    private var ofPaper: String {
        let areas = drafted.areas.filter { drafted.council == nil || $0.id != drafted.council?.area }
        let rows = drafted.composites.map { row in
            "{id: \(row.id), title: \(yamlText(row.title)), lead: \(row.lead), "
                + "measures: [\(row.measures.map(\.text).joined(separator: ", "))]}"
        }
        let targets = drafted.targets.map { target in
            "{measure: \(target.measure), period: \(target.period), value: \(target.value), "
                + "approved-by: \(yamlText(target.approvedBy)), because: \(yamlText(target.because))}"
        }
        let sections =
            list("areas", areas.map(text)) + list("measures", drafted.measures.map(text)) + list("composites", rows)
            + list("targets", targets)
        return lines(
            [source] + (sections.isEmpty ? ["", "# It adds nothing to the framework.", "measures: []"] : sections))
    }

    private func text(of area: Area) -> String {
        "{id: \(area.id), title: \(yamlText(area.title)), kind: \(area.kind.rawValue)}"
    }

    private func text(of measure: Measure) -> String {
        var keys = ["id: \(measure.id)", "title: \(yamlText(measure.title))"]
        if let label = measure.label { keys.append("label: \(yamlText(label))") }
        keys += [
            "source: \(yamlText(measure.source))", "polarity: \(measure.polarity.rawValue)",
            "unit: \(measure.unit.rawValue)",
            "aggregation: \(measure.aggregation.rawValue)",
        ]
        if measure.places != measure.unit.usualPlaces { keys.append("places: \(measure.places)") }
        if let parts = measure.kind.parts {
            keys += [
                "kind: ratio", "numerator: \(yamlText(parts.numerator))", "denominator: \(yamlText(parts.denominator))",
                "share: \(parts.isShare ? "yes" : "no")", "over-population: \(parts.overPopulation ? "yes" : "no")",
            ]
        }
        if measure.showsNumerator { keys.append("shows-numerator: yes") }
        if measure.lag > 0 { keys.append("lag: \(measure.lag)") }
        keys.append("group: \(measure.group)")
        let remarks = (drafted.remarks[measure.id] ?? []).map { "# \($0)" }
        return (keys + remarks).joined(separator: "\n    ")
    }

    private func list(_ key: String, _ items: [String]) -> [String] {
        items.isEmpty ? [] : ["", "\(key):"] + items.map { "  - \($0)" }
    }

    private func lines(_ lines: [String]) -> String { lines.joined(separator: "\n") + "\n" }
}
