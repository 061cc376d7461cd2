import PerformanceModel
import Yams

extension ReportReader {
    /// What a section of a kind has besides words and tables.
    func content(_ map: YAMLMap, _ kind: SectionKind) -> ReportSection.Content? {
        switch kind {
        case .recommendation: return .recommendation
        case .background: return .background
        case .consultations: return .consultations
        case .implications: return .implications(required("implications", of: map).compactMap(implication))
        case .accessToInformation: return .accessToInformation(papers(map))
        case .mattersArising: return .mattersArising(required("matters", of: map).compactMap(matter))
        case .structure: return structure(map)
        }
    }

    private func required(_ key: String, of map: YAMLMap) -> [YAMLMap] {
        if map.node(key) == nil { map.reportMissing(key) }
        return map.maps(key)
    }

    /// Words that stand in the definition itself.
    func words(_ map: YAMLMap, _ key: String) -> ReportText? {
        guard let text = map.text(key) else { return nil }
        var line = map.mark(of: key)?.line
        // The words of a block begin on the line after its sign.
        if case .scalar(let scalar) = map.node(key), [.literal, .folded].contains(scalar.style) {
            line = line.map { $0 + 1 }
        }
        return ReportText(text, at: Place(file: file.name, line: line))
    }

    func requiredWords(_ map: YAMLMap, _ key: String) -> ReportText? {
        if map.node(key) == nil { map.reportMissing(key) }
        return words(map, key)
    }

    private func implication(_ map: YAMLMap) -> Implication? {
        defer { map.finish() }
        let (says, name) = (words(map, "says"), map.text("text"))
        if (map.node("says") == nil) == (map.node("text") == nil) { reportSaysOrText(map) }
        let file = name.flatMap { name in
            text(name, map).map { ReportText($0, at: Place(file: name), isWholeFile: true) }
        }
        let words = says ?? file
        return map.required("name").map { Implication(name: $0, text: words?.isNone == true ? nil : words) }
    }

    private func reportSaysOrText(_ map: YAMLMap) {
        if map.node("says") == nil { return map.reportMissing("says' or 'text") }
        file.report(
            "not-understood", at: map.mark(of: "text"), "words are in 'says' or in the file of 'text', not both")
    }

    /// A list, or the word none; nothing where the section does not say.
    private func papers(_ map: YAMLMap) -> [BackgroundPaper]? {
        guard let node = map.node("papers") else { return nil }
        if case .scalar(let scalar) = node, scalar.string.lowercased() == "none" { return [] }
        return map.maps("papers").compactMap { paper in
            defer { paper.finish() }
            let (date, contact) = (paper.day("date"), paper.text("contact") ?? "")
            return paper.required("title").map { BackgroundPaper(title: $0, date: date, contact: contact) }
        }
    }

    private func matter(_ map: YAMLMap) -> MatterArising? {
        defer { map.finish() }
        let (meeting, minute) = (map.requiredDay("meeting"), map.text("minute") ?? "")
        let (response, state) = (words(map, "response"), map.word("state", ActionState.self) ?? .notStarted)
        guard let resolution = requiredWords(map, "resolution"), let meeting else { return nil }
        return MatterArising(
            meeting: meeting, minute: minute, resolution: resolution, response: response, state: state)
    }

    private func structure(_ map: YAMLMap) -> ReportSection.Content? {
        guard let day = map.requiredDay("on") else { return nil }
        if framework.structure(on: day) == nil {
            file.report("no-structure", at: map.mark(of: "on"), "the framework has no structure that holds on \(day)")
        }
        return .structure(on: day)
    }
}

extension ReportText {
    /// Whether it says that there is nothing to say.
    fileprivate var isNone: Bool {
        ["none", "none."].contains(markdown.split { $0.isWhitespace }.joined(separator: " ").lowercased())
    }
}
