import Crypto
import Foundation
package import PerformanceModel

/// What an entry says, in the one form that every engine takes the same digest of.
///
/// The digest is SHA-256 of these lines, each ended by a line feed, their fields written as ``ContentText`` says:
///
/// ```
/// plumbline-entry  1
/// previous         digest of the entry before, 64 noughts for the first
/// number           1, 2, 3 …
/// key              what the sender calls it
/// kind             return …
/// source           name, digest of the file it came from
/// actor            the writer's number
/// because          why
/// recorded-at      milliseconds since 1970
/// known-from       2018-02-05
/// rows             how many; then as many lines, in the order of their bytes:
/// answer           key of the finding
/// commentary       subject, period, words
/// definition       subject, JSON
/// figure           period, measure, area, statistic, actual or forecast, then withdrawn, or
///                  returned, value, numerator, denominator, reason for absence, data status,
///                  assumed or printed, line, column, note
/// retirement       subject
/// sign-off         subject, period, as known at
/// target           measure, period, value, floor, approved by, why
/// version          report, version, as known at, day, digest, version before, note; name, digest, bytes of each file
/// findings         how many; then as many lines, in the order shown:
/// finding          rule, severity, file, line, column, subject, message, arithmetic
/// ```
package struct EntryContent: Sendable {
    /// The rows given, but for definitions.
    package let rows: [EntryRow]
    /// The definitions as they are stored.
    package let definitions: [DefinitionText]
    /// The findings, in order.
    package let findings: [Finding]
    /// The figures among the rows.
    package let figures: FigureOrder

    /// How many rows there are in all.
    package var rowCount: Int { rows.count + definitions.count }

    /// Gathers what an entry holds where it is stored.
    package init(rows: [EntryRow], definitions: [DefinitionText], findings: [Finding]) {
        self.rows = rows
        self.definitions = definitions
        self.findings = findings
        figures = FigureOrder(rows)
    }

    /// Gathers what a draft says, and checks that it and the files sent with it can be an entry.
    package init(_ draft: EntryDraft, files: [Digest: [UInt8]]) throws(RegisterError) {
        var definitions: [DefinitionText] = []
        for case .definition(let definition) in draft.rows {
            definitions.append(try DefinitionText(definition))
        }
        let rows = definitions.isEmpty ? draft.rows : draft.rows.filter { !$0.isDefinition }
        try DraftCheck(draft, files: files).check()
        self.init(rows: rows, definitions: definitions, findings: draft.findings)
        if let figure = figures.repeated.flatMap({ rows[$0].figure }) {
            throw .refused("The figure '\(figure)' stands in the entry twice; leave one of them out.")
        }
        for period in figures.periods { try DraftCheck.check(period) }
    }

    /// The digest of the content under a header.
    package func digest(under header: EntryHeader) -> Digest {
        var hash = SHA256()
        var text = ContentText()
        header.write(to: &text)
        text.line("rows") { $0.field(rowCount) }
        let others = otherLines
        let afterFigures = others.firstIndex { !$0.lexicographicallyPrecedes("figure".utf8) } ?? others.endIndex
        for line in others[..<afterFigures] { text.append(line) }
        text.figures(figures, of: rows, into: &hash)
        for line in others[afterFigures...] { text.append(line) }
        text.line("findings") { $0.field(findings.count) }
        for finding in findings { text.finding(finding) }
        text.drain(into: &hash, whenOver: 0)
        return Digest(hash.finalize())
    }

    /// The lines of all rows but figures, in the order of their bytes.
    private var otherLines: [[UInt8]] {
        let others = rows.lazy.filter { $0.figure == nil }.map { row in
            var text = ContentText()
            text.row(row)
            return text.bytes
        }
        let defined = definitions.map { definition in
            var text = ContentText()
            text.definition(definition)
            return text.bytes
        }
        return (others + defined).sorted { $0.lexicographicallyPrecedes($1) }
    }
}

extension EntryRow {
    fileprivate var isDefinition: Bool {
        if case .definition = self { true } else { false }
    }
}
