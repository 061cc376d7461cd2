import PerformanceModel
import Register
import Testing

extension ConformanceCheck {
    static let verifying = [
        Self("a register is sound after every kind of entry, at the head it names") { site in
            try await site.with(.writing) { register in
                let sample = try SampleEntries()
                for draft in sample.drafts {
                    let receipt = try await register.append(draft, files: sample.files(of: draft))
                    let sound = Verification.sound(entries: receipt.number, head: receipt.digest)
                    #expect(try await register.verify() == sound)
                    #expect(try await register.verify(head: receipt.digest) == sound)
                }
                for entry in try await register.entries() {
                    #expect(try await register.verify(head: entry.digest).isSound)
                }
            }
        },
        Self("a digest that is of no entry is missed") { site in
            try await site.with(.writing) { register in
                _ = try await register.append(Sample.draft("a", after: 0, []))
                #expect(try await register.verify(head: Digest(of: "cut off")).isSound == false)
            }
        },
        Self("texts of every script and sign are held and stay sound") { site in
            try await site.with(.writing) { register in
                let texts = [
                    "", " ", "e\u{301}", "é", "\u{1}\u{1f}\u{7f}", "\\N", "\\", "'\"", "🙂", "\r\n", "\u{2028}",
                ]
                let figures = try texts.indices.map { try Sample.figure("m\($0)") }
                let rows = zip(figures, texts).map { figure, text in
                    EntryRow.observation(
                        Observation(figure: figure, content: .absent(.notStated), note: text, line: 1, column: text))
                }
                _ = try await register.append(Sample.draft("a", after: 0, rows))
                let book = try await register.book()
                for (figure, text) in zip(figures, texts) {
                    let held = book.observation(of: figure)
                    #expect(held.map { Array($0.note.utf8) } == Array(text.utf8))
                    #expect(held?.column.map { Array($0.utf8) } == Array(text.utf8))
                }
                #expect(try await register.verify().isSound)
            }
        },
    ]
}
