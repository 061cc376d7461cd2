import PerformanceModel
import Yams

/// What the files define so far, each with its place, before it is known whether it hangs together.
struct FrameworkDraft {
    var councils: [Placed<Council>] = []
    var structures: [Placed<ManagementStructure>] = []
    var areas: [Placed<Area>] = []
    var comparatorSets: [Placed<ComparatorSet>] = []
    var themes: [Placed<Theme>] = []
    var measures: [Placed<Measure>] = []
    var composites: [Placed<CompositeRow>] = []
    var rules: [Placed<StatusRule>] = []
    var targets: [Placed<Target>] = []
    /// The identifiers given to things of each kind, also to those that could not be read.
    private var names: [String: Set<String>] = [:]
    private(set) var saysCouncil = false

    struct Placed<Value> {
        let value: Value
        let place: Place
    }

    mutating func read(_ root: YAMLMap) {
        note(root)
        if let map = root.map("council"), let value = readCouncil(map) { councils.append(placed(value, map)) }
        structures += each("structures", of: root, readStructure)
        areas += each("areas", of: root, readArea)
        comparatorSets += each("comparator-sets", of: root, readComparatorSet)
        themes += each("themes", of: root, readTheme)
        measures += each("measures", of: root, readMeasure)
        composites += each("composites", of: root, readComposite)
        rules += each("status-rules", of: root, readRule)
        targets += each("targets", of: root, readTarget)
    }

    private mutating func note(_ root: YAMLMap) {
        saysCouncil = saysCouncil || root.node("council") != nil
        func listed(_ key: String) -> [Node] { root.node(key)?.array() ?? [] }
        func note(_ kind: String, _ nodes: [Node]) {
            names[kind, default: []].formUnion(nodes.compactMap { $0["id"]?.string })
        }
        note("area", listed("areas"))
        note("comparator-set", listed("comparator-sets"))
        note("measure", listed("measures"))
        note("status-rule", listed("status-rules"))
        note("group", listed("themes").flatMap { $0["groups"]?.array() ?? [] })
        note("unit", listed("structures").flatMap { $0["units"]?.array() ?? [] })
    }

    func names(of kind: String) -> Set<String> { names[kind] ?? [] }

    private func each<Value>(_ key: String, of root: YAMLMap, _ read: (YAMLMap) -> Value?) -> [Placed<Value>] {
        root.maps(key).compactMap { map in
            let value = read(map)
            map.finish()
            return value.map { placed($0, map) }
        }
    }

    private func placed<Value>(_ value: Value, _ map: YAMLMap) -> Placed<Value> {
        Placed(
            value: value,
            place: Place(file: map.file.name, line: map.mark?.line, column: map.mark.map { String($0.column) }))
    }

    var framework: Framework {
        var framework = Framework(measures: measures.map(\.value))
        framework.council = councils.first?.value
        framework.structures = structures.map(\.value)
        framework.areas = areas.map(\.value)
        framework.comparatorSets = comparatorSets.map(\.value)
        framework.themes = themes.map(\.value)
        framework.composites = composites.map(\.value)
        framework.rules = rules.map(\.value)
        return framework
    }
}
