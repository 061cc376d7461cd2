import Foundation
import TimedProcesses

/// A report of a workspace, written in each form alone and in all together.
struct Paper {
    let program: String
    let report: String
    let workspace: URL

    private static let others = ["html", "csv", "json", "xlsx", "ods", "docx"]

    func timed(times: Int) throws -> TimedPaper {
        let alone = try Self.others.map { try form($0, [$0], times) }
        let allButPDF = try form("all but PDF", Self.others, times)
        let pages = try form("pdf", ["pdf"], times)
        let hasPDF = pages.bytes > 0
        let all = hasPDF ? try form("all", Self.others + ["pdf"], times) : nil
        return TimedPaper(
            // What every form waits for: the register read, the figures worked out, the paper checked and released.
            checked: try form("checked, in no form", nil, times), alone: alone + (hasPDF ? [pages] : []),
            allButPDF: allButPDF, all: all)
    }

    private func form(_ name: String, _ forms: [String]?, _ times: Int) throws -> TimedForm {
        let out = workspace.appending(path: "draft")
        let words =
            forms.map { ["preview", report, "--out", "draft"] + $0.flatMap { ["--form", $0] } } ?? ["cells", report]
        let runs = try (0..<times).map { _ in
            try? FileManager.default.removeItem(at: out)
            return try Timed(program, words, in: workspace)
        }
        return TimedForm(series: Series(name: name, runs: runs), bytes: try Self.bytes(in: out))
    }

    private static func bytes(in folder: URL) throws -> Int {
        let files = FileManager.default
        return try (try? files.contentsOfDirectory(atPath: folder.path))?.reduce(0) { sum, name in
            let attributes = try files.attributesOfItem(atPath: folder.appending(path: name).path)
            return sum + (attributes[.size] as? Int ?? 0)
        } ?? 0
    }
}

/// One form, or several together, with the size of what was written.
struct TimedForm {
    let series: Series
    let bytes: Int

    var line: String { Series.padded(series.name, 30) + series.numbers + (bytes > 0 ? "\(bytes)" : "–") }
}

/// A paper in its forms, held against what somebody should wait for.
struct TimedPaper {
    let checked: TimedForm
    let alone: [TimedForm]
    let allButPDF: TimedForm
    /// Nothing where no PDF can be made here.
    let all: TimedForm?

    /// The most milliseconds that all forms but the PDF may take, and that the PDF may take more.
    private static let limits = (allButPDF: 500.0, pdf: 1000.0)

    var lines: [String] { ([checked] + alone + [allButPDF] + (all.map { [$0] } ?? [])).map(\.line) }

    var aims: [(words: String, isWithin: Bool)] {
        let others = allButPDF.series.median
        let first = (
            String(format: "all forms but PDF: %.0f ms of %.0f", others, Self.limits.allButPDF),
            others <= Self.limits.allButPDF
        )
        guard let all else { return [first, ("PDF: not made here, since Typst is not installed", false)] }
        let more = all.series.median - others
        return [first, (String(format: "PDF: %.0f ms more of %.0f", more, Self.limits.pdf), more <= Self.limits.pdf)]
    }
}
