import PerformanceModel

/// A form that a paper is written in, in the order they are written.
package enum WrittenForm: String, Word {
    case html
    /// The figures, with a file that says what its columns mean.
    case csv
    case json
    case xlsx
    case ods
    case docx
    case pdf

    /// The forms that have a paper's words; the others have its figures alone.
    package static let ofWords: Set<Self> = [.html, .docx, .pdf]

    package static let workbooks: Set<Self> = [.xlsx, .ods]

    /// The forms that need no other program.
    package static let ofItsOwn = Set(allCases).subtracting([.pdf])

    package static var meaning: String { "form of a paper" }
}
