/// Reads a workbook, XLSX or ODS, by what is in it and not by what its name says.
///
/// No formula is worked out, no macro is run and no link is followed.
package func readWorkbook(
    _ bytes: [UInt8], limits: DocumentLimits = DocumentLimits()
) throws(DocumentFault) -> ReadWorkbook {
    guard bytes.count <= limits.bytes else {
        throw DocumentFault(
            "The file has \(bytes.count) bytes and at most \(limits.bytes) are read: split it and try again.")
    }
    switch ForeignForm(signatureOf: bytes) {
    case .oldWord: throw .oldWorkbook
    case .passwordProtected: throw .passwordProtected
    default: break
    }
    guard bytes.starts(with: [0x50, 0x4B]) else { throw .noWorkbook }
    let archive = try ZipArchive(bytes, limits: limits)
    let parts = WorkbookParts(archive, limits: limits)
    if archive.entry(named: OpenDocumentFile.contentPart) != nil { return try ODSFile(parts, limits: limits).read() }
    if archive.entry(named: "encrypted-package") != nil { throw .passwordProtected }
    if archive.names.contains(where: { $0.hasSuffix("workbook.bin") }) { throw .binaryWorkbook }
    return try XLSXFile(parts, limits: limits).read()
}

extension DocumentFault {
    static let noWorkbook = Self(
        "This is not a spreadsheet that can be read: send an .xlsx or .ods file, or save the sheet as CSV UTF-8.")

    fileprivate static let oldWorkbook = Self(
        "This is an old Excel workbook (.xls). Open it in Excel or LibreOffice, save it as .xlsx and try again.")

    fileprivate static let binaryWorkbook = Self(
        "This is a binary Excel workbook (.xlsb). Open it in Excel, save it as .xlsx and try again.")
}
