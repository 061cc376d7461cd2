import PerformanceModel

extension FrameworkDraft {
    /// Everything defined more than once, each naming the first place.
    var repeated: [Finding] {
        repeats(structures, "structure") { "\($0.id)" } + repeats(areas, "area") { "\($0.id)" }
            + repeats(comparatorSets, "comparator set") { "\($0.id)" } + repeats(themes, "theme") { "\($0.id)" }
            + repeats(measures, "measure") { "\($0.id)" } + repeats(composites, "composite") { "\($0.id)" }
            + repeats(rules, "status rule") { "\($0.id) from \($0.from)" }
            + repeats(targets, "target") { "\($0.measure) for \($0.period)" } + repeatedGroups
    }

    private func repeats<Value>(
        _ all: [Placed<Value>], _ what: String, _ name: (Value) -> String
    ) -> [Finding] {
        var first: [String: Place] = [:]
        return all.compactMap { item in
            let name = name(item.value)
            guard let earlier = first[name] else {
                first[name] = item.place
                return nil
            }
            return Finding(
                "defined-twice", .error, at: item.place, "the \(what) \(name) is defined already at \(earlier)")
        }
    }

    private var repeatedGroups: [Finding] {
        var seen: Set<GroupID> = []
        return themes.flatMap { theme in
            theme.value.groups.filter { !seen.insert($0.id).inserted }.map {
                Finding("defined-twice", .error, at: theme.place, "the group \($0.id) is defined twice")
            }
        }
    }

    /// Every name used that nothing defines, with the nearest that something does.
    var unknownNames: [Finding] {
        let areaIDs = Set(areas.map(\.value.id))
        let unitIDs = Set(structures.flatMap(\.value.units).map(\.id))
        let groupIDs = Set(themes.flatMap(\.value.groups).map(\.id))
        let measureIDs = Set(measures.map(\.value.id))
        let ruleIDs = Set(rules.map(\.value.id))
        var findings: [Finding] = []
        func check<S>(_ id: Identifier<S>?, in known: Set<Identifier<S>>, _ what: String, at place: Place) {
            guard let id, !known.contains(id) else { return }
            let near = nearest(to: id.text, among: known.map(\.text).sorted()).map { "; did you mean '\($0)'?" }
            findings.append(
                Finding("unknown-\(what)", .error, at: place, "there is no \(what) '\(id)'\(near ?? "; define it")"))
        }
        if let council {
            check(council.value.area, in: areaIDs, "area", at: council.place)
        } else if !measures.isEmpty {
            findings.append(
                Finding("missing-council", .error, at: Place(), "no file says 'council:' with title and area"))
        }
        for area in areas { check(area.value.parent, in: areaIDs, "area", at: area.place) }
        for structure in structures {
            for unit in structure.value.units {
                check(unit.parent, in: Set(structure.value.units.map(\.id)), "unit", at: structure.place)
            }
        }
        for set in comparatorSets {
            for member in set.value.members { check(member.area, in: areaIDs, "area", at: set.place) }
        }
        for measure in measures {
            check(measure.value.group, in: groupIDs, "group", at: measure.place)
            check(measure.value.rule, in: ruleIDs, "status-rule", at: measure.place)
            for unit in measure.value.units { check(unit.value, in: unitIDs, "unit", at: measure.place) }
            if case .derived(let formula) = measure.value.kind {
                for part in formula.measures { check(part, in: measureIDs, "measure", at: measure.place) }
            }
        }
        for row in composites {
            for measure in row.value.measures + [row.value.lead] {
                check(measure, in: measureIDs, "measure", at: row.place)
            }
        }
        for target in targets { check(target.value.measure, in: measureIDs, "measure", at: target.place) }
        return findings + circularFormulas + oddMeasures
    }

    /// Measures whose formula leads back to themselves.
    private var circularFormulas: [Finding] {
        let formulas = Dictionary(
            measures.compactMap { measure -> (MeasureID, [MeasureID])? in
                if case .derived(let formula) = measure.value.kind { return (measure.value.id, formula.measures) }
                return nil
            }, uniquingKeysWith: { first, _ in first })
        return measures.compactMap { measure in
            var reached: Set<MeasureID> = []
            var next = formulas[measure.value.id] ?? []
            while let id = next.popLast() {
                if id == measure.value.id {
                    return Finding(
                        "circular-formula", .error, at: measure.place, "the formula of \(id) leads back to itself")
                }
                if reached.insert(id).inserted { next += formulas[id] ?? [] }
            }
            return nil
        }
    }

    /// Definitions that read well alone and cannot work together.
    private var oddMeasures: [Finding] {
        measures.flatMap { measure -> [Finding] in
            let value = measure.value
            var findings: [Finding] = []
            if value.rule != nil, value.polarity == .none {
                findings.append(
                    Finding(
                        "rule-without-polarity", .error, at: measure.place,
                        "\(value.id) has a status rule but no polarity, so it can be neither good nor bad; remove one"))
            }
            if value.showsNumerator, value.kind.parts == nil {
                findings.append(
                    Finding(
                        "numerator-without-ratio", .error, at: measure.place,
                        "\(value.id) is to show its numerator, but its kind is not ratio"))
            }
            if value.unit == .percentage, value.aggregation == .flow {
                findings.append(
                    Finding(
                        "percentage-added-up", .error, at: measure.place,
                        "\(value.id) is a percentage, and percentages never add up; write aggregation: ratio"))
            }
            return findings
        }
    }
}
