/// The parts of a workbook's archive, with a count of what they hold altogether.
///
/// A workbook has a part for each sheet, so that limits of a part alone would not bound it.
final class WorkbookParts {
    private let archive: ZipArchive
    private let limits: DocumentLimits
    private var bytes = 0
    private var tags = 0
    private var cells = 0

    init(_ archive: ZipArchive, limits: DocumentLimits) {
        self.archive = archive
        self.limits = limits
    }

    /// Hands a handler what is in a part that is XML, and tells whether there is such a part.
    func read(_ part: String, prefixes: [String: String], into handler: any MarkupHandler) throws(DocumentFault) -> Bool
    {
        guard let bytes = try self.bytes(of: part) else { return false }
        try XMLReading(prefixes: prefixes, limits: limits).read(bytes, ofPart: part, into: handler)
        return true
    }

    func bytes(of part: String) throws(DocumentFault) -> [UInt8]? {
        bytes += archive.entry(named: part)?.size ?? 0
        guard bytes <= limits.workbookBytes else {
            throw DocumentFault(
                "The sheets of the file have more than \(limits.workbookBytes) bytes altogether: split it and try "
                    + "again."
            )
        }
        return try archive.part(part, limit: limits.partBytes)
    }

    /// Refuses words that no cell can hold, before there are more of them.
    func check(cellBytes bytes: Int) throws(DocumentFault) {
        guard bytes <= limits.cellBytes else {
            throw DocumentFault(
                "A cell has more than \(limits.cellBytes) bytes of words, which is more than is read: shorten it and "
                    + "try again.")
        }
    }

    /// Counts a tag.
    func countTag() throws(DocumentFault) {
        tags += 1
        guard tags <= limits.elements else { throw .tooMany("tags", limit: limits.elements) }
    }

    /// Counts a cell that holds something, within the columns that are read.
    func count(_ place: CellPlace, of sheet: String) throws(DocumentFault) {
        cells += 1
        try check(place, of: sheet)
        guard cells <= limits.cells else {
            throw DocumentFault(
                "The file has more than \(limits.cells) cells, which is more than is read: split it and try again.")
        }
    }

    /// Refuses a cell beyond the columns that are read.
    func check(_ place: CellPlace, of sheet: String) throws(DocumentFault) {
        guard place.column <= limits.columns else {
            throw DocumentFault(
                "The sheet '\(sheet)' has something in \(place.name), and at most \(limits.columns) columns are read: "
                    + "remove the columns not asked for and try again.")
        }
    }
}
