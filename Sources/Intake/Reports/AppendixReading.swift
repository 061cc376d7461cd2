import PerformanceModel

extension ReportReader {
    /// An appendix: a section with the letter of its place, and what inspectors recommended.
    func appendix(_ map: YAMLMap, _ index: Int, in part: ReportSection.Part) -> ReportSection? {
        defer { map.finish() }
        let recommendations = map.maps("recommendations").compactMap(recommendation)
        return section(
            map, map.required("heading"), in: part, .appendix(letter: Self.letter(index), recommendations))
    }

    /// A, B and so on, and AA after Z.
    private static func letter(_ index: Int) -> String {
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
        return (index < 26 ? "" : letter(index / 26 - 1)) + letters[index % 26]
    }

    private func recommendation(_ map: YAMLMap) -> InspectionRecommendation? {
        defer { map.finish() }
        let (source, actions) = (map.text("source") ?? "", map.maps("actions").compactMap(action))
        return requiredWords(map, "recommendation").map {
            InspectionRecommendation(recommendation: $0, source: source, actions: actions)
        }
    }

    private func action(_ map: YAMLMap) -> Action? {
        defer { map.finish() }
        let (owner, due) = (map.text("owner"), map.day("due"))
        let (state, measures) = (map.word("state", ActionState.self) ?? .notStarted, measures(map))
        return requiredWords(map, "action").map {
            Action(action: $0, owner: owner, due: due, state: state, measures: measures)
        }
    }

    private func measures(_ map: YAMLMap) -> [MeasureID] {
        map.texts("measures").compactMap { text, mark in
            if let id = try? MeasureID(text), framework.measure(id) != nil { return id }
            let near = nearest(to: text, among: framework.measures.map(\.id.text)).map { "; did you mean '\($0)'?" }
            file.report("unknown-measure", at: mark, "there is no measure '\(text)'\(near ?? "")")
            return nil
        }
    }
}
