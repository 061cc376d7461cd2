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
    guard let title = map.required("title"), let area: AreaID = map.requiredIdentifier("area") else { return nil }
    return Council(title: title, area: area, bands: bands)
}

func readStructure(_ map: YAMLMap) -> ManagementStructure? {
    let units = map.maps("units").compactMap { unit -> OrganisationUnit? in
        defer { unit.finish() }
        let parent: UnitID? = unit.identifier("parent")
        guard let id: UnitID = unit.requiredIdentifier("id"), let title = unit.required("title") else { return nil }
        return OrganisationUnit(id: id, title: title, parent: parent)
    }
    let to = map.day("to")
    guard let id: StructureID = map.requiredIdentifier("id"), let title = map.required("title"),
        let from = map.requiredDay("from")
    else { return nil }
    if let to, to < from {
        map.file.report("dates-reversed", at: map.mark(of: "to"), "'to' (\(to)) is before 'from' (\(from))")
    }
    return ManagementStructure(id: id, title: title, from: from, to: to, units: units)
}

func readTheme(_ map: YAMLMap) -> Theme? {
    let groups = map.maps("groups").compactMap { group -> MeasureGroup? in
        defer { group.finish() }
        guard let id: GroupID = group.requiredIdentifier("id"), let title = group.required("title") else { return nil }
        return MeasureGroup(id: id, title: title)
    }
    guard let id: ThemeID = map.requiredIdentifier("id"), let title = map.required("title") else { return nil }
    return Theme(id: id, title: title, groups: groups)
}
