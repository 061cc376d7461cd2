import Documents
package import PerformanceModel
import Reading

/// Which measure each label of earlier papers was taken for, as an officer has read it over.
///
/// Kept in `labels.csv` beside the drafts: an import writes what it took each label for, and goes by what stands there.
package struct LabelDecisions: Sendable {
    package static let fileName = "labels.csv"
    static let columns = ["group", "label", "measure", "how"]

    /// A label in the group it stands in.
    struct Label: Hashable {
        let group: String
        let label: String

        init(group: String, label: String) {
            (self.group, self.label) = (LabelWords(group).plain, LabelWords(label).plain)
        }
    }

    private(set) var rows: [[String]] = []
    private var measures: [Label: MeasureID] = [:]
    package private(set) var findings: [Finding] = []

    package init() {}

    /// Reads what an earlier import wrote.
    package init(reading bytes: [UInt8]) {
        let csv = CSVFile(reading: bytes)
        guard csv.faults.isEmpty, csv.header?.cells.map(\.text) == Self.columns else {
            findings = [
                Finding(
                    "labels", .error, at: Place(file: Self.fileName, line: 1),
                    "the columns are to be \(Self.columns.joined(separator: ", ")); put them right or take the "
                        + "file away"
                )
            ]
            return
        }
        for row in csv.records where row.cells.count == Self.columns.count {
            let cells = row.cells.map(\.text)
            do {
                measures[Label(group: cells[0], label: cells[1])] = try MeasureID(cells[2])
                rows.append(cells)
            } catch {
                findings.append(
                    Finding(
                        "labels", .error, at: Place(file: Self.fileName, line: row.line, column: "measure"), "\(error)")
                )
            }
        }
    }

    func measure(of label: Label) -> MeasureID? { measures[label] }

    /// Remembers what a label was taken for.
    mutating func note(_ group: String, _ label: String, _ measure: MeasureID, how: String) {
        let key = Label(group: group, label: label)
        guard measures[key] == nil else { return }
        measures[key] = measure
        rows.append([group, label, measure.text, how])
    }

    /// The file, in the order of groups and labels as they were first met.
    var bytes: [UInt8] { Array(CSVWriter(safeForSpreadsheets: false).text(of: [Self.columns] + rows).utf8) }
}
