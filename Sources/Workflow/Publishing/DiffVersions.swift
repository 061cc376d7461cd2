import Evaluation
package import PerformanceModel
import Publishing
package import Register
import Reports

/// What differs between two published versions of a report.
package struct VersionDifference: Sendable {
    package let from: RecordedVersion
    package let to: RecordedVersion
    /// Each with what it is, and what either version says.
    package let changes: [Change]

    package struct Change: Hashable, Sendable {
        package enum Kind: String, Sendable { case figure, words, file }

        package let kind: Kind
        package let subject: String
        package let before: String
        package let after: String
    }
}

extension Office {
    /// Compares two published versions of a report, each as its readers have it: figures, words and files.
    ///
    /// - Parameters:
    ///   - report: the report.
    ///   - first: the number of the one.
    ///   - second: the number of the other; nothing for the last.
    /// - Returns: what differs.
    /// - Throws: ``Refused`` where there is no such version.
    package func compareVersions(
        of report: ReportID, _ first: Int, _ second: Int?
    ) async throws -> VersionDifference {
        let (one, other) = (try await recordedVersion(of: report, first), try await recordedVersion(of: report, second))
        let published = try await publishedBefore()
        func shown(_ version: PublishedVersion) -> PublishedEarlier? { published.first { $0.name == version.name } }
        var changes: [VersionDifference.Change] = []
        if let before = shown(one.version), let after = shown(other.version) {
            changes += before.changes(to: after)
        }
        let (old, new) = (try await words(of: one.version), try await words(of: other.version))
        for name in Set(old.keys).union(new.keys).sorted() where old[name] != new[name] {
            let changed = (new[name] ?? []).difference(from: old[name] ?? [])
            let removed = changed.removals.map(\.words), added = changed.insertions.map(\.words)
            changes += zip(
                removed + Array(repeating: "", count: max(0, added.count - removed.count)),
                added + Array(repeating: "", count: max(0, removed.count - added.count))
            ).map { .init(kind: .words, subject: name, before: $0, after: $1) }
        }
        return VersionDifference(from: one, to: other, changes: changes + Self.files(one.version, other.version))
    }

    private static func files(_ one: PublishedVersion, _ other: PublishedVersion) -> [VersionDifference.Change] {
        let names =
            one.files.map(\.name)
            + other.files.map(\.name).filter { name in
                !one.files.contains { $0.name == name }
            }
        func digest(_ version: PublishedVersion, _ name: String) -> String {
            version.files.first { $0.name == name }.map { String($0.digest.hex.prefix(12)) } ?? "not there"
        }
        return names.compactMap { name in
            let (before, after) = (digest(one, name), digest(other, name))
            return before == after ? nil : .init(kind: .file, subject: name, before: before, after: after)
        }
    }
}

extension CollectionDifference<String>.Change {
    fileprivate var words: String {
        switch self {
        case .insert(_, let words, _), .remove(_, let words, _): words
        }
    }
}

extension PublishedEarlier {
    /// The figures that either shows and that read differently.
    fileprivate func changes(to other: PublishedEarlier) -> [VersionDifference.Change] {
        let framework = other.book.framework
        return shown.union(other.shown).sorted().compactMap { figure in
            guard let measure = framework.measure(figure.measure) ?? book.framework.measure(figure.measure) else {
                return nil
            }
            func words(_ earlier: PublishedEarlier) -> String {
                guard earlier.shown.contains(figure) else { return "not shown" }
                let evaluated = earlier.book.evaluate(figure)
                guard let value = evaluated.content.value else { return "no value" }
                let status = evaluated.status.band.map { ", \(framework.council?.name(of: $0) ?? $0.usualName)" } ?? ""
                return value.printed(as: measure.unit, places: measure.places) + status
            }
            let (before, after) = (words(self), words(other))
            let subject = framework.words(for: Reference(figure))
            return before == after ? nil : .init(kind: .figure, subject: subject, before: before, after: after)
        }
    }
}
