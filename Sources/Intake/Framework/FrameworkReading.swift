package import PerformanceModel

/// A framework read from its files, with everything found wrong.
package struct FrameworkReading: Sendable {
    package let framework: Framework
    package let targets: [Target]
    package let findings: [Finding]

    /// Whether the framework can be applied.
    package var isAcceptable: Bool { !findings.contains { $0.severity == .error } }

    /// Reads the files of a framework, in any order; every key may stand in any file.
    ///
    /// - Parameter files: name and bytes of each file.
    package init(reading files: [(name: String, bytes: [UInt8])]) {
        var draft = FrameworkDraft()
        var findings: [Finding] = []
        var isWhole = true
        for (name, bytes) in files.sorted(by: { $0.name < $1.name }) {
            let file = YAMLFile(name: name)
            if let root = file.root(bytes) {
                draft.read(root)
                root.finish()
            } else {
                isWhole = false
            }
            findings += file.findings
        }
        if files.isEmpty {
            findings.append(
                Finding("no-framework", .error, at: Place(), "there is no .yaml file in the framework's directory"))
        }
        // What a file that cannot be read defines is not known, so nobody can say what is not defined.
        findings += draft.repeated + (isWhole ? draft.unknownNames : [])
        framework = draft.framework
        targets = draft.targets.map(\.value)
        self.findings = findings
    }
}
