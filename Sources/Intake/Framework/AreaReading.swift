import PerformanceModel

func readArea(_ map: YAMLMap) -> Area? {
    let (parent, set): (AreaID?, ComparatorSetID?) = (map.identifier("parent"), map.identifier("set"))
    let (code, title, kind) = (map.text("code"), map.required("title"), map.word("kind", Area.Kind.self))
    if map.node("kind") == nil { map.reportMissing("kind") }
    guard let id: AreaID = map.requiredIdentifier("id"), let title, let kind else { return nil }
    if set != nil, kind != .neighbours {
        map.file.report(
            "not-understood", at: map.mark(of: "set"),
            "only an area of kind 'neighbours' is the average of a set; remove 'set' or change the kind")
    }
    return Area(id: id, title: title, kind: kind, parent: parent, code: code, set: set)
}

func readComparatorSet(_ map: YAMLMap) -> ComparatorSet? {
    let members = map.maps("members").compactMap { member -> ComparatorSet.Member? in
        defer { member.finish() }
        let (from, to) = (member.day("from"), member.day("to"))
        guard let area: AreaID = member.requiredIdentifier("area") else { return nil }
        return ComparatorSet.Member(area: area, from: from, to: to)
    }
    let (source, title) = (map.text("source") ?? "", map.required("title"))
    guard let id: ComparatorSetID = map.requiredIdentifier("id"), let title else { return nil }
    return ComparatorSet(id: id, title: title, source: source, members: members)
}
