import Documents
import Evaluation
import PerformanceModel
import Publishing
import Register
import Reports

extension Office {
    /// What reads differently from an earlier version to who has read no more than either shows, a sentence each.
    ///
    /// First the figures, with statuses and directions that changed with them, then ranks, then sentences, with a
    /// remark on each key point that the figures bear out no longer.
    func revisionNote(
        _ released: ReleasedReport, _ pictures: ReportPictures, since earlier: PublishedEarlier?,
        _ version: PublishedVersion?
    ) async throws -> [String] {
        guard let earlier, let version else { return [] }
        let figures = released.differences(from: earlier).compactMap {
            $0.sentence(released.framework, released.council)
        }
        let ranks = released.rankChanges(since: earlier)
        let before = try await words(of: version)
        let now = PublishedForms(of: released, as: .neutral, pictures: pictures).paged.words
        let changes = before.isEmpty ? [] : WordChanges(from: before, to: now, titles: released.titles).sentences
        let points = TurnedKeyPoints(released.keyPointChanges(since: earlier), from: before, to: now)
        let note = figures + ranks + points.added(to: changes)
        if figures.isEmpty, ranks.isEmpty {
            return ["No figure was corrected; the words, the tables or their layout were changed."] + note
        }
        return note
    }

    /// The words of a published version by the names they are kept under, out of its own Word file; none without it.
    func words(of version: PublishedVersion) async throws -> [String: [String]] {
        guard let file = version.files.first(where: { $0.name == "\(version.report).docx" }) else { return [:] }
        let word = try EditedWordFile(reading: try await register.file(file.digest))
        return word.parts.mapValues { range in word.paragraphs[range].map(\.text) }
    }
}

extension Edition {
    /// For what is only compared.
    static let neutral = Edition(version: 0, day: Day(number: 0), asKnownAt: 0, chainHead: "", program: Office.program)
}

extension PagedDocument {
    /// The paragraphs of each part that is found again.
    fileprivate var words: [String: [String]] {
        var words: [String: [String]] = [:]
        for case .named(let name, let blocks) in parts.flatMap(\.blocks) { words[name] = blocks.flatMap(\.paragraphs) }
        return words
    }
}

extension PagedBlock {
    fileprivate var paragraphs: [String] {
        switch self {
        case .heading(_, let content, _), .paragraph(let content, _): [content.plainText]
        case .list(let list): list.paragraphs
        default: []
        }
    }
}

extension PagedList {
    fileprivate var paragraphs: [String] {
        items.flatMap { [$0.content.plainText] + $0.nested.flatMap(\.paragraphs) }
    }
}

extension ReleasedReport {
    /// What a reader calls each part of the words.
    fileprivate var titles: [String: String] {
        var titles: [String: String] = [:]
        for section in sections {
            if let origin = section.prose.origin { titles[origin.name] = section.heading }
            if case .implications(let implications) = section.content {
                for (name, text) in implications {
                    if let origin = text?.origin { titles[origin.name] = "\(section.heading), \(name)" }
                }
            }
            for theme in section.themes {
                if let origin = theme.commentary.origin { titles[origin.name] = theme.theme.title }
                for group in theme.tables.flatMap(\.groups) {
                    for told in group.commentary {
                        if let origin = told.prose.origin { titles[origin.name] = told.title ?? group.title }
                    }
                }
            }
        }
        return titles
    }

    /// Measures whose place among others is another than in an earlier version that showed the same figure.
    fileprivate func rankChanges(since earlier: PublishedEarlier) -> [String] {
        framework.measures.compactMap { measure in
            guard let now = current[measure.id], earlier.shown.contains(now.figure), shown.contains(now.figure),
                let one = earlier.book.evaluate(now.figure).meaning.positions.first?.position.value,
                let other = now.meaning.positions.first(where: { $0.set == one.set })?.position.value,
                (one.rank, one.count) != (other.rank, other.count)
            else { return nil }
            return "\(framework.label(of: measure)), \(now.figure.period.words), rank: \(one.rank) of \(one.count) "
                + "becomes \(other.rank) of \(other.count)."
        }
    }
}
