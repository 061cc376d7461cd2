import Foundation
import Publishing
import Workflow

/// Reading and writing files, with a sentence for whatever goes wrong.
enum Files {
    /// More than any return; a file beyond it is not read at all.
    static let mostBytes = 64 * 1024 * 1024

    static func isDirectory(_ path: String) -> Bool {
        let attributes = try? FileManager.default.attributesOfItem(
            atPath: URL(filePath: path).resolvingSymlinksInPath().path)
        return attributes?[.type] as? FileAttributeType == .typeDirectory
    }

    static func read(_ path: String) throws -> SentFile {
        guard FileManager.default.fileExists(atPath: path) else {
            throw UnreadableFile(description: "There is no file '\(path)'. Check the name.")
        }
        guard !isDirectory(path) else {
            throw UnreadableFile(description: "'\(path)' is a directory. Name a file in it.")
        }
        let attributes = try? FileManager.default.attributesOfItem(
            atPath: URL(filePath: path).resolvingSymlinksInPath().path)
        if let size = attributes?[.size] as? Int, size > mostBytes {
            throw UnreadableFile(
                description:
                    "'\(path)' has \(size / 1_048_576) MB, and at most 64 MB are read. Split the file and send "
                    + "the parts.")
        }
        guard attributes?[.type] as? FileAttributeType == .typeRegular,
            let data = FileManager.default.contents(atPath: path)
        else {
            throw UnreadableFile(description: "'\(path)' cannot be read. Check that it is a file and yours to read.")
        }
        return SentFile(name: URL(filePath: path).lastPathComponent, bytes: Array(data))
    }

    /// The files of a directory with one of some endings, by name.
    static func read(directory path: String, endings: [String]) throws -> [SentFile] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            throw UnreadableFile(description: "There is no directory '\(path)'. Check the name.")
        }
        return try names.sorted().filter { name in endings.contains { name.hasSuffix(".\($0)") } && !name.hasPrefix(".")
        }
        .map { try read("\(path)/\($0)") }
    }

    /// Makes a directory where it is missing.
    static func make(directory path: String) throws {
        do {
            try FileManager.default.createDirectory(
                at: URL(filePath: path, directoryHint: .isDirectory), withIntermediateDirectories: true)
        } catch { throw unwritable(path) }
    }

    /// Writes documents into a directory, making it where it is missing.
    static func write(_ documents: [PublishedDocument], to path: String) throws {
        try make(directory: path)
        let directory = URL(filePath: path, directoryHint: .isDirectory)
        do {
            for document in documents {
                let file = directory.appending(path: document.name)
                if document.name.contains("/") { try make(directory: file.deletingLastPathComponent().path) }
                try Data(document.bytes).write(to: file, options: .atomic)
            }
        } catch { throw unwritable(path) }
    }

    /// Writes one file, whole or not at all.
    static func write(_ bytes: [UInt8], to path: String) throws {
        do {
            try Data(bytes).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw UnreadableFile(
                description: "'\(path)' cannot be written. Name another file, or make room on the disk.")
        }
    }

    private static func unwritable(_ path: String) -> UnreadableFile {
        UnreadableFile(
            description: "'\(path)' cannot be written. Choose another directory with --out, or make room on the disk.")
    }
}
