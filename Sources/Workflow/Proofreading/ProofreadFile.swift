package import Documents
import PerformanceModel
package import Proof
import Reading

/// A report that was proof-read: the document as it came, and what its figures say of its claims.
package struct ProofreadFile: Sendable {
    /// Its name, without the folder it lies in.
    package let name: String
    package let document: ReadDocument
    package let report: ProofReport
    /// What its places count, for people: `line` or `paragraph`.
    package var placeWord: String { document.counting == .lines ? "line" : "paragraph" }
}

/// Proof-reads a finished report by its own tables; no workspace is needed.
///
/// - Parameter file: a .docx, .odt, .html, .md, .txt or .pdf file; what it is, its bytes decide.
/// - Returns: every claim with its verdict.
/// - Throws: ``DocumentFault`` where the file cannot be read, in a sentence that says what to do.
package func proofread(_ file: SentFile) throws -> ProofreadFile {
    let document = try readBlocks(of: file)
    return ProofreadFile(name: file.name, document: document, report: Proof.proofread(ReadPaper(document)))
}

/// The blocks of a file; a PDF is made text by another program first.
func readBlocks(of file: SentFile) throws -> ReadDocument {
    guard DocumentForm(of: file.bytes, named: file.name) == .pdf else {
        return try readDocument(file.bytes, named: file.name)
    }
    return readText(try PDFText.text(of: file.bytes), pages: true)
}
