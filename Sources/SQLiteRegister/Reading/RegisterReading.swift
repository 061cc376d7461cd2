import GRDB
package import PerformanceModel
package import Register

extension SQLiteRegister {
    /// The last entry.
    package func head() async throws(RegisterError) -> Head {
        try await reading { try StoredEntry.head(in: $0) }
    }

    /// Everything as known at an entry: of every row up to it, the one known last.
    package func book(asKnownAt number: Int?) async throws(RegisterError) -> Book {
        try await reading { db in
            let reader = try BookReader(db, knowledge: try Knowledge(at: number, in: db))
            return try reader.book()
        }
    }

    /// Everything as known on a day: of every row, the one known last up to that day.
    package func book(asKnownOn day: Day) async throws(RegisterError) -> Book {
        try await reading { db in
            let reader = try BookReader(db, knowledge: try Knowledge(on: day, in: db))
            return try reader.book()
        }
    }

    /// The entries of a range, or all, in order; numbers beyond the last are left out.
    package func entries(_ numbers: ClosedRange<Int>?) async throws(RegisterError) -> [Entry] {
        try await reading { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT \(StoredEntry.columns), name FROM entry JOIN person ON person.id = entry.actor
                    WHERE number BETWEEN ? AND ? ORDER BY number
                    """,
                arguments: [numbers?.lowerBound ?? 1, numbers?.upperBound ?? .max])
            return try rows.map(StoredEntry.entry)
        }
    }

    /// Everything that happened to a figure, oldest entry first.
    package func history(of figure: Figure) async throws(RegisterError) -> [FigureEvent] {
        try await reading { try FigureReader.history(of: figure, in: $0) }
    }

    /// The figures that a book as known at an entry holds of those asked for, in order.
    package func figures(
        matching filter: FigureFilter, asKnownAt number: Int?
    ) async throws(RegisterError) -> [RecordedObservation] {
        try await reading { db in
            var figures: [RecordedObservation] = []
            let reader = try FigureReader(db, knowledge: try Knowledge(at: number, in: db))
            try reader.each(filter) { figures.append($0) }
            return figures.sorted { $0.observation.figure < $1.observation.figure }
        }
    }

    /// The findings that were accepted with an entry, in the order shown to its writer.
    package func findings(of entry: Int) async throws(RegisterError) -> [Finding] {
        try await reading { db in
            let head = try StoredEntry.head(in: db).number
            guard entry > 0, entry <= head else { throw RegisterError.noSuchEntry(entry, head: head) }
            return try StoredFinding.findings(of: entry, in: db)
        }
    }

    /// The published versions of a report, or of all, in the order of their entries.
    package func versions(of report: ReportID?) async throws(RegisterError) -> [RecordedVersion] {
        try await reading { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT \(StoredVersion.columns) FROM version WHERE report = coalesce(?, report)
                    ORDER BY entry, report, version
                    """,
                arguments: [report?.text])
            return try rows.map { try StoredVersion.read($0, in: db) }
        }
    }

    /// The bytes of a published file, checked against its digest.
    package func file(_ digest: Digest) async throws(RegisterError) -> [UInt8] {
        let bytes = try await reading { try StoredFile.bytes(of: digest, in: $0) }
        guard let bytes else { throw .noSuchFile(digest) }
        return bytes
    }

    /// Works every digest out again from what is stored.
    package func verify(head: Digest?) async throws(RegisterError) -> Verification {
        do {
            return try await reading { db in
                var verifier = try ChainVerifier(db)
                return try verifier.verification(head: head)
            }
        } catch {
            // A table or column that is gone was taken away by somebody: that is an answer, not a failure to ask.
            switch error {
            case .failed, .damaged: return .broken(entry: nil, sentence: "\(error)")
            default: throw error
            }
        }
    }
}
