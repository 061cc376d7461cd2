package import PerformanceModel

/// Where a page is: the one place that knows, for the web application and for a site of files.
package enum PageAddress: Hashable, Sendable, CustomStringConvertible {
    case overview
    case measure(MeasureID)
    /// The version of a report last published.
    case report(ReportID)
    /// A file of a published version, such as `q3-2017-18.csv`.
    case file(ReportID, version: Int, name: String)

    package var description: String {
        switch self {
        case .overview: "/"
        case .measure(let id): "/measures/\(id)"
        case .report(let id): "/reports/\(id)"
        case .file(let id, let version, let name): "/reports/\(id)/versions/\(version)/\(name)"
        }
    }
}
