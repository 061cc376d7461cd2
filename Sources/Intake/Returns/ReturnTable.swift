import Documents

/// The rows of a return, whether they stand in a CSV file or on a sheet.
struct ReturnTable {
    let header: CSVRow
    /// The rows beneath, each with its cells; those of a sheet leave empty ones out.
    let records: [CSVRow]
}
