import ArgumentParser
import Documents
import Foundation
import PerformanceModel
import Register
import Web
import Workflow

/// What went wrong, as it is told on a terminal: what happened, where, what to do, and an exit status.
struct Failure {
    let error: any Error

    init(_ error: any Error) { self.error = error }

    /// Tells it and ends the program: 1 where something was refused, 2 for usage or what cannot be read.
    func report() -> Never {
        switch error {
        case let refused as Refused:
            let errors = refused.findings.count { $0.severity == .error }
            Terminal.complain(
                "Refused, and nothing was written: \(errors) \(errors == 1 ? "thing" : "things") to put right.")
            for finding in refused.findings { Terminal.complain(Terminal.line(of: finding)) }
            exit(1)
        case is ActError, is UnreadableFile, is RegisterError, is CannotListen, is DocumentFault:
            Terminal.complain("\(error)")
            exit(2)
        default: reportUsage()
        }
    }

    /// Help and versions end well; a mistake in the command ends with the status of this program, not of the library.
    private func reportUsage() -> Never {
        let status = Plumbline.exitCode(for: error)
        let message = Plumbline.fullMessage(for: error)
        if status.isSuccess {
            if !message.isEmpty { Terminal.say(message) }
            exit(0)
        }
        if !message.isEmpty { Terminal.complain(message) }
        exit(status == .validationFailure ? 2 : status.rawValue)
    }
}

/// A file or directory that could not be read or written.
struct UnreadableFile: Error, CustomStringConvertible {
    let description: String
}
