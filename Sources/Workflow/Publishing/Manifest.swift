import Foundation
import PerformanceModel
import Publishing
import Register
import Reports

/// What a published version was made of, so that anybody can tell whether they hold it whole.
struct Manifest: Codable {
    let report: String
    let title: String
    let version: Int
    let day: String
    let asKnownAt: Int
    let chainHead: String
    let contentDigest: String
    let program: String
    let engines: [String: String]
    let fonts: [String: String]
    let templates: [String: String]
    let revisionNote: [String]
    let files: [File]
    /// The appendices that have pages of their own among them.
    var appendices: [Appendix]?
    /// The figures whose values can be had from the paper, as references name them; later papers go by them.
    let shown: [String]
    /// Those of them that it prints, with their parts: pages of measures show no others.
    var printed: [String]?
    /// Those of which it prints or draws the value alone.
    var printedAlone: [String]?
    /// Those that it prints as confidential.
    var withheld: [String]?
    /// The figure that each of its measures stands at.
    var current: [String]?
    /// The figure that each of them is judged by, where a table does.
    var judged: [String]?
    /// Whether it is an old paper that was brought in, and not one that was made here.
    var broughtIn: Bool?

    static let fileName = "manifest.json"

    struct File: Codable {
        let name: String
        let sha256: String
        let bytes: Int
    }

    struct Appendix: Codable {
        let title: String
        let name: String
    }

    /// The manifest as JSON whose keys are sorted.
    var document: PublishedDocument {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            encoder.keyEncodingStrategy = .convertToSnakeCase
            return PublishedDocument(name: Self.fileName, bytes: Array(try encoder.encode(self)) + Array("\n".utf8))
        }
    }
}

extension Office {
    /// The manifest of a version, as JSON whose keys are sorted.
    func manifest(
        of documents: [PublishedDocument], _ released: ReleasedReport, _ pictures: ReportPictures, _ edition: Edition,
        _ content: Digest, _ day: Day
    ) throws -> PublishedDocument {
        let report = released.report
        let printed = released.printed(drawing: pictures.drawn)
        func names(_ figures: some Sequence<Figure>) -> [String] { figures.sorted().map(\.description) }
        let manifest = Manifest(
            report: report.id.text, title: report.title, version: edition.version ?? 0, day: day.description,
            asKnownAt: edition.asKnownAt,
            chainHead: edition.chainHead, contentDigest: content.hex, program: Self.program,
            engines: engines,
            // No font is sent with the page, which uses the reader's own; the PDF has those it is set in.
            fonts: press.pdf?.fontDigests ?? [:],
            templates: ["style-sheet": Digest(of: styleSheet).hex, "word": press.wordTemplate.digest],
            revisionNote: edition.revisionNote,
            files: documents.map {
                Manifest.File(name: $0.name, sha256: Digest(of: $0.bytes).hex, bytes: $0.bytes.count)
            }, appendices: released.appendices.map { Manifest.Appendix(title: $0.title, name: $0.fileName) },
            shown: released.shown.map(\.description), printed: names(printed.whole),
            printedAlone: names(printed.valueOnly), withheld: names(printed.withheld),
            current: names(released.current.values.map(\.figure)),
            judged: names(released.judged.values.map(\.figure)))
        return try manifest.document
    }

    private var engines: [String: String] {
        let own = Dictionary(
            uniqueKeysWithValues: ["html", "csv", "json", "xlsx", "ods", "docx"].map { ($0, Self.program) })
        return own.merging(press.pdf.map { ["pdf": $0.version] } ?? [:]) { own, _ in own }
    }

    /// The title a version was published under, from its manifest.
    func title(of version: PublishedVersion) async throws -> String {
        try await manifest(of: version)?.title ?? version.report.text
    }

    /// The manifest that was published with a version.
    func manifest(of version: PublishedVersion) async throws -> Manifest? {
        guard let file = version.files.first(where: { $0.name == Manifest.fileName }) else { return nil }
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(Manifest.self, from: Data(try await register.file(file.digest)))
    }
}
