import Documents
import PerformanceModel
import Proof

extension ProofreadFile {
    /// A copy of the Word file with a comment at each finding, for its author to act on.
    ///
    /// - Parameter file: the file that was read.
    /// - Returns: the copy, in which only the comments are new.
    /// - Throws: ``DocumentFault`` where the file is no .docx.
    package func commented(_ file: SentFile) throws -> [UInt8] {
        guard DocumentForm(of: file.bytes, named: file.name) == .word else {
            throw DocumentFault(
                "'\(file.name)' is no Word file (.docx), and only such a file can have comments written into it.")
        }
        let comments = report.findings.map { claim in
            WordComment(
                paragraph: claim.line, quote: claim.printed, text: claim.sentences.joined(separator: " "),
                author: "Plumbline", initials: "PL")
        }
        return try copy(ofWordFile: file.bytes, commenting: comments)
    }
}
