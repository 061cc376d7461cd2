import ArgumentParser
import Foundation
import PerformanceModel
import Register
import Workflow

/// What went wrong, as it is told on a terminal.
struct Failure {
    let error: any Error

    init(_ error: any Error) { self.error = error }

    /// Writes what happened, where, and what to do, to the standard error.
    func report() {
        switch error {
        case let refused as Refused:
            Terminal.complain("Refused. Nothing was written.")
            for finding in refused.findings { Terminal.complain(Terminal.line(of: finding)) }
        case is ActError, is UnreadableFile, is RegisterError: Terminal.complain("\(error)")
        default: break
        }
    }

    /// The exit status, or the library's own error where it says more than a status.
    var exitError: any Error {
        switch error {
        case is Refused: ExitCode(1)
        case is ActError, is UnreadableFile, is RegisterError: ExitCode(2)
        case is ExitCode, is CleanExit, is ValidationError: error
        default: Plumbline.exitCode(for: error) == .validationFailure ? UsageError(error) : error
        }
    }
}

/// A mistake in how a command was written, told in the library's words with the status of this program.
struct UsageError: Error, CustomStringConvertible {
    let description: String

    init(_ error: any Error) { description = Plumbline.message(for: error) }
}

/// A file or directory that could not be read or written.
struct UnreadableFile: Error, CustomStringConvertible {
    let description: String
}
