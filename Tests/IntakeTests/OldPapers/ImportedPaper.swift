import Documents
import Intake
import PerformanceModel
import TestSupport
import Testing

/// Papers imported one after another into one directory, which is held in memory.
struct ImportedPapers {
    private(set) var drafts: [OldPaperDraft] = []
    /// Everything written so far, by path.
    var files: [String: [UInt8]] = [:]

    /// Imports a paper, with its drafts read by the next.
    @discardableResult
    mutating func add(
        _ document: ReadDocument, named file: String = "paper.docx", published: String = "2018-02-05",
        period: String? = nil, id: String? = nil
    ) throws -> OldPaperDraft {
        var paper = OldPaper(file: file, document: document, published: try #require(Day(published)))
        paper.period = try period.map { try Period($0) }
        paper.id = try id.map { try ReportID($0) }
        let labels = files[LabelDecisions.fileName].map { LabelDecisions(reading: $0) } ?? LabelDecisions()
        let draft = try OldPaperDraft(of: paper, framework: inFolder("framework"), labels: labels)
        for file in draft.files(framework: "framework", reports: "reports") { files[file.path] = file.bytes }
        drafts.append(draft)
        return draft
    }

    func inFolder(_ folder: String) -> [(name: String, bytes: [UInt8])] {
        files.filter { $0.key.hasPrefix(folder + "/") }.sorted { $0.key < $1.key }.map {
            (String($0.key.dropFirst(folder.count + 1)), $0.value)
        }
    }

    var framework: FrameworkReading { FrameworkReading(reading: inFolder("framework")) }

    func text(_ path: String) throws -> String { String(decoding: try #require(files[path]), as: UTF8.self) }

    /// The figures of a draft as the strict reader of returns reads them.
    func figures(of draft: OldPaperDraft) throws -> ReturnReading {
        let bytes = try #require(files["\(draft.folder)/\(OldPaperFolder.figures)"])
        return ReturnReading(
            reading: bytes, name: "figures.csv", framework: framework.framework, today: draft.paper.published)
    }

    func report(of draft: OldPaperDraft) -> ReportReading {
        ReportReading(reading: inFolder("reports/\(draft.id)"), framework: framework.framework)
    }

    /// The draft of a paper that is one Markdown table under its own first line.
    static func draft(_ table: String, published: String = "2018-02-05", period: String? = nil) throws -> OldPaperDraft
    {
        var papers = Self()
        return try papers.add(readMarkdown(table), named: "paper.md", published: published, period: period)
    }
}

extension OldPaperDraft {
    /// Each figure as it is printed in the return: `visits 2017-18-Q1? total 12`.
    var lines: [String] {
        figures.map { observation in
            let figure = observation.figure
            let content =
                switch observation.content {
                case .value(let value):
                    (value.numerator.map { "\($0)/" } ?? "") + (value.value?.description ?? "")
                case .absent(let absence): absence.word
                }
            return
                "\(figure.measure) \(figure.period)\(observation.periodIsAssumed ? "?" : "") \(figure.statistic.rawValue)"
                + (figure.isForecast ? " forecast" : "") + " \(content)"
        }
    }

    /// The rules and severities of its findings, each once.
    var rules: Set<String> { Set(findings.map { "\($0.severity.rawValue) \($0.rule)" }) }
}
