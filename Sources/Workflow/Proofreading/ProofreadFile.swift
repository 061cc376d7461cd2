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
    return ProofreadFile(name: file.name, document: document, report: Proof.proofread(try readPaper(document)))
}

/// The figures and sentences of a report, where they are few enough to be held against each other.
func readPaper(_ document: ReadDocument) throws -> ReadPaper {
    let paper = ReadPaper(document)
    let (sentences, rows) = (paper.sentences.count, paper.series.count)
    // Every sentence may speak of every row; a site's whole page of 220 rows has some 3,100 sentences.
    guard sentences <= 4000, rows <= 5000, sentences * rows <= 900_000 else {
        throw DocumentFault(
            "The report has \(sentences) sentences and \(rows) rows of figures, more than "
                + "are held against each other at once: split it and try again with the parts.")
    }
    return paper
}

/// The blocks of a file; a PDF is made text by another program first.
func readBlocks(of file: SentFile) throws -> ReadDocument {
    let isPDF = DocumentForm(of: file.bytes, named: file.name) == .pdf
    let document =
        isPDF
        ? readText(try PDFText.text(of: file.bytes), pages: true) : try readDocument(file.bytes, named: file.name)
    guard document.bytesOfWords <= mostBytesOfWords else {
        throw DocumentFault(
            "The report has \(document.bytesOfWords) bytes of words, and at most \(mostBytesOfWords) are read at once: "
                + "split it and try again with the parts.")
    }
    return document
}

/// Some two hundred pages of words; the longest committee papers have a tenth.
private let mostBytesOfWords = 1 << 20
