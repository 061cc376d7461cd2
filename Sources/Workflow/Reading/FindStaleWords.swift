import Evaluation
import Intake
package import PerformanceModel
import Proof
import Reading
import Register
import Reports

extension Office {
    /// Every sentence of commentary and of reports, and every published version, that a correction made stale.
    ///
    /// A published version is compared with the book it was made from; so is the text of a report and the commentary it
    /// prints, and any other commentary with the book it was written in.
    ///
    /// - Parameters:
    ///   - reports: the reports of the workspace, each with the files of its folder.
    ///   - since: leaves out what had changed by this entry; nothing compares with the entry of each.
    ///   - isEvery: whether versions that a later one has replaced are compared as well.
    /// - Returns: what reads differently, commentary first.
    /// - Throws: where the register cannot be read.
    package func staleWords(
        in reports: [(ReportID, [SentFile])], since: Int? = nil, everyVersion isEvery: Bool = false
    ) async throws -> [StaleWords] {
        let now = EvaluatedBook(try await register.book())
        var before: [Int: EvaluatedBook] = [:]
        func book(at entry: Int) async throws -> EvaluatedBook {
            let number = min(max(entry, since ?? 0), now.number)
            if let known = before[number] { return known }
            let read = EvaluatedBook(try await register.book(asKnownAt: number))
            before[number] = read
            return read
        }
        let versions = try await register.versions(of: nil).map(\.version)
        let texts = reports.flatMap { name, files in now.published(name, files, versions) }
        // What a paper has printed since a commentary was written is how readers have it.
        let printed = Dictionary(texts.map { ($0.text.place, $0.asKnownAt) }, uniquingKeysWith: max)
        var stale: [StaleWords] = []
        for commentary in now.book.allCommentary {
            guard let area = now.framework.council?.area else { continue }
            let text = commentary.written(
                in: ReferenceScope(framework: now.framework, period: commentary.period, area: area))
            let old = try await book(at: max(commentary.entry, printed[text.place] ?? 0))
            stale += StaleText(text: text, now: now, before: old).sentences
        }
        for section in texts where section.isOfFile {
            let old = try await book(at: section.asKnownAt)
            stale += StaleText(text: section.text, now: now, before: old).sentences.map { $0.within(section.report) }
        }
        for version in versions where isEvery || versions.last(where: { $0.report == version.report }) == version {
            stale += try await differences(of: version, from: try await book(at: version.asKnownAt), to: now)
        }
        return stale
    }

    /// What a published version printed that reads differently now.
    private func differences(
        of version: PublishedVersion, from old: EvaluatedBook, to now: EvaluatedBook
    ) async throws -> [StaleWords] {
        guard let council = now.framework.council, let shown = try await manifest(of: version)?.shown else { return [] }
        let scope = ReferenceScope(framework: now.framework, period: .asAt(Day(number: 0)), area: council.area)
        let references = shown.compactMap { try? scope.reference($0) }
            .flatMap { [$0, Reference($0.figure, .numerator)] }
        let sentences = difference(old, now, over: references).filter { !$0.wasUnknown }
            .compactMap { $0.sentence(now.framework, council) }
        guard !sentences.isEmpty else { return [] }
        return [StaleWords(subject: version.name, line: nil, words: "", because: sentences)]
    }
}

/// A text that the latest version of a report prints.
private struct PublishedText {
    let report: ReportID
    let text: WrittenText
    let asKnownAt: Int
    /// Whether it is a section's own text and no commentary.
    let isOfFile: Bool
}

extension EvaluatedBook {
    /// The texts of a report that has been published.
    fileprivate func published(
        _ name: ReportID, _ files: [SentFile], _ versions: [PublishedVersion]
    ) -> [PublishedText] {
        let reading = ReportReading(reading: files.map { ($0.name, $0.bytes) }, framework: framework)
        guard let latest = versions.last(where: { $0.report == name }), let report = reading.report else { return [] }
        let own = Set(report.sections.map(\.file))
        return report.texts(in: self).map { text in
            PublishedText(
                report: name, text: text, asKnownAt: latest.asKnownAt, isOfFile: own.contains(text.place.file ?? ""))
        }
    }
}

extension StaleWords {
    /// The same, named with the report it stands in.
    fileprivate func within(_ report: ReportID) -> Self {
        Self(subject: "\(report), \(subject)", line: line, words: words, because: because)
    }
}

extension Difference {
    /// Whether nothing was printed before.
    var wasUnknown: Bool { if case .absent = before { true } else { false } }
}

extension Book {
    /// Every commentary, by period and then by name.
    fileprivate var allCommentary: [Commentary] {
        commentary.values.flatMap(\.values).sorted {
            ($0.period, $0.subject.description) < ($1.period, $1.subject.description)
        }
    }
}
