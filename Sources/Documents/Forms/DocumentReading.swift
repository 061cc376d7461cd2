/// Reads a document of any form but PDF into blocks, by what is in it and not by what its name says.
package func readDocument(
    _ bytes: [UInt8], named name: String, limits: DocumentLimits = DocumentLimits()
) throws(DocumentFault) -> ReadDocument {
    guard bytes.count <= limits.bytes else {
        throw DocumentFault(
            "The file has \(bytes.count) bytes and at most \(limits.bytes) are read: make its pictures smaller, or "
                + "split it, and try again.")
    }
    switch DocumentForm(of: bytes, named: name) {
    case .word:
        return try WordFile(ZipArchive(bytes, limits: limits), limits: limits).read()
    case .openDocument:
        return try OpenDocumentFile(ZipArchive(bytes, limits: limits), limits: limits).read()
    case .html:
        return try readPage(try text(of: bytes, limits: limits), limits: limits)
    case .markdown:
        return readMarkdown(try text(of: bytes, limits: limits))
    case .text:
        return readText(try text(of: bytes, limits: limits), pages: false)
    case .pdf:
        throw DocumentFault("This is a PDF document: turn it into text first, or send the document it was made from.")
    case .foreign(let form):
        throw form.fault
    }
}

private func text(of bytes: [UInt8], limits: DocumentLimits) throws(DocumentFault) -> String {
    guard bytes.count <= limits.textBytes else {
        throw DocumentFault(
            "The file has \(bytes.count) bytes and at most \(limits.textBytes) of a text or page are read: split it "
                + "and try again.")
    }
    guard let text = decodedText(bytes) else { throw ForeignForm.unknown.fault }
    return text
}
