import PerformanceModel
import Register
import Testing

extension ConformanceCheck {
    static let appending = [
        Self("an empty register has the head 0 and an empty book") { site in
            try await site.with(.writing) { register in
                #expect(try await register.head() == .empty)
                let book = try await register.book()
                #expect(book.number == 0)
                #expect(book.observations.isEmpty)
                #expect(book.framework == Framework())
                #expect(try await register.entries() == [])
                #expect(try await register.versions(of: nil) == [])
                #expect(try await register.verify() == .sound(entries: 0, head: .none))
            }
        },
        Self("a receipt names the entry and its digest, and the head is the same") { site in
            try await site.with(.writing) { register in
                let receipt = try await register.append(
                    Sample.draft("a", after: 0, [try Sample.row("79.6", of: try Sample.figure())]))
                #expect(receipt.number == 1)
                #expect(!receipt.wasAlreadyHeld)
                #expect(try await register.head() == Head(number: 1, digest: receipt.digest))
            }
        },
        Self("an entry is read back as it was drafted, and each names the digest before it") { site in
            try await site.with(.writing) { register in
                let sample = try SampleEntries()
                for draft in sample.drafts { _ = try await register.append(draft, files: sample.files(of: draft)) }
                var previous = Digest.none
                let entries = try await register.entries()
                #expect(entries.count == sample.drafts.count)
                for (index, (entry, draft)) in zip(entries, sample.drafts).enumerated() {
                    #expect(entry.number == index + 1)
                    #expect(entry.key == draft.key)
                    #expect(entry.kind == draft.kind)
                    #expect(entry.source == draft.source)
                    #expect(entry.actor == draft.actor)
                    #expect(entry.because == draft.because)
                    #expect(entry.recordedAt == draft.recordedAt)
                    #expect(entry.knownFrom == draft.knownFrom)
                    #expect(entry.rowCount == draft.rows.count)
                    #expect(entry.previous == previous)
                    previous = entry.digest
                }
                #expect(try await register.entries(2...3).map(\.number) == [2, 3])
                #expect(try await register.entries(7...90).map(\.number) == [7])
            }
        },
        Self("every engine comes to the same digests") { site in
            try await site.with(.writing) { register in
                let sample = try SampleEntries()
                for draft in sample.drafts { _ = try await register.append(draft, files: sample.files(of: draft)) }
                #expect(try await register.head().digest == sample.head)
            }
        },
        Self("rows are read back in a book as they were written, down to the places") { site in
            try await site.with(.writing) { register in
                let sample = try SampleEntries()
                for draft in sample.drafts.prefix(4) { _ = try await register.append(draft) }
                let book = try await register.book()
                for draft in sample.drafts.prefix(4) {
                    for row in draft.rows { #expect(book.holds(row, entry: draft.after + 1), "\(row)") }
                }
                #expect(book.framework == (try SampleFramework.framework()))
                #expect(book.answers["f-0123456789"]?.because == sample.drafts[3].because)
                #expect(book.signOffs.map(\.actor) == ["B. Häd"])
            }
        },
        Self("an entry of many thousand figures is held whole") { site in
            var figures = RandomFigures(seed: 1)
            let observations = try figures.observations(measures: 25, areas: 20, months: 10)
            try await site.with(.writing) { register in
                _ = try await register.append(Sample.draft("a", after: 0, observations.map(EntryRow.observation)))
                let book = try await register.book()
                #expect(book.observations.count == observations.count)
                #expect(observations.allSatisfy { book.observation(of: $0.figure) == $0 })
                #expect(try await register.verify().isSound)
            }
        },
        Self("an entry may hold no rows") { site in
            try await site.with(.writing) { register in
                let receipt = try await register.append(Sample.draft("a", after: 0, []))
                #expect(try await register.entries().map(\.rowCount) == [0])
                #expect(try await register.verify() == .sound(entries: 1, head: receipt.digest))
            }
        },
    ]
}

extension Book {
    /// Whether a row stands here as it was written.
    fileprivate func holds(_ row: EntryRow, entry: Int) -> Bool {
        switch row {
        case .observation(let observation):
            guard let held = observations[observation.figure] else { return false }
            return held.entry == entry && held.observation == observation
                && held.observation.saysTheSame(as: observation)
        case .definition(let definition): return framework.definitions.contains(definition)
        case .target(let target): return targets[target.measure]?.contains(target) ?? false
        case .commentary(let subject, let period, let words):
            let held = commentary[subject]?[period]
            return held?.text == words && held?.entry == entry
        case .signOff(let subject, let period, let asKnownAt):
            return signOffs.contains {
                $0.subject == subject && $0.period == period && $0.asKnownAt == asKnownAt && $0.entry == entry
            }
        case .answer(let key): return answers[key]?.entry == entry
        case .withdrawal, .retirement, .version, .embargo, .issuedFile: return false
        }
    }
}
