import Documents
import Foundation

/// The text of a PDF, laid out as its pages are, by the program pdftotext of poppler.
enum PDFText {
    /// More text than any report has.
    private static let mostBytes = 32 << 20

    /// - Throws: ``DocumentFault`` where the program is missing or cannot read the file.
    static func text(of bytes: [UInt8]) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "plumbline-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (source, target) = (folder.appending(path: "report.pdf"), folder.appending(path: "report.txt"))
        try Data(bytes).write(to: source)
        let program = Process()
        program.executableURL = URL(filePath: "/usr/bin/env")
        // Twenty seconds of work is more than a thousand pages need; a hostile file is not waited for.
        program.arguments = [
            "timeout", "20", "pdftotext", "-layout", "-enc", "UTF-8", "-l", "1000", source.path, target.path,
        ]
        program.standardOutput = FileHandle.nullDevice
        program.standardError = FileHandle.nullDevice
        try program.run()
        program.waitUntilExit()
        switch program.terminationStatus {
        case 0: break
        case 127:
            throw DocumentFault(
                "This is a PDF, and the program pdftotext that reads it is not installed. Install "
                    + "poppler-utils, or save "
                    + "the report as .docx or .html and try again.")
        default:
            throw DocumentFault(
                "This PDF cannot be read: it is damaged, protected by a password or takes too long. Save the report as "
                    + ".docx or .html and try again.")
        }
        guard let data = try? Data(contentsOf: target), data.count <= mostBytes else {
            throw DocumentFault("This PDF has more text than is read. Split it and try again with the parts.")
        }
        let text = String(decoding: data, as: UTF8.self)
        guard text.contains(where: { $0.isLetter }) else {
            throw DocumentFault(
                "This PDF has no text in it, only pictures of pages. Find the file it was made from, or have "
                    + "its text recognised."
            )
        }
        return text
    }
}
