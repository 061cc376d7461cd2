import PerformanceModel
import Yams

/// What the files define so far, each with its place, before it is known whether it hangs together.
struct FrameworkDraft {
    var council: Placed<Council>?
    var structures: [Placed<ManagementStructure>] = []
    var areas: [Placed<Area>] = []
    var comparatorSets: [Placed<ComparatorSet>] = []
    var themes: [Placed<Theme>] = []
    var measures: [Placed<Measure>] = []
    var composites: [Placed<CompositeRow>] = []
    var rules: [Placed<StatusRule>] = []
    var targets: [Placed<Target>] = []

    struct Placed<Value> {
        let value: Value
        let place: Place
    }

    mutating func read(_ root: YAMLMap) {
        if let map = root.map("council"), let value = readCouncil(map) { council = placed(value, map) }
        structures += each("structures", of: root, readStructure)
        areas += each("areas", of: root, readArea)
        comparatorSets += each("comparator-sets", of: root, readComparatorSet)
        themes += each("themes", of: root, readTheme)
        measures += each("measures", of: root, readMeasure)
        composites += each("composites", of: root, readComposite)
        rules += each("status-rules", of: root, readRule)
        targets += each("targets", of: root, readTarget)
    }

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
        framework.council = council?.value
        framework.structures = structures.map(\.value)
        framework.areas = areas.map(\.value)
        framework.comparatorSets = comparatorSets.map(\.value)
        framework.themes = themes.map(\.value)
        framework.composites = composites.map(\.value)
        framework.rules = rules.map(\.value)
        return framework
    }
}
