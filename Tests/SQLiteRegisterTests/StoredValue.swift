/// One value of one row of one table.
struct StoredValue {
    let table: String
    let column: String
    /// Picks the row out, whatever its key.
    let row: String
    /// The first entry that is not as it was written once the value is changed; nothing where no entry is.
    let entry: Int?
    let change: String
}
