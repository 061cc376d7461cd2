/// A CSV file, read strictly as RFC 4180 sets it out.
///
/// Reading never stops at the first thing wrong, so that one reading names everything to put right:
///
/// ```swift
/// let file = CSVFile(reading: Array("area,value\nBurnley,12\nPendle\n".utf8))
/// file.rows.map { $0.cells.map(\.text) }  // [["area", "value"], ["Burnley", "12"]]
/// file.faults.first?.description  // Line 3 has 1 field, but the header has 2. …
/// ```
///
/// Taken beyond the RFC, because honest files have them: lines ended by a line feed alone, a byte order mark at the
/// start, tabs, UTF-8 and blank lines, which are skipped.
package struct CSVFile: Sendable, Hashable {
    /// The sound rows, the header first; a row with a fault is left out, and all are if the header has one.
    package let rows: [CSVRow]
    /// Everything wrong with the file, in the order it was met.
    package let faults: [CSVFault]

    /// The first row, which names the columns; nothing if it could not be read.
    package var header: CSVRow? { rows.first }

    /// The rows beneath the header, each with as many cells as the header.
    package var records: ArraySlice<CSVRow> { rows.dropFirst() }

    /// Reads the bytes of a file; what cannot be read becomes a fault, never a guess.
    package init(reading bytes: [UInt8], limits: CSVLimits = .init()) {
        var reader = CSVReader(bytes: bytes, limits: limits)
        reader.read()
        rows = reader.rows
        faults = reader.faults
    }
}
