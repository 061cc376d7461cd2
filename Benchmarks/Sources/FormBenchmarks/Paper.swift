import Foundation
import TimedProcesses

/// A report of a workspace, written in each form alone and in all together.
struct Paper {
    let program: TimedProgram
    let report: String
    let workspace: TimedWorkspace

    private static let others = ["html", "csv", "json", "xlsx", "ods", "docx"]

    func timed() throws -> TimedPaper {
        let alone = try Self.others.map { try drafted($0, [$0]) }
        let allButPDF = try drafted("all but PDF", Self.others)
        let pages = try drafted("pdf", ["pdf"])
        let hasPDF = pages.bytes > 0
        let all = hasPDF ? try drafted("all", Self.others + ["pdf"]) : nil
        return TimedPaper(
            // What every form waits for: the register read, the figures worked out, the paper checked and released.
            checked: try series("checked, in no form", ["cells", report]), alone: alone + (hasPDF ? [pages] : []),
            allButPDF: allButPDF, all: all, published: try published())
    }

    private func drafted(_ name: String, _ forms: [String]) throws -> TimedForm {
        try series(name, ["preview", report, "--out", "draft"] + forms.flatMap { ["--form", $0] }, into: "draft")
    }

    private func published() throws -> TimedForm {
        let words = ["publish", report, "--as", "Benchmark", "--because", "Timing"]
        return try series("published", words, into: "published/\(report)/v1", afresh: true)
    }

    private func series(
        _ name: String, _ words: [String], into folder: String? = nil, afresh: Bool = false
    ) throws -> TimedForm {
        let out = folder.map { workspace.folder.appending(path: $0) }
        let runs = try (0..<program.times).map { _ in
            if let out { try? FileManager.default.removeItem(at: out) }
            if afresh { try workspace.restore() }
            return try Timed(program.path, words, in: workspace.folder)
        }
        return TimedForm(series: Series(name: name, runs: runs), bytes: try out.map(Self.bytes) ?? 0)
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
    let published: TimedForm

    /// The most milliseconds that all forms but the PDF may take, and that the PDF may take more.
    private static let limits = (allButPDF: 500.0, pdf: 1000.0)

    var lines: [String] { ([checked] + alone + [allButPDF] + (all.map { [$0] } ?? []) + [published]).map(\.line) }

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
