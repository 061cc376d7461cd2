import Documents
import Evaluation
package import PerformanceModel
package import Publishing
import Register

extension Office {
    /// Writes the council's site of files: its papers, a page for each measure, the front page and a feed.
    ///
    /// It shows what published papers show, as the last of them has it, and nothing else. The same register gives the
    /// same bytes.
    ///
    /// - Parameters:
    ///   - now: versions under an embargo that ends later are left out.
    ///   - address: where the site will stand, for the feed and for the page of what is not there.
    ///   - write: takes each file, whose name leads from the site's folder.
    /// - Throws: ``Refused`` where nothing has been published.
    package func writeSite(
        at now: Moment, address: SiteAddress?, _ write: (PublishedDocument) throws -> Void
    ) async throws {
        let versions = try await register.versions(of: nil).filter { $0.isOut(at: now) }
        guard let last = versions.map(\.version.day).max() else {
            throw Refused("nothing-published", "no paper has been published, so there is nothing to show on a site")
        }
        let described = try await writeFiles(of: versions, write)
        let papers = try await papers(of: versions)
        let figures = try await figures(ofReaders: versions.map(\.version))
        for measure in figures.framework.measures where figures.hasPage(of: measure) {
            let showing = papers.filter { described[$0.report]?.contains(measure.id) == true }.compactMap(\.newest)
            let page = page(figures.page(of: measure, papers: showing, links: .files(from: "../")))
            try write(PublishedDocument(name: PageAddress.measure(measure.id).file, bytes: page.bytes))
        }
        let overview = figures.overview(answerableOn: last, links: .files(from: ""))
        let index = page(SiteIndex(overview: overview, papers: papers))
        try write(PublishedDocument(name: PageAddress.overview.file, bytes: index.bytes))
        for document in try await around(papers, of: figures.framework.council?.title ?? "", at: address) {
            try write(document)
        }
    }

    /// Writes the files of versions as they were published, and says which measures the last page of each report has.
    private func writeFiles(
        of versions: [RecordedVersion], _ write: (PublishedDocument) throws -> Void
    ) async throws -> [ReportID: Set<MeasureID>] {
        var described: [ReportID: Set<MeasureID>] = [:]
        for recorded in versions {
            let (report, version) = (recorded.version.report, recorded.version.version)
            for file in recorded.version.files {
                let bytes = try await register.file(file.digest)
                if file.name == "\(report).html" { described[report] = measures(describedIn: bytes) }
                let place = PageAddress.file(report, version: version, name: file.name)
                try write(PublishedDocument(name: place.file, bytes: bytes))
            }
        }
        return described
    }

    /// The feed, and where the site's address is known the page of what is not there.
    private func around(
        _ papers: [SitePaper], of council: String, at address: SiteAddress?
    ) async throws -> [PublishedDocument] {
        // Of the register's first entry, which stays whatever is published.
        let id = Digest(of: "feed \(try await register.entries(1...1).first?.digest ?? .none)").uuid
        let feed = feed(of: papers, council: council, id: id, at: address, program: Self.program)
        let document = PublishedDocument(name: PageLinks.feedFile, bytes: feed.bytes)
        guard let address else { return [document] }
        let missing = notFoundPage(of: council, at: address, program: Self.program)
        return [document, PublishedDocument(name: "404.html", bytes: missing.bytes)]
    }

    /// The reports with their versions, each the newest first.
    private func papers(of recorded: [RecordedVersion]) async throws -> [SitePaper] {
        var versions: [ReportID: [SitePaper.Version]] = [:]
        var order: [(report: ReportID, day: Day)] = []
        for recorded in recorded {
            let version = recorded.version
            if versions[version.report] == nil { order.append((version.report, version.day)) }
            let manifest = try await manifest(of: version)
            let titles = Dictionary((manifest?.appendices ?? []).map { ($0.name, $0.title) }) { one, _ in one }
            versions[version.report, default: []].insert(
                SitePaper.Version(
                    title: manifest?.title ?? version.report.text, number: version.version,
                    id: Digest(of: "\(version.report)/\(version.version) \(version.contentDigest)").uuid,
                    day: version.day, revisionNote: version.note.split(separator: "\n").map(String.init),
                    files: version.files.map {
                        .init(name: $0.name, byteCount: $0.byteCount, appendix: titles[$0.name])
                    }), at: 0)
        }
        // By the day of a report's first version, since a correction does not make an old paper the latest.
        return order.enumerated().sorted { ($0.element.day, $0.offset) > ($1.element.day, $1.offset) }
            .map { SitePaper(report: $0.element.report, versions: versions[$0.element.report] ?? []) }
    }
}

extension SitePaper {
    fileprivate var newest: OverviewPage.PublishedReport? {
        versions.first.map { .init(report: report, title: $0.title, version: $0.number, day: $0.day) }
    }
}

extension Digest {
    /// A name made of the digest, for what knows things by such names.
    ///
    /// Source: RFC 9562, 5.8, version 8.
    fileprivate var uuid: String {
        let digits = Array(hex)
        func part(_ range: Range<Int>) -> String { String(digits[range]) }
        return "urn:uuid:\(part(0..<8))-\(part(8..<12))-8\(part(13..<16))-8\(part(17..<20))-\(part(20..<32))"
    }
}
