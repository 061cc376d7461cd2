package import PerformanceModel

/// A form that a paper can be read in, by the end of its file's name.
package enum FormToRead: String, CaseIterable, Sendable {
    case html, pdf, docx, odt, md, txt

    /// What a link to it says.
    var words: String {
        switch self {
        case .html: "Web page"
        case .pdf: "PDF"
        case .docx: "Word"
        case .odt: "OpenDocument text"
        case .md, .txt: "Plain text"
        }
    }

    /// The file of this form: the report's own, or of an old paper that was brought in the one it came in.
    ///
    /// - Parameters:
    ///   - report: which gives its files its name.
    ///   - names: of the files of a version.
    /// - Returns: nothing where there is no such form.
    func file(of report: ReportID, among names: [String]) -> String? {
        let own = "\(report).\(rawValue)"
        return names.first { $0 == own } ?? names.first { $0.lowercased().hasSuffix(".\(rawValue)") }
    }

    /// The file in which a version of a report is best read.
    package static func toRead(_ report: ReportID, among names: [String]) -> String? {
        allCases.lazy.compactMap { $0.file(of: report, among: names) }.first
    }
}
