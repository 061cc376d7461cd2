package import PerformanceModel

/// A file of commentary: what it is about, for which period, and the words.
package struct CommentaryReading: Sendable {
    package let subject: CommentarySubject?
    package let period: Period?
    package let text: String
    /// The line of the file that the words begin on.
    package let firstLine: Int
    package let findings: [Finding]

    /// Reads Markdown that begins with a header between `---` lines: `about: group/waste`, `period: 2017-18-Q3`.
    package init(reading bytes: [UInt8], name: String) {
        guard let all = plainText(bytes) else {
            self = Self(failing: "not-utf8", name, "the file is not UTF-8 text; save it as UTF-8")
            return
        }
        let lines = all.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else {
            self = Self(failing: "no-header", name, "the file is to begin with a header: ---, about:, period:, ---")
            return
        }
        let file = YAMLFile(name: name)
        // The line of dashes is kept as an empty one, so that lines are numbered as in the file.
        let header = file.root(Array(([""] + lines[1..<end]).joined(separator: "\n").utf8))
        var subject: CommentarySubject?
        if let about = header?.required("about") {
            subject = CommentarySubject(about)
            if subject == nil {
                file.report(
                    "not-understood", at: header?.mark(of: "about"),
                    "about: '\(about)' is to be measure/ID, group/ID or theme/ID")
            }
        }
        if let header, header.node("period") == nil { header.reportMissing("period") }
        let period = header?.period("period")
        header?.finish()
        self = Self(
            subject: subject, period: period, text: lines[(end + 1)...].joined(separator: "\n"),
            firstLine: end + 2, findings: file.findings)
    }

    private init(
        subject: CommentarySubject?, period: Period?, text: String, firstLine: Int, findings: [Finding]
    ) {
        self.subject = subject
        self.period = period
        self.text = text
        self.firstLine = firstLine
        self.findings = findings
    }

    private init(failing rule: String, _ name: String, _ message: String) {
        (subject, period, text, firstLine) = (nil, nil, "", 1)
        findings = [Finding(rule, .error, at: Place(file: name), message)]
    }
}
