package import Documents
import Foundation
import Register

/// The typesetting program Typst, which makes a PDF to the standard PDF/UA-1.
///
/// It comes as a library of Python, which `scripts/start` installs, or as a program of its own.
package struct PDFEngine: Sendable {
    private let command: [String]
    private let isPython: Bool
    /// `typst 0.15.2`.
    package let version: String
    /// The folder of the fonts a PDF is set in.
    private let fonts: URL

    /// Where Debian and other systems keep the fonts of the page.
    private static let fontFolders = [
        "/usr/share/fonts/truetype/liberation", "/usr/share/fonts/truetype/liberation2",
        "/usr/share/fonts/liberation-sans", "/usr/share/fonts/liberation",
    ]
    private static let fontNames = ["Regular", "Bold", "Italic", "BoldItalic"].map { "LiberationSans-\($0).ttf" }

    /// What to do where there is no engine.
    package static let howToInstall =
        "No PDF was made: install Typst with scripts/start, or the program typst and the Liberation fonts, and "
        + "publish again"

    /// Looks for the program: the Python that is named, that of `.tools` in a folder or above it, or `typst`.
    ///
    /// - Parameters:
    ///   - python: a Python that has the library; nothing where none is named.
    ///   - folders: where to begin to look for `.tools/python`.
    /// - Returns: the engine, or nothing where it or its fonts are not installed.
    package static func find(python: String?, near folders: [String]) -> Self? {
        guard let fonts = fontFolders.map({ URL(filePath: $0) }).first(where: hasFonts) else { return nil }
        let pythons = (python.map { [$0] } ?? []) + folders.flatMap(pythons(above:))
        for path in pythons where FileManager.default.isExecutableFile(atPath: path) {
            let asked = run([path, "-I", "-c", "import typst; print('typst', typst.__version__)"], seconds: 20)
            if asked.status == 0 { return Self(command: [path], isPython: true, version: asked.output, fonts: fonts) }
        }
        let asked = run(["typst", "--version"], seconds: 20)
        guard asked.status == 0 else { return nil }
        let version = asked.output.split(separator: " ").prefix(2).joined(separator: " ")
        return Self(command: ["typst"], isPython: false, version: version, fonts: fonts)
    }

    private init(command: [String], isPython: Bool, version: String, fonts: URL) {
        self.command = command
        self.isPython = isPython
        self.version = version
        self.fonts = fonts
    }

    private static func hasFonts(_ folder: URL) -> Bool {
        fontNames.allSatisfy { FileManager.default.isReadableFile(atPath: folder.appending(path: $0).path) }
    }

    private static func pythons(above folder: String) -> [String] {
        var folder = URL(filePath: folder, directoryHint: .isDirectory).standardizedFileURL.resolvingSymlinksInPath()
        var found: [String] = []
        while folder.path != "/", found.count < 12 {
            found.append(folder.appending(path: ".tools/python/bin/python3").path)
            folder.deleteLastPathComponent()
        }
        return found
    }

    /// The digest of each font by its name, for the manifest.
    package var fontDigests: [String: String] {
        Dictionary(
            uniqueKeysWithValues: Self.fontNames.compactMap { name in
                FileManager.default.contents(atPath: fonts.appending(path: name).path)
                    .map { (name, Digest(of: Array($0)).hex) }
            })
    }

    /// Makes the PDF of a document, dated the document's day.
    ///
    /// - Parameter document: the document.
    /// - Returns: the PDF.
    /// - Throws: ``DocumentFault`` with what the program says, such as a character that no font has.
    package func pdf(of document: PagedDocument) throws -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "plumbline-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for file in document.typstFiles() { try Data(file.bytes).write(to: folder.appending(path: file.name)) }
        let (source, target) = (folder.appending(path: "main.typ").path, folder.appending(path: "paper.pdf").path)
        let moment = "\(document.day.secondsSince1970)"
        let arguments =
            isPython
            ? ["-I", "-c", Self.script, source, target, fonts.path, moment]
            : [
                "compile", "--pdf-standard", "ua-1", "--ignore-system-fonts", "--font-path", fonts.path,
                "--creation-timestamp", moment, source, target,
            ]
        let made = Self.run(command + arguments, seconds: 60)
        guard made.status == 0, let data = FileManager.default.contents(atPath: target) else {
            throw DocumentFault(Self.fault(made))
        }
        return tellingRowHeadings(of: Array(data))
    }

    private static let script = """
        from sys import argv, exit
        from typst import TypstError, compile
        source, target, fonts, moment = argv[1:]
        try:
            compile(source, output=target, format="pdf", pdf_standards=["ua-1"], timestamp=int(moment),
                    ignore_system_fonts=True, font_paths=[fonts])
        except TypstError as error:
            exit("error: " + str(error.message).splitlines()[0])
        """

    private static func fault(_ made: (status: Int32, output: String)) -> String {
        if made.status == 124 { return "The PDF took longer than 60 seconds and was given up; split the paper." }
        let line = made.output.split(separator: "\n").first { $0.contains("error") } ?? "the program said nothing"
        let words = line.replacing(#/^.*?error: /#, with: "")
        return "The PDF cannot be made: \(words). Write the text without it, or ask whoever keeps Plumbline."
    }

    /// Runs a program, which is given up after some seconds, and returns what it printed.
    private static func run(_ command: [String], seconds: Int) -> (status: Int32, output: String) {
        let program = Process()
        let pipe = Pipe()
        program.executableURL = URL(filePath: "/usr/bin/env")
        program.arguments = ["timeout", "\(seconds)"] + command
        program.standardOutput = pipe
        program.standardError = pipe
        program.standardInput = FileHandle.nullDevice
        guard (try? program.run()) != nil else { return (127, "") }
        let data = (try? pipe.fileHandleForReading.readToEnd()) ?? nil
        program.waitUntilExit()
        let output = String(decoding: (data ?? Data()).prefix(8192), as: UTF8.self)
        return (program.terminationStatus, output.trimmingCharacters(in: .whitespacesAndNewlines))
    }
}
