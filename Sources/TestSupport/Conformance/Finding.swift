import PerformanceModel
import Register
import Testing

extension ConformanceCheck {
    static let finding = [
        Self("the history of a figure shows every return and withdrawal, oldest first") { site in
            try await site.with(.writing) { register in
                let figure = try Sample.figure()
                let other = try Sample.row("9", of: figure.with(area: try AreaID("england")))
                _ = try await register.append(Sample.draft("a", after: 0, [try Sample.row("1", of: figure), other]))
                _ = try await register.append(Sample.draft("b", after: 1, [.withdrawal(figure)]))
                _ = try await register.append(Sample.draft("c", after: 2, [try Sample.row("2", of: figure)]))
                let expected: [FigureEvent] = [
                    .observed(RecordedObservation(try Sample.observation("1", of: figure), entry: 1)),
                    .withdrawn(entry: 2),
                    .observed(RecordedObservation(try Sample.observation("2", of: figure), entry: 3)),
                ]
                #expect(try await register.history(of: figure) == expected)
                #expect(try await register.history(of: try Sample.figure("unheard-of")) == [])
            }
        },
        Self("figures are found by measure, area and period, as known at an entry, in order") { site in
            var random = RandomFigures(seed: 2)
            let observations = try random.observations(measures: 3, areas: 4, months: 5)
            try await site.with(.writing) { register in
                _ = try await register.append(Sample.draft("a", after: 0, observations.map(EntryRow.observation)))
                let (measure, area) = (try MeasureID("measure-1"), try AreaID("area-2"))
                let period = try Period("2015-06")
                let filters = [
                    FigureFilter(), FigureFilter(measure: measure), FigureFilter(area: area),
                    FigureFilter(period: period), FigureFilter(measure: measure, area: area),
                    FigureFilter(measure: measure, period: period), FigureFilter(area: area, period: period),
                    FigureFilter(measure: measure, area: area, period: period),
                ]
                for filter in filters {
                    let expected = observations.filter { observation in
                        let figure = observation.figure
                        return filter.measure ?? figure.measure == figure.measure
                            && filter.area ?? figure.area == figure.area
                            && filter.period ?? figure.period == figure.period
                    }
                    let found = try await register.figures(matching: filter, asKnownAt: nil)
                    #expect(found.map(\.observation) == expected.sorted { $0.figure < $1.figure })
                    #expect(try await register.figures(matching: filter, asKnownAt: 0) == [])
                }
                let unheard = FigureFilter(measure: try MeasureID("unheard-of"))
                #expect(try await register.figures(matching: unheard, asKnownAt: nil) == [])
            }
        },
        Self("findings accepted with an entry are read back in order") { site in
            try await site.with(.writing) { register in
                let sample = try SampleEntries()
                for draft in sample.drafts.prefix(3) { _ = try await register.append(draft) }
                for (index, draft) in sample.drafts.prefix(3).enumerated() {
                    #expect(try await register.findings(of: index + 1) == draft.findings)
                }
                await #expect(throws: RegisterError.noSuchEntry(4, head: 3)) { try await register.findings(of: 4) }
            }
        },
        Self("a name can be erased from every entry, and the chain stays sound") { site in
            try await site.with(.writing) { register in
                let sample = try SampleEntries()
                for draft in sample.drafts { _ = try await register.append(draft, files: sample.files(of: draft)) }
                #expect(try await register.erase(person: "B. Häd"))
                #expect(try await register.erase(person: "B. Häd") == false)
                let actors = try await register.entries().map(\.actor)
                #expect(actors == ["A. Officer", nil, "A. Officer", nil, "A. Officer", nil, "A. Officer"])
                #expect(try await register.book().signOffs.map(\.actor) == [Entry.erasedName])
                #expect(try await register.verify().isSound)
                #expect(try await register.head().digest == sample.head)
            }
        },
    ]
}
