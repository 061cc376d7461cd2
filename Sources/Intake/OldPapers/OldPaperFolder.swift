package import PerformanceModel

/// The folder of an old paper, with what is needed to bring it in: `paper.yaml`, its figures and the paper itself.
package struct OldPaperFolder: Sendable {
    package let id: ReportID
    package let title: String
    package let period: Period
    package let published: Day
    /// The name of the paper's file.
    package let file: String

    /// The directory of all of them.
    package static let parent = "old-papers"
    package static let settings = "paper.yaml"
    package static let figures = "figures.csv"

    init(_ draft: OldPaperDraft) {
        (id, title, period) = (draft.id, draft.title, draft.period)
        (published, file) = (draft.paper.published, draft.paper.file)
    }

    private init(id: ReportID, title: String, period: Period, published: Day, file: String) {
        (self.id, self.title, self.period, self.published, self.file) = (id, title, period, published, file)
    }

    /// Reads `paper.yaml`.
    ///
    /// - Returns: the folder, and what is wrong with it; nothing where it cannot be used.
    package static func reading(_ bytes: [UInt8]) -> (folder: Self?, findings: [Finding]) {
        let yaml = YAMLFile(name: settings)
        guard let root = yaml.root(bytes) else { return (nil, yaml.findings) }
        if root.node("period") == nil { root.reportMissing("period") }
        let (id, title): (ReportID?, String?) = (root.requiredIdentifier("id"), root.required("title"))
        let (period, published, file) = (root.period("period"), root.requiredDay("published"), root.required("file"))
        root.finish()
        if let file, file.contains("/") || file.hasPrefix(".") || file == settings || file == figures {
            yaml.report(
                "not-understood", at: root.mark(of: "file"), "file: '\(file)' is to be the name of the paper beside it")
        }
        guard yaml.findings.isEmpty, let id, let title, let period, let published, let file else {
            return (nil, yaml.findings)
        }
        return (Self(id: id, title: title, period: period, published: published, file: file), [])
    }

    var text: String {
        """
        # An old paper, drafted by plumbline import-report. 'plumbline bring-in' keeps it as published on its day.
        id: \(id)
        title: \(yamlText(title))
        period: \(period)
        published: \(published)
        file: \(yamlText(file))

        """
    }
}
