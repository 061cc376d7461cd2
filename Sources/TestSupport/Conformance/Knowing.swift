import PerformanceModel
import Register
import Testing

extension ConformanceCheck {
    static let knowing = [
        Self("a book as known at an entry holds the latest of everything up to it") { site in
            try await site.with(.writing) { register in
                let figure = try Sample.figure()
                for (index, value) in ["1", "2", "3"].enumerated() {
                    _ = try await register.append(
                        Sample.draft("k\(index)", after: index, [try Sample.row(value, of: figure)]))
                }
                for (number, value) in [(1, "1"), (2, "2"), (3, "3")] {
                    let book = try await register.book(asKnownAt: number)
                    #expect(book.number == number)
                    #expect(book.observation(of: figure) == (try Sample.observation(value, of: figure)))
                    #expect(book.observations[figure]?.entry == number)
                }
                #expect(try await register.book(asKnownAt: 0).observations.isEmpty)
                #expect(try await register.book().number == 3)
            }
        },
        Self("a book as known at an entry never changes, whatever is written afterwards") { site in
            try await site.with(.writing) { register in
                let sample = try SampleEntries()
                var books: [Book] = []
                for draft in sample.drafts {
                    _ = try await register.append(draft, files: sample.files(of: draft))
                    books.append(try await register.book())
                }
                for (index, before) in books.enumerated() {
                    let now = try await register.book(asKnownAt: index + 1)
                    #expect(now.number == before.number)
                    #expect(now.framework == before.framework)
                    #expect(now.observations == before.observations)
                    #expect(now.targets == before.targets)
                    #expect(now.commentary == before.commentary)
                    #expect(now.answers == before.answers)
                    #expect(now.signOffs == before.signOffs)
                }
            }
        },
        Self("a book at an entry that is not written is refused") { site in
            try await site.with(.writing) { register in
                _ = try await register.append(Sample.draft("a", after: 0, []))
                for number in [2, -1] {
                    await #expect(throws: RegisterError.noSuchEntry(number, head: 1)) {
                        try await register.book(asKnownAt: number)
                    }
                }
            }
        },
        Self("a withdrawn figure is in no later book and can be returned again") { site in
            try await site.with(.writing) { register in
                let figure = try Sample.figure()
                _ = try await register.append(Sample.draft("a", after: 0, [try Sample.row("1", of: figure)]))
                _ = try await register.append(Sample.draft("b", .withdrawal, after: 1, [.withdrawal(figure)]))
                #expect(try await register.book().observations.isEmpty)
                #expect(try await register.book(asKnownAt: 1).observations.count == 1)
                _ = try await register.append(Sample.draft("c", after: 2, [try Sample.row("2", of: figure)]))
                #expect(try await register.book().observations[figure]?.entry == 3)
            }
        },
        Self("an old paper brought in counts from its own day and overrules nothing known later") { site in
            try await site.with(.writing) { register in
                let figure = try Sample.figure(at: "fy2015-16")
                let old = try #require(Day("2016-06-01"))
                _ = try await register.append(Sample.draft("a", after: 0, [try Sample.row("1", of: figure)]))
                let elsewhere = try Sample.row("8", of: try Sample.figure("adoptions"))
                _ = try await register.append(
                    Sample.draft("b", after: 1, knownFrom: old, [try Sample.row("2", of: figure), elsewhere]))
                let then = try await register.book(asKnownOn: old)
                #expect(then.number == 2)
                #expect(then.observation(of: figure) == (try Sample.observation("2", of: figure)))
                #expect(try await register.book(asKnownOn: old.adding(days: -1)).number == 0)
                let now = try await register.book(asKnownOn: Sample.moment().day)
                #expect(now.observation(of: figure) == (try Sample.observation("1", of: figure)))
                #expect(now.observations.count == 2)
                #expect(try await register.book().observations == now.observations)
                #expect(try await register.book(asKnownAt: 1).observations.count == 1)
                let listed = try await register.figures(matching: FigureFilter(), asKnownAt: nil)
                #expect(
                    listed.map(\.observation.content)
                        == now.observations.values.map(\.observation).sorted { $0.figure < $1.figure }.map(\.content))
                _ = try await register.append(Sample.draft("c", after: 2, [try Sample.row("3", of: figure)]))
                #expect(try await register.book().observations[figure]?.entry == 3)
            }
        },
        Self("definitions come in the order they say, the latest of each, without those retired") { site in
            try await site.with(.writing) { register in
                func area(_ id: String, _ title: String) throws -> EntryRow {
                    let area = Area(id: try AreaID(id), title: title, kind: .district)
                    return .definition(.area(area))
                }
                let rows: [EntryRow] = [
                    try area("pendle", "Pendle"), try area("burnley", "Burnley"), try area("wyre", "Wyre"),
                    .definition(.order(["area/wyre", "area/pendle", "area/burnley"])),
                ]
                _ = try await register.append(Sample.draft("a", .framework, after: 0, rows))
                let changes: [EntryRow] = [
                    try area("burnley", "Burnley Borough"), .retirement(subject: "area/wyre"),
                    .definition(.order(["area/burnley", "area/pendle"])),
                ]
                _ = try await register.append(Sample.draft("b", .framework, after: 1, changes))
                #expect(try await register.book().framework.areas.map(\.title) == ["Burnley Borough", "Pendle"])
                let before = try await register.book(asKnownAt: 1).framework.areas
                #expect(before.map(\.title) == ["Wyre", "Pendle", "Burnley"])
            }
        },
        Self("the latest target, commentary and answer of each subject is gone by, and each person's latest sign-off") {
            site in
            try await site.with(.writing) { register in
                let (measure, period) = (try MeasureID("cla-rate"), try Period("2017-18-Q3"))
                for (index, value) in ["70", "67.0"].enumerated() {
                    let target = Target(
                        measure: measure, period: period, value: try Quantity(value), approvedBy: "Cabinet",
                        because: "")
                    let rows: [EntryRow] = [
                        .target(target), .commentary(.measure(measure), period, "It was \(value)."),
                        .answer(findingKey: "f-1"),
                    ]
                    let signing: [EntryRow] = [
                        .signOff(.theme(try ThemeID("start-well")), period, asKnownAt: 2 * index + 1)
                    ]
                    _ = try await register.append(Sample.draft("t\(index)", .target, after: 2 * index, rows))
                    _ = try await register.append(Sample.draft("s\(index)", .signOff, after: 2 * index + 1, signing))
                }
                let second: [EntryRow] = [.signOff(.theme(try ThemeID("start-well")), period, asKnownAt: 4)]
                _ = try await register.append(
                    Sample.draft("s2", .signOff, after: 4, by: "A. Director", second))
                let book = try await register.book()
                #expect(book.targets[measure]?.map(\.value.description) == ["67.0"])
                #expect(book.commentary[.measure(measure)]?[period]?.text == "It was 67.0.")
                #expect(book.signOffs.map(\.asKnownAt) == [3, 4])
                #expect(book.answers["f-1"]?.entry == 3)
            }
        },
    ]
}
