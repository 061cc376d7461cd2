import Documents
package import PerformanceModel

/// Where a page is: the one place that knows, for the web application and for a site of files.
package enum PageAddress: Hashable, Sendable, CustomStringConvertible {
    case overview
    /// The measures of a theme, on the overview.
    case theme(ThemeID)
    case measure(MeasureID)
    /// The version of a report last published.
    case report(ReportID)
    /// A file of a published version, such as `q3-2017-18.csv`.
    case file(ReportID, version: Int, name: String)

    package var description: String {
        switch self {
        case .overview: "/"
        case .theme(let id): "/#\(Self.anchor(id))"
        case .measure(let id): "/measures/\(id)"
        case .report(let id): "/reports/\(id)"
        case .file(let id, let version, let name): "/reports/\(id)/versions/\(version)/\(name)"
        }
    }

    /// The same within the folder of a site of files.
    package var file: String {
        switch self {
        case .overview: "index.html"
        case .theme(let id): "index.html#\(Self.anchor(id))"
        case .measure(let id): "measures/\(id).html"
        case .report(let id): "index.html#\(Self.anchor(id))"
        case .file(let id, let version, let name): "reports/\(id)/v\(version)/\(name)"
        }
    }

    static func anchor(_ theme: ThemeID) -> String { "theme-\(theme)" }
    static func anchor(_ report: ReportID) -> String { "paper-\(report)" }
}

/// How a page writes where others are.
package enum PageLinks: Hashable, Sendable {
    /// From the root of a server.
    case served
    /// From a file to the folder of its site, which is `` or `../` or a whole address, and on from there.
    case files(from: String)

    func address(of page: PageAddress) -> String {
        switch self {
        case .served: page.description
        case .files(let folder): folder + page.file
        }
    }

    /// The feed of published versions in the folder of a site.
    package static let feedFile = AtomFeed.fileName

    /// Where the feed of published versions is, which only a site of files has.
    var feed: String? {
        if case .files(let folder) = self { folder + Self.feedFile } else { nil }
    }
}
