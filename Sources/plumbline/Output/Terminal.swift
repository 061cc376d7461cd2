import Foundation
import PerformanceModel

/// The terminal: what goes to the standard output and error, in colour only where somebody is looking.
enum Terminal {
    static func say(_ text: String) { FileHandle.standardOutput.write(Data((text + "\n").utf8)) }
    static func complain(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

    /// A finding on one line, with its key where an answer may name it.
    static func line(of finding: Finding) -> String {
        let word = finding.severity.rawValue
        let rest = finding.description.dropFirst(word.count)
        let key = finding.isAnswerable ? " [\(finding.key)]" : ""
        return "\(coloured(word, finding.severity))\(rest)\(key)"
    }

    private static func coloured(_ word: String, _ severity: Finding.Severity) -> String {
        guard errorIsColoured else { return word }
        let code =
            switch severity {
            case .error: "1;31"
            case .query: "1;33"
            case .note: "1"
            }
        return "\u{1B}[\(code)m\(word)\u{1B}[0m"
    }

    private static let errorIsColoured =
        isatty(FileHandle.standardError.fileDescriptor) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil

    /// The width of the terminal; nothing where the output goes elsewhere.
    static let columns: Int? = {
        guard isatty(FileHandle.standardOutput.fileDescriptor) == 1 else { return nil }
        var size = winsize()
        let asked = unsafe ioctl(FileHandle.standardOutput.fileDescriptor, UInt(TIOCGWINSZ), &size)
        return asked == 0 && size.ws_col > 20 ? Int(size.ws_col) : 80
    }()
}
