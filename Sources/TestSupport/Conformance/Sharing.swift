import PerformanceModel
import Register
import Testing

extension ConformanceCheck {
    static let sharing = [
        Self("what one instance writes another reads at once") { site in
            let reader = try await site.open(for: .reading)
            try await site.with(.writing) { writer in
                for number in 1...5 {
                    let row = try Sample.row("\(number)", of: try Sample.figure())
                    let receipt = try await writer.append(Sample.draft("k\(number)", after: number - 1, [row]))
                    #expect(try await reader.head() == Head(number: number, digest: receipt.digest))
                    #expect(try await reader.book().observations.values.map(\.entry) == [number])
                }
            }
            #expect(try await reader.verify().isSound)
            try await reader.close()
        },
        Self("two instances writing at once lose nothing and break no chain") { site in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<2 {
                    group.addTask { try await write(10, as: "writer \(writer)", at: site) }
                }
                try await group.waitForAll()
            }
            try await site.with(.reading) { register in
                let entries = try await register.entries()
                #expect(entries.map(\.number) == Array(1...20))
                #expect(Set(entries.map(\.key)).count == 20)
                #expect(Set(entries.compactMap(\.actor)) == ["writer 0", "writer 1"])
                #expect(try await register.verify().isSound)
            }
        },
        Self("books read beside a writer are each of one entry") { site in
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    try await site.with(.writing) { register in
                        for number in 1...30 { try await writePair(number, to: register) }
                    }
                }
                group.addTask {
                    try await site.with(.reading) { register in
                        for _ in 0..<60 {
                            let book = try await register.book()
                            let entries = Set(book.observations.values.map(\.entry))
                            #expect(entries == (book.number == 0 ? [] : [book.number]))
                        }
                    }
                }
                try await group.waitForAll()
            }
        },
        Self("an entry sent by two instances at once is written once") { site in
            let draft = Sample.draft("once", after: 0, [try Sample.row("1", of: try Sample.figure())])
            let receipts = try await withThrowingTaskGroup(of: Receipt.self) { group in
                for _ in 0..<2 {
                    group.addTask { try await site.with(.writing) { try await $0.append(draft) } }
                }
                return try await group.reduce(into: [Receipt]()) { $0.append($1) }
            }
            #expect(Set(receipts.map(\.digest)).count == 1)
            #expect(receipts.filter(\.wasAlreadyHeld).count == 1)
            #expect(try await site.with(.reading) { try await $0.head() }.number == 1)
        },
    ]
}

/// Writes entries one by one, each with the register opened for it, starting over where another was first.
private func write(_ count: Int, as actor: String, at site: any RegisterSite) async throws {
    for number in 0..<count {
        try await site.with(.writing) { register in
            while true {
                let head = try await register.head().number
                let row = try Sample.row("\(number)", of: try Sample.figure())
                do {
                    _ = try await register.append(Sample.draft("\(actor) \(number)", after: head, by: actor, [row]))
                    return
                } catch RegisterError.movedOn {
                    continue
                }
            }
        }
    }
}

/// Writes two figures in one entry.
private func writePair(_ number: Int, to register: any Register) async throws {
    let rows = [
        try Sample.row("\(number)", of: try Sample.figure()),
        try Sample.row("\(number)", of: try Sample.figure("adoptions", at: "2017-12", as: .total)),
    ]
    _ = try await register.append(Sample.draft("k\(number)", after: number - 1, rows))
}
