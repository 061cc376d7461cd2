package import Documents
import Publishing

extension ProofreadFile {
    /// The report as a page, its claims marked in place.
    package var page: HTMLDocument { ProofPage(of: name, document, report).page }
}
