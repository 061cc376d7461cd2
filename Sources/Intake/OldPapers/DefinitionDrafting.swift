import PerformanceModel
import Reading

/// Finds the themes, groups, areas and composite rows that a paper's tables need, drafting those that are missing.
struct DefinitionDrafting {
    private(set) var drafted = DraftedDefinitions()
    private let framework: OldPaperFramework
    private let council: Council
    private var areasByName: [String: AreaID] = [:]

    /// The council's own area.
    var area: AreaID { council.area }

    init(_ framework: OldPaperFramework, council title: String, bands: [Status.Band: String]) {
        self.framework = framework
        drafted.themes = framework.framework.themes.filter { framework.ownThemes.contains($0.id) }
        if let council = framework.framework.council {
            self.council = council
            return
        }
        let name = title.split(separator: " ").prefix { !OldPaper.kindsOfCouncil.contains(String($0)) }.joined(
            separator: " ")
        let id = Slug.identifier(of: name, otherwise: "council", notAmong: []) ?? Self.anyArea
        council = Council(title: title, area: id, bands: bands)
        drafted.council = council
        drafted.areas = [Area(id: id, title: name.isEmpty ? title : name, kind: .authority)]
    }

    private static let anyArea: AreaID = {
        guard let id = try? AreaID("council") else { preconditionFailure("'council' is an identifier") }
        return id
    }()

    // MARK: Themes and groups

    private var themes: [Theme] {
        framework.framework.themes.filter { !framework.ownThemes.contains($0.id) } + drafted.themes
    }

    private static func isSame(_ one: String, _ other: String) -> Bool {
        LabelWords(one).plain == LabelWords(other).plain
    }

    /// The group of a title within a theme.
    mutating func group(_ title: String, in themeTitle: String) -> GroupID? {
        let theme = themes.first { Self.isSame($0.title, themeTitle) }
        if let known = theme?.groups.first(where: { Self.isSame($0.title, title) }) { return known.id }
        let groups = Set(themes.flatMap(\.groups).map(\.id.text))
        guard let id: GroupID = Slug.identifier(of: title, otherwise: "group", notAmong: groups) else { return nil }
        let group = MeasureGroup(id: id, title: title)
        drafted.hasNewGroups = true
        // A theme that an officer wrote is left as it is; one of its own beside it takes the old papers' groups.
        let isOfficers = theme.map { theme in !drafted.themes.contains { $0.id == theme.id } } ?? false
        let name = isOfficers ? "\(themeTitle) (old papers)" : themeTitle
        if let place = drafted.themes.firstIndex(where: { Self.isSame($0.title, name) }) {
            let theme = drafted.themes[place]
            drafted.themes[place] = Theme(id: theme.id, title: theme.title, groups: theme.groups + [group])
        } else if let id: ThemeID = Slug.identifier(of: name, otherwise: "theme", notAmong: Set(themes.map(\.id.text)))
        {
            drafted.themes.append(Theme(id: id, title: name, groups: [group]))
        }
        return id
    }

    /// The theme of a group, drafted or not.
    func theme(of group: GroupID) -> ThemeID? { themes.first { $0.groups.contains { $0.id == group } }?.id }
    func title(of group: GroupID) -> String { themes.flatMap(\.groups).first { $0.id == group }?.title ?? "" }

    // MARK: Areas

    /// The area that a comparator column is of.
    func area(_ name: String) -> AreaID { areasByName[name] ?? council.area }

    /// Sees to it that there is an area for a comparator.
    mutating func need(_ name: String) {
        guard areasByName[name] == nil else { return }
        let (title, kind): (String, Area.Kind) =
            switch name {
            case "England", "national": ("England", .nation)
            case "regional": ("Region", .region)
            default: (name.capitalisedFirst, .neighbours)
            }
        let known = framework.framework.areas + drafted.areas
        let isOne = kind != .neighbours
        if let area = known.first(where: { $0.kind == kind && (isOne || Self.isSame($0.title, title)) }) {
            areasByName[name] = area.id
        } else if let id: AreaID = Slug.identifier(of: title, otherwise: "area", notAmong: Set(known.map(\.id.text))) {
            areasByName[name] = id
            drafted.areas.append(Area(id: id, title: title, kind: kind))
        }
    }

    // MARK: Measures

    var measureNames: Set<String> { Set((framework.framework.measures + drafted.measures).map(\.id.text)) }

    mutating func add(_ measure: Measure, remarks: [String]) {
        drafted.measures.append(measure)
        if !remarks.isEmpty { drafted.remarks[measure.id] = remarks }
    }

    /// Makes one row of the measures that a paper stacks in one; the percentage among them leads, or else the first.
    mutating func addComposite(_ title: String, _ measures: [Measure]) {
        let new = measures.filter { measure in drafted.measures.contains { $0.id == measure.id } }
        guard new.count > 1, let first = new.first else { return }
        let taken = Set((framework.framework.composites + drafted.composites).map(\.id.text))
        guard let id: CompositeID = Slug.identifier(of: title, otherwise: "row", notAmong: taken) else { return }
        let lead = new.first { $0.unit == .percentage } ?? first
        drafted.composites.append(CompositeRow(id: id, title: title, lead: lead.id, measures: new.map(\.id)))
    }

    /// The target of a measure for a period, where one is defined or drafted.
    func target(of measure: MeasureID, for period: Period) -> Target? {
        (framework.targets + drafted.targets).first { $0.measure == measure && $0.period == period }
    }

    mutating func add(_ target: Target) { drafted.targets.append(target) }
}
