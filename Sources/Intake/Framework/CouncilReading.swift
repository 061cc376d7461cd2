import PerformanceModel

func readCouncil(_ map: YAMLMap) -> Council? {
    defer { map.finish() }
    var bands: [Status.Band: String] = [:]
    for (key, value, mark) in map.map("bands")?.pairs() ?? [] {
        do {
            bands[try Status.Band(word: key)] = value
        } catch {
            map.file.report("not-understood", at: mark, "\(error)")
        }
    }
    let disclosure = map.map("disclosure").map(readDisclosure)
    let (title, area): (String?, AreaID?) = (map.required("title"), map.requiredIdentifier("area"))
    let closed = map.node("closed-days") == nil ? nil : map.days("closed-days")
    guard let title, let area else { return nil }
    return Council(title: title, area: area, bands: bands, disclosure: disclosure, closedDays: closed)
}

private func readDisclosure(_ map: YAMLMap) -> DisclosureRule {
    defer { map.finish() }
    let known = DisclosureRule.thresholds
    let threshold = map.whole("threshold", in: 1...99) ?? DisclosureRule().threshold
    if !known.contains(threshold) {
        map.file.report(
            "not-understood", at: map.mark(of: "threshold"),
            "threshold: \(threshold) is not one in use; write one of \(known.map(String.init).joined(separator: ", "))")
    }
    return DisclosureRule(threshold: threshold, hiddenZeros: map.identifiers("hide-zeros"))
}

func readStructure(_ map: YAMLMap) -> ManagementStructure? {
    let units = map.maps("units").compactMap { unit -> OrganisationUnit? in
        defer { unit.finish() }
        let (id, parent): (UnitID?, UnitID?) = (unit.requiredIdentifier("id"), unit.identifier("parent"))
        guard let title = unit.required("title"), let id else { return nil }
        return OrganisationUnit(id: id, title: title, parent: parent)
    }
    let (from, to, title) = (map.requiredDay("from"), map.day("to"), map.required("title"))
    guard let id: StructureID = map.requiredIdentifier("id"), let title, let from else { return nil }
    if let to, to < from {
        map.file.report("dates-reversed", at: map.mark(of: "to"), "'to' (\(to)) is before 'from' (\(from))")
    }
    return ManagementStructure(id: id, title: title, from: from, to: to, units: units)
}

func readTheme(_ map: YAMLMap) -> Theme? {
    let groups = map.maps("groups").compactMap { group -> MeasureGroup? in
        defer { group.finish() }
        let title = group.required("title")
        guard let id: GroupID = group.requiredIdentifier("id"), let title else { return nil }
        return MeasureGroup(id: id, title: title)
    }
    let title = map.required("title")
    guard let id: ThemeID = map.requiredIdentifier("id"), let title else { return nil }
    return Theme(id: id, title: title, groups: groups)
}
