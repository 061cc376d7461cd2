import PerformanceModel

/// A file that an import drafts, by its path in the directory imported into.
package struct DraftedFile: Hashable, Sendable {
    package let path: String
    package let bytes: [UInt8]
    /// Whether each further paper adds to it, so that it is there already for all but the first.
    package var growsWithPapers = false

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

extension OldPaperDraft {
    /// The directory of everything about this paper alone.
    package var folder: String { "\(OldPaperFolder.parent)/\(id)" }

    /// Every file but the paper itself.
    ///
    /// - Parameters:
    ///   - framework: the directory of the framework's files.
    ///   - reports: the directory of the reports.
    /// - Returns: the files, in order.
    package func files(framework: String, reports: String) -> [DraftedFile] {
        let texts: [(String, String)] =
            FrameworkWriting(draft: self).files.map { ("\(framework)/\($0.name)", $0.text) } + [
                ("\(folder)/\(OldPaperFolder.settings)", OldPaperFolder(self).text),
                ("\(folder)/\(OldPaperFolder.figures)", FiguresWriting(draft: self).figures),
                ("\(folder)/ratings.csv", FiguresWriting(draft: self).ratings),
                ("\(folder)/findings.csv", FindingsWriting(draft: self).table),
                ("\(folder)/findings.md", FindingsWriting(draft: self).page),
                ("\(reports)/\(id)/report.yaml", ReportWriting(report: report, file: paper.file).text),
            ]
        let files =
            texts.map { DraftedFile(path: $0, bytes: Array($1.utf8)) }
            + [DraftedFile(path: LabelDecisions.fileName, bytes: labels.bytes)]
        let growing = ["\(framework)/\(OldPaperFramework.themesFile)", LabelDecisions.fileName]
        return files.map { file in
            var file = file
            file.growsWithPapers = growing.contains(file.path)
            return file
        }
    }
}
