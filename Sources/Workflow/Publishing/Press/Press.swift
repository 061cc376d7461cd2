package import Documents
import Register

/// What papers are printed with: the styles of Word files, and the program that makes PDFs.
package struct Press: Sendable {
    package let wordTemplate: WordTemplate
    /// Nothing where no program is installed.
    package let pdf: PDFEngine?

    package init(wordTemplate: WordTemplate = .usual, pdf: PDFEngine? = nil) {
        self.wordTemplate = wordTemplate
        self.pdf = pdf
    }
}

extension WordTemplate {
    /// The digest of the styles, for the manifest.
    var digest: String { Digest(of: styles(language: "en-GB")).hex }
}
