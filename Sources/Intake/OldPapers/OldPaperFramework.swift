import PerformanceModel

/// The framework that old papers are imported into: its files, and which of them are drafts of earlier imports.
struct OldPaperFramework: Sendable {
    let framework: Framework
    let targets: [Target]
    /// The themes that an import has drafted, to which it may add groups.
    let ownThemes: Set<ThemeID>

    /// The file of drafted themes.
    static let themesFile = "themes.yaml"

    /// Reads the files of a framework.
    ///
    /// - Parameters:
    ///   - files: every file; none where there is no framework yet.
    ///   - id: the paper about to be imported, whose own earlier draft is left out.
    init(reading files: [(name: String, bytes: [UInt8])], leavingOut id: ReportID) {
        let others = files.filter { $0.name != Self.draftFile(of: id) }
        let reading = FrameworkReading(reading: others)
        (framework, targets) = (reading.framework, reading.targets)
        let own = FrameworkReading(reading: files.filter { $0.name == Self.themesFile })
        ownThemes = Set(own.framework.themes.map(\.id))
    }

    /// The file of what a paper added to the framework.
    static func draftFile(of id: ReportID) -> String { "from-\(id).yaml" }
}
