package import PerformanceModel
import Yams

/// A report's definition read from `report.yaml` and the Markdown beside it.
package struct ReportReading: Sendable {
    package let report: Report?
    package let findings: [Finding]

    /// Reads a report's definition.
    ///
    /// - Parameters:
    ///   - files: every file of the report's folder: name and bytes.
    ///   - framework: what its tables' measures, groups and units are looked up in.
    package init(reading files: [(name: String, bytes: [UInt8])], framework: Framework) {
        guard let definition = files.first(where: { $0.name.hasSuffix("report.yaml") }) else {
            report = nil
            findings = [Finding("no-report", .error, at: Place(), "there is no report.yaml in the report's folder")]
            return
        }
        let file = YAMLFile(name: definition.name)
        var reader = ReportReader(file: file, framework: framework, texts: files)
        let read = file.root(definition.bytes).flatMap { reader.report($0) }
        let hasError = file.findings.contains { $0.severity == .error }
        report = hasError ? nil : read
        findings = file.findings
    }
}

/// Reads the parts of a report's definition.
struct ReportReader {
    let file: YAMLFile
    let framework: Framework
    let texts: [(name: String, bytes: [UInt8])]

    mutating func report(_ map: YAMLMap) -> Report? {
        defer { map.finish() }
        let part = map.map("part").map(part)
        let sections = map.maps("sections").compactMap { section($0, in: part ?? .partI) }
        let appendices = map.maps("appendices").enumerated().compactMap { appendix($1, $0, in: part ?? .partI) }
        let (meeting, isExecutive) = (map.day("meeting"), map.node("executive") == nil || map.yes("executive"))
        for key in ["period", "sections"] where map.node(key) == nil { map.reportMissing(key) }
        let (period, contact) = (map.period("period"), map.text("contact") ?? "")
        let (title, committee) = (map.required("title"), map.required("committee"))
        let area = known(map, "area", framework.council?.area, { framework.area($0) != nil }, framework.areas.map(\.id))
        guard let id: ReportID = map.requiredIdentifier("id"), let title, let committee, let period, let area else {
            return nil
        }
        return Report(
            id: id, title: title, committee: committee, period: period, area: area, contact: contact, meeting: meeting,
            isExecutive: isExecutive, part: part, sections: sections + appendices)
    }

    /// An identifier that the framework must know, or the value meant where it is left out.
    func known<Subject>(
        _ map: YAMLMap, _ key: String, _ otherwise: Identifier<Subject>?, _ isKnown: (Identifier<Subject>) -> Bool,
        _ all: [Identifier<Subject>]
    ) -> Identifier<Subject>? {
        guard map.node(key) != nil else {
            if otherwise == nil { map.reportMissing(key) }
            return otherwise
        }
        guard let id: Identifier<Subject> = map.identifier(key) else { return nil }
        if isKnown(id) { return id }
        let near = nearest(to: id.text, among: all.map(\.text)).map { "; did you mean '\($0)'?" } ?? ""
        file.report("unknown-\(key)", at: map.mark(of: key), "there is no \(key) '\(id)'\(near)")
        return nil
    }

    private func section(_ map: YAMLMap, in part: ReportSection.Part) -> ReportSection? {
        defer { map.finish() }
        let kind = map.word("kind", SectionKind.self)
        let content = kind.flatMap { self.content(map, $0) } ?? .plain
        let heading =
            map.node("kind") == nil ? map.required("heading") : map.text("heading") ?? kind?.usualHeading
        return section(map, heading, in: part, content)
    }

    /// What every section may have: a part of its own, words of a file, the key, and themes with tables.
    func section(
        _ map: YAMLMap, _ heading: String?, in part: ReportSection.Part, _ content: ReportSection.Content
    ) -> ReportSection? {
        let name = map.text("text")
        let part = map.map("part").map(self.part) ?? part
        let (hasKey, themes) = (map.yes("key"), map.maps("themes").compactMap(theme))
        return heading.map {
            ReportSection(
                heading: $0, part: part, text: name.flatMap { text($0, map) } ?? "", file: name ?? file.name,
                hasKey: hasKey, themes: themes, content: content, line: map.mark?.line)
        }
    }

    func text(_ name: String, _ map: YAMLMap) -> String? {
        guard let found = texts.first(where: { $0.name == name || $0.name.hasSuffix("/" + name) }) else {
            file.report("missing-text", at: map.mark(of: "text"), "there is no file '\(name)' beside report.yaml")
            return nil
        }
        guard let text = plainText(found.bytes) else {
            file.report("not-utf8", at: map.mark(of: "text"), "'\(name)' is not UTF-8 text; save it as UTF-8")
            return nil
        }
        return withoutRemarks(text)
    }

    private func part(_ map: YAMLMap) -> ReportSection.Part {
        defer { map.finish() }
        let paragraph = paragraph(map)
        switch map.required("number") {
        case "II": return reason(map).map { .partII(paragraph, reason: $0) } ?? .partI
        case "I":
            // Somebody who gives a reason means Part II, and what is taken for Part I is told to everybody.
            if let key = ["paragraph", "reason"].first(where: { map.node($0) != nil }) {
                file.report(
                    "not-private", at: map.mark(of: key),
                    "Part I is public and has no paragraph or reason; write number: II, or take them out")
            }
            _ = map.node("reason")
            return .partI
        case nil:
            _ = map.node("reason")
            return .partI
        case .some(let other):
            file.report("not-understood", at: map.mark(of: "number"), "number: '\(other)' is to be I or II")
            return .partI
        }
    }

    private func paragraph(_ map: YAMLMap) -> ExemptInformation? {
        guard let text = map.text("paragraph") else { return nil }
        if let found = Int(text).flatMap(ExemptInformation.init) { return found }
        file.report(
            "not-understood", at: map.mark(of: "paragraph"),
            "paragraph: '\(text)' is no paragraph of Part 1 of Schedule 12A that exempts information; they are 1 to 7")
        return nil
    }

    private func reason(_ map: YAMLMap) -> String? {
        let reason = map.required("reason")
        guard reason?.allSatisfy(\.isWhitespace) == true else { return reason }
        map.reportMissing("reason")
        return nil
    }

    private func theme(_ map: YAMLMap) -> ReportTheme? {
        defer { map.finish() }
        let tables = map.maps("tables").compactMap(table)
        return known(map, "theme", nil, { framework.theme($0) != nil }, framework.themes.map(\.id))
            .map { ReportTheme(theme: $0, tables: tables) }
    }
}
