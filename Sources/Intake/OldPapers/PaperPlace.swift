import Documents
import PerformanceModel

/// Places in an old paper, as findings and notes name them.
struct PaperPlace {
    /// The file's name.
    let file: String
    let counting: ReadDocument.Counting

    /// `line 50 of q3.docx`.
    func at(_ line: Int) -> String { "\(counting == .lines ? "line" : "paragraph") \(line) of \(file)" }

    func place(_ line: Int, column: String? = nil, of label: String? = nil) -> Place {
        Place(file: file, line: line, column: column, subject: label)
    }
}
