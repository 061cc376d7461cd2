import PerformanceModel
import Register
import Testing

extension ConformanceCheck {
    static let publishing = [
        Self("published versions are read back with their files, of one report or of all") { site in
            try await site.with(.writing) { register in
                let sample = try SampleEntries()
                for draft in sample.drafts { _ = try await register.append(draft, files: sample.files(of: draft)) }
                let versions = sample.drafts.flatMap { draft in
                    draft.rows.compactMap { row in
                        if case .version(let version) = row { (version, draft.after + 1) } else { nil }
                    }
                }
                try #require(versions.count == 2)
                let edited = PublishedFile(name: "edited.docx", bytes: Array("edited".utf8))
                let expected = [
                    RecordedVersion(versions[0].0, entry: versions[0].1),
                    RecordedVersion(
                        versions[1].0, entry: versions[1].1, embargo: Sample.moment(daysLater: 9), issued: [edited]),
                ]
                #expect(try await register.versions(of: nil) == expected)
                #expect(try await register.versions(of: try ReportID("q3-2017-18")) == expected)
                #expect(try await register.versions(of: try ReportID("q4-2017-18")) == [])
                for (digest, bytes) in sample.files { #expect(try await register.file(digest) == bytes) }
                #expect(expected[0].isOut(at: Sample.moment(daysLater: 0)))
                #expect(!expected[1].isOut(at: Sample.moment(daysLater: 8)))
                #expect(expected[1].isOut(at: Sample.moment(daysLater: 9)))
                let unheld = Digest(of: "unheld")
                await #expect(throws: RegisterError.noSuchFile(unheld)) { try await register.file(unheld) }
            }
        },
        Self("an embargo and an issued file are of a version that is held, and the latest embargo counts") { site in
            try await site.with(.writing) { register in
                let sample = try SampleEntries()
                for draft in sample.drafts { _ = try await register.append(draft, files: sample.files(of: draft)) }
                let report = try ReportID("q3-2017-18")
                let earlier = Sample.moment(daysLater: 1)
                _ = try await register.append(
                    Sample.draft("lifted", after: 7, [.embargo(report, version: 2, until: earlier)]))
                #expect(try await register.versions(of: report).last?.embargo == earlier)
                #expect(try await register.verify().isSound)
                let never = Sample.draft("never", after: 8, [.embargo(report, version: 3, until: earlier)])
                await #expect(
                    throws: RegisterError.refused(
                        "Version 3 of 'q3-2017-18' was never published; name one that was.")
                ) { try await register.append(never) }
            }
        },
        Self("a file already held need not be sent again, and one never sent is missed") { site in
            try await site.with(.writing) { register in
                let sample = try SampleEntries()
                let drafts = sample.drafts
                for draft in drafts.prefix(5) { _ = try await register.append(draft) }
                await #expect(throws: RegisterError.self) { try await register.append(drafts[5]) }
                _ = try await register.append(drafts[5], files: sample.files(of: drafts[5]))
                let edited = sample.files(of: drafts[6]).filter { sample.files(of: drafts[5])[$0.key] == nil }
                #expect(try await register.append(drafts[6], files: edited).number == 7)
                #expect(try await register.verify().isSound)
            }
        },
        Self("an empty file and a large one are held") { site in
            let large = [UInt8](repeating: 7, count: 3_000_000)
            let files = [PublishedFile(name: "empty", bytes: []), PublishedFile(name: "large", bytes: large)]
            try await site.with(.writing) { register in
                let version = PublishedVersion(
                    report: try ReportID("r"), version: 1, asKnownAt: 1, day: Sample.moment().day,
                    contentDigest: .none, files: files)
                _ = try await register.append(
                    Sample.draft("a", .publication, after: 0, [.version(version)]),
                    files: [files[0].digest: [], files[1].digest: large])
                #expect(try await register.file(files[0].digest) == [])
                #expect(try await register.file(files[1].digest) == large)
            }
        },
        Self("a version is published once, and follows one that was") { site in
            try await site.with(.writing) { register in
                func draft(_ version: Int, follows previous: Int?, after: Int) throws -> EntryDraft {
                    let version = PublishedVersion(
                        report: try ReportID("r"), version: version, asKnownAt: 1, day: Sample.moment().day,
                        contentDigest: .none, files: [], previousVersion: previous)
                    return Sample.draft("v\(after)", .publication, after: after, [.version(version)])
                }
                _ = try await register.append(Sample.draft("a", after: 0, []))
                _ = try await register.append(try draft(1, follows: nil, after: 1))
                for (version, previous) in [(1, Int?.none), (3, 2)] {
                    let wrong = try draft(version, follows: previous, after: 2)
                    await #expect(throws: RegisterError.self) { try await register.append(wrong) }
                }
                #expect(try await register.append(try draft(3, follows: 1, after: 2)).number == 3)
            }
        },
    ]
}
