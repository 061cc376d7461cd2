package import Foundation

/// A program of somebody else, run in tests to see what it makes of our files.
package enum OutsideProgram {
    /// LibreOffice, where it is installed with the part that opens spreadsheets.
    package static let hasLibreOfficeCalc = ["/usr/lib/libreoffice", "/opt/libreoffice"].contains {
        FileManager.default.fileExists(atPath: $0 + "/program/libsclo.so")
    }

    /// Runs a program and returns what it writes.
    ///
    /// - Parameters:
    ///   - program: its path.
    ///   - arguments: what it is told.
    /// - Returns: what it writes to its output.
    /// - Throws: what stopped it, or ``OutsideFailure`` with what it says.
    package static func run(_ program: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        let (output, complaint) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = complaint
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let said = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            let text = try complaint.fileHandleForReading.readToEnd() ?? Data()
            throw OutsideFailure(description: "\(program): \(String(decoding: text, as: UTF8.self))\(said)")
        }
        return said
    }

    /// Has LibreOffice turn a file into another form.
    ///
    /// - Parameters:
    ///   - file: the file.
    ///   - form: the form in LibreOffice's own words: `pdf`, `csv:…`.
    ///   - folder: where the files it makes are to be.
    /// - Throws: what stopped it, or ``OutsideFailure`` with what it says.
    package static func convert(_ file: URL, to form: String, in folder: URL) throws {
        // Each run has settings of its own, since two at a time with the same ones end each other.
        let settings = folder.appending(path: "settings")
        _ = try run(
            "/usr/bin/env",
            [
                "soffice", "-env:UserInstallation=\(settings.absoluteString)", "--headless", "--convert-to", form,
                "--outdir", folder.path, file.path,
            ])
    }
}

/// What a program said as it failed.
package struct OutsideFailure: Error, CustomStringConvertible {
    package let description: String
}
