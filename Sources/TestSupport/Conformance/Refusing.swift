import PerformanceModel
import Register
import Testing

extension ConformanceCheck {
    static let refusing = [
        Self("the same entry sent again gives the first receipt, and nothing is written") { site in
            try await site.with(.writing) { register in
                let sample = try SampleEntries()
                for draft in sample.drafts {
                    let files = sample.files(of: draft)
                    let first = try await register.append(draft, files: files)
                    let again = try await register.append(draft, files: files)
                    #expect(again == Receipt(number: first.number, digest: first.digest, wasAlreadyHeld: true))
                }
                let first = try #require(sample.drafts.first)
                #expect(try await register.append(first).number == 1)
                #expect(try await register.head().number == sample.drafts.count)
            }
        },
        Self("an entry sent again a day later, or with its rows in another order, is the same") { site in
            try await site.with(.writing) { register in
                let rows = [
                    try Sample.row("1", of: try Sample.figure()),
                    try Sample.row("2", of: try Sample.figure("adoptions")),
                    .answer(findingKey: "f-1"),
                ]
                let first = try await register.append(Sample.draft("a", after: 0, rows))
                let again = try await register.append(Sample.draft("a", after: 0, daysLater: 1, rows.reversed()))
                #expect(again == Receipt(number: 1, digest: first.digest, wasAlreadyHeld: true))
            }
        },
        Self("the same key with other content is refused") { site in
            try await site.with(.writing) { register in
                let row = try Sample.row("79.6", of: try Sample.figure())
                _ = try await register.append(Sample.draft("a", after: 0, [row]))
                let others = [
                    Sample.draft("a", after: 1, [try Sample.row("79.60", of: try Sample.figure())]),
                    Sample.draft("a", after: 1, []),
                    Sample.draft("a", .target, after: 1, [row]),
                    Sample.draft("a", after: 1, by: "B. Other", [row]),
                    Sample.draft("a", after: 1, because: "Another reason", [row]),
                    Sample.draft("a", after: 1, knownFrom: Day("2016-01-01"), [row]),
                ]
                for draft in others {
                    await #expect(throws: RegisterError.keyInUse("a", entry: 1)) { try await register.append(draft) }
                }
                #expect(try await register.head().number == 1)
            }
        },
        Self("an entry checked against an earlier head is refused, and nothing is written") { site in
            try await site.with(.writing) { register in
                let rows = [try Sample.row("79.6", of: try Sample.figure())]
                let head = try await register.append(Sample.draft("a", after: 0, rows))
                await #expect(throws: RegisterError.movedOn(from: 0, to: 1)) {
                    try await register.append(Sample.draft("b", after: 0, by: "New", rows))
                }
                await #expect(throws: RegisterError.noSuchEntry(2, head: 1)) {
                    try await register.append(Sample.draft("b", after: 2, rows))
                }
                #expect(try await register.head().digest == head.digest)
                #expect(try await register.erase(person: "New") == false)
                #expect(try await register.verify().isSound)
            }
        },
        Self("an entry that fails part of the way leaves nothing behind") { site in
            try await site.with(.writing) { register in
                let sample = try SampleEntries()
                for draft in sample.drafts { _ = try await register.append(draft, files: sample.files(of: draft)) }
                let before = try await register.head()
                let last = try #require(sample.drafts.last)
                let draft = EntryDraft(
                    key: "again", kind: .publication, actor: "Somebody new", because: "Again",
                    recordedAt: last.recordedAt, after: before.number,
                    rows: [try Sample.row("5", of: try Sample.figure("a-new-measure"))] + last.rows)
                await #expect(throws: RegisterError.self) { try await register.append(draft) }
                #expect(try await register.head() == before)
                #expect(try await register.history(of: try Sample.figure("a-new-measure")) == [])
                #expect(try await register.erase(person: "Somebody new") == false)
                #expect(try await register.verify() == .sound(entries: before.number, head: before.digest))
            }
        },
        Self("a register open for reading refuses to write, and says so") { site in
            try await site.with(.reading) { register in
                do {
                    _ = try await register.append(Sample.draft("a", after: 0, []))
                    Issue.record("It was written.")
                } catch let error as RegisterError {
                    guard case .openForReadingOnly = error else { throw error }
                }
            }
        },
    ]
}
