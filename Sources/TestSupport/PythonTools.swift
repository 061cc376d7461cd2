package import Foundation

/// The Python environment with the programs that read back what Plumbline writes; not everybody has it.
///
/// `PLUMBLINE_PYTHON` names its interpreter, which else is the one that `scripts/test` installs.
package enum PythonTools {
    private static let interpreter: String = {
        if let named = ProcessInfo.processInfo.environment["PLUMBLINE_PYTHON"] { return named }
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return root.appending(path: ".tools/python/bin/python").path
    }()

    /// Whether it can be run.
    package static let areHere = FileManager.default.isExecutableFile(atPath: interpreter)

    /// What a skipped test says.
    package static let missing: String = "there is no Python with the programs that read files back; run scripts/test"

    /// Runs a script and returns what it writes.
    ///
    /// - Parameters:
    ///   - script: the script's file.
    ///   - arguments: what it is told.
    /// - Returns: what it writes to its output.
    /// - Throws: what stopped it, or ``OutsideFailure`` with what it says.
    package static func run(_ script: URL, _ arguments: [String]) throws -> String {
        try OutsideProgram.run(interpreter, [script.path] + arguments)
    }
}
