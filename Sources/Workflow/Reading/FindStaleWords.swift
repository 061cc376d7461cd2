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
    /// A commentary is compared with the book it was written in, a report's text and a published version with the book
    /// that the latest version was made from.
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
        var stale: [StaleWords] = []
        for commentary in now.book.allCommentary {
            guard let area = now.framework.council?.area else { continue }
            let scope = ReferenceScope(framework: now.framework, period: commentary.period, area: area)
            let text = commentary.written(in: scope)
            stale += StaleText(text: text, now: now, before: try await book(at: commentary.entry)).sentences
        }
        let versions = try await register.versions(of: nil).map(\.version)
        for (name, files) in reports {
            guard let latest = versions.last(where: { $0.report == name }),
                let report = ReportReading(reading: files.map { ($0.name, $0.bytes) }, framework: now.framework).report
            else { continue }
            let old = try await book(at: latest.asKnownAt)
            for text in report.texts(in: now) where !text.place.isOfCommentary {
                stale += StaleText(text: text, now: now, before: old).sentences.map { $0.within(name) }
            }
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
