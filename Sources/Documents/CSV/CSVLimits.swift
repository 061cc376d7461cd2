/// How much of a CSV file is read before it is refused, so that a hostile file cannot exhaust the machine.
package struct CSVLimits: Sendable, Hashable {
    /// The most bytes in the file.
    package var bytes: Int
    /// The most rows, the header among them.
    package var rows: Int
    /// The most fields in a row.
    package var fields: Int
    /// The most bytes in one field.
    package var fieldBytes: Int
    /// The most faults listed before reading stops.
    package var faults: Int

    /// Makes limits, each of which has a default that no honest return reaches.
    package init(
        bytes: Int = 64 << 20,
        rows: Int = 2_000_000,
        fields: Int = 1_000,
        fieldBytes: Int = 100_000,
        faults: Int = 100
    ) {
        self.bytes = bytes
        self.rows = rows
        self.fields = fields
        self.fieldBytes = fieldBytes
        self.faults = faults
    }
}
