package import PerformanceModel

/// Where a workspace keeps its things, relative to its directory.
package struct WorkspaceSettings: Sendable {
    /// The register's file.
    package let register: String
    /// The directory of the framework's files.
    package let framework: String
    /// The directory with a directory for each report.
    package let reports: String
    /// A Word file whose styles the papers are written in; nothing for the usual ones.
    package let wordTemplate: String?
    package let findings: [Finding]

    /// The file that makes a directory a workspace.
    package static let fileName = "plumbline.yaml"

    /// What a new workspace is given.
    package static let usual = """
        # Where this workspace keeps its things. Paths are relative to this file.
        register: register.sqlite
        framework: framework
        reports: reports
        # The styles of Word files are taken from a file of the council's own, where there is one:
        # word-template: council.docx

        """

    /// Reads `plumbline.yaml`.
    package init(reading bytes: [UInt8]) {
        let file = YAMLFile(name: Self.fileName)
        let root = file.root(bytes)
        register = root?.text("register") ?? "register.sqlite"
        wordTemplate = root?.text("word-template")
        framework = root?.text("framework") ?? "framework"
        reports = root?.text("reports") ?? "reports"
        root?.finish()
        findings = file.findings
    }
}
