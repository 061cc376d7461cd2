import PerformanceModel

extension FrameworkDraft {
    /// Everything defined more than once, each naming the first place.
    var repeated: [Finding] {
        repeats(structures, "structure") { "\($0.id)" } + repeats(areas, "area") { "\($0.id)" }
            + repeats(comparatorSets, "comparator set") { "\($0.id)" } + repeats(themes, "theme") { "\($0.id)" }
            + repeats(measures, "measure") { "\($0.id)" } + repeats(composites, "composite") { "\($0.id)" }
            + repeats(rules, "status rule") { "\($0.id) from \($0.from)" }
            + repeats(targets, "target") { "\($0.measure) for \($0.period)" } + repeatedGroups + repeatedCouncil
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

    private var repeatedCouncil: [Finding] {
        councils.dropFirst().map {
            Finding("defined-twice", .error, at: $0.place, "the council is defined already at \(councils[0].place)")
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
        var findings: [Finding] = []
        func check<S>(_ id: Identifier<S>?, _ what: String, in known: Set<String>? = nil, at place: Place) {
            let known = known ?? names(of: what)
            guard let id, !known.contains(id.text) else { return }
            let near = nearest(to: id.text, among: known.sorted()).map { "; did you mean '\($0)'?" }
            findings.append(
                Finding("unknown-\(what)", .error, at: place, "there is no \(what) '\(id)'\(near ?? "; define it")"))
        }
        for council in councils {
            check(council.value.area, "area", at: council.place)
            for measure in council.value.disclosure?.hiddenZeros ?? [] { check(measure, "measure", at: council.place) }
        }
        if !saysCouncil, !measures.isEmpty {
            findings.append(
                Finding("missing-council", .error, at: Place(), "no file says 'council:' with title and area"))
        }
        for area in areas {
            check(area.value.parent, "area", at: area.place)
            check(area.value.set, "comparator-set", at: area.place)
        }
        for structure in structures {
            for unit in structure.value.units {
                check(unit.parent, "unit", in: Set(structure.value.units.map(\.id.text)), at: structure.place)
            }
        }
        for set in comparatorSets {
            for member in set.value.members { check(member.area, "area", at: set.place) }
        }
        for measure in measures {
            check(measure.value.group, "group", at: measure.place)
            check(measure.value.rule, "status-rule", at: measure.place)
            for unit in measure.value.units { check(unit.value, "unit", at: measure.place) }
            if case .derived(let formula) = measure.value.kind {
                for part in formula.measures { check(part, "measure", at: measure.place) }
            }
        }
        for row in composites {
            for measure in row.value.measures { check(measure, "measure", at: row.place) }
            if !row.value.measures.contains(row.value.lead) {
                findings.append(
                    Finding(
                        "lead-outside-row", .error, at: row.place,
                        "the lead \(row.value.lead) is not one of the measures of \(row.value.id)"))
            }
        }
        for rule in rules {
            switch rule.value.test {
            case .comparator(let area, _), .comparatorWithInterval(let area): check(area, "area", at: rule.place)
            default: break
            }
        }
        for target in targets { check(target.value.measure, "measure", at: target.place) }
        return findings + circularFormulas + oddMeasures + relativeTolerances
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

    /// Targets of nought that a rule would ease by a share of them, which is nothing.
    ///
    /// Source: methods, section 3.7.
    private var relativeTolerances: [Finding] {
        targets.compactMap { target in
            guard target.value.value == 0, let measure = measures.first(where: { $0.value.id == target.value.measure }),
                let rule = rules.first(where: { $0.value.id == measure.value.rule && $0.value.test.isRelative })
            else { return nil }
            return Finding(
                "tolerance-of-nought", .error, at: target.place,
                "the target of \(measure.value.id) is nought, and \(rule.value.id) allows a percentage of it, which is "
                    + "nothing; write the tolerance in points")
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
            if value.polarity != .none, let rule = rules.first(where: { $0.value.id == value.rule })?.value,
                !rule.test.suits(value.polarity)
            {
                findings.append(
                    Finding(
                        "rule-without-polarity", .error, at: measure.place,
                        "\(rule.id) rates what is high or low, and near the target is good for \(value.id); use a rule "
                            + "whose test is target or band"))
            }
            if value.needsInterval(by: rules.first { $0.value.id == value.rule }?.value),
                value.series?.countsEvents != true
            {
                findings.append(
                    Finding(
                        "no-interval", .error, at: measure.place,
                        "\(value.id) is judged by how far chance could move it, and only a count of independent events "
                            + "has a known chance; write 'counts-events: yes' if it is one, or judge it otherwise"))
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

extension Measure {
    /// Whether its rule or its direction of travel asks for a confidence interval.
    fileprivate func needsInterval(by rule: StatusRule?) -> Bool {
        if case .comparatorWithInterval = rule?.test { return true }
        return direction == .significantChange
    }
}
