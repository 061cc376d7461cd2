import Documents
import Foundation
import Publishing
import Register
import Workflow

/// A folder that holds a site, with the list of what was written there.
///
/// A new site is written to a folder beside it, which then takes its place: until then the old one stands as it was.
/// Files of others in it, such as those of a host, go along.
struct SiteFolder {
    let path: String
    private let folder: URL
    private let isThere: Bool
    /// The files written there before.
    private let own: Set<String>

    /// Lists what Plumbline wrote, and makes the folder known as its own.
    static let listName = "plumbline-site.json"

    /// What is written of each file.
    private struct Listed: Codable {
        let name: String
        let sha256: String
    }

    /// Looks at a folder, which is empty, not there yet, or one that holds a site.
    init(at path: String) throws {
        self.path = path
        folder = URL(filePath: path, directoryHint: .isDirectory).standardizedFileURL.resolvingSymlinksInPath()
        isThere = FileManager.default.fileExists(atPath: folder.path)
        guard !isThere || Files.isDirectory(folder.path) else {
            throw UnreadableFile(description: "'\(path)' is a file. Name a directory for the site.")
        }
        guard isThere, try FileManager.default.contentsOfDirectory(atPath: folder.path) != [] else {
            own = []
            return
        }
        guard let list = try? Data(contentsOf: folder.appending(path: Self.listName)),
            let listed = try? JSONDecoder().decode([Listed].self, from: list)
        else {
            throw UnreadableFile(
                description: "'\(path)' has files and no site of Plumbline (no \(Self.listName)). Name a directory "
                    + "that is empty or not there yet, so that nothing of yours is lost.")
        }
        own = Set(listed.map(\.name) + [Self.listName])
    }

    /// Puts a site in place of the one that is there.
    ///
    /// - Parameter write: writes the files, each by what it is given.
    /// - Returns: how many files were written, and their bytes.
    /// - Throws: ``UnreadableFile`` where it cannot be written, and whatever `write` throws.
    func replace(_ write: ((PublishedDocument) throws -> Void) async throws -> Void) async throws -> (Int, Int) {
        let new = beside("new")
        defer { try? files.removeItem(at: new) }
        var (listed, byteCount): ([Listed], Int) = ([], 0)
        try await write { document in
            try put(document.bytes, document.name, in: new)
            listed.append(Listed(name: document.name, sha256: Digest(of: document.bytes).hex))
            byteCount += document.bytes.count
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let list = try encoder.encode(listed.sorted { $0.name < $1.name })
        try put(Array(list) + Array("\n".utf8), Self.listName, in: new)
        try takeAlong(to: new)
        try swap(with: new)
        return (listed.count, byteCount)
    }

    private func put(_ bytes: [UInt8], _ name: String, in place: URL) throws {
        let file = place.appending(path: name)
        try orUnwritable {
            try files.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
        }
    }

    /// Copies what others put into the folder, and who may open it.
    private func takeAlong(to new: URL) throws {
        guard isThere else { return }
        try orUnwritable {
            let mode = try files.attributesOfItem(atPath: folder.path)[.posixPermissions]
            try files.setAttributes([.posixPermissions: mode ?? 0o755], ofItemAtPath: new.path)
            for name in try files.subpathsOfDirectory(atPath: folder.path) where !own.contains(name) {
                let (file, copy) = (folder.appending(path: name), new.appending(path: name))
                let kind = try files.attributesOfItem(atPath: file.path)[.type]
                if kind as? FileAttributeType == .typeDirectory { continue }
                guard !files.fileExists(atPath: copy.path) else {
                    throw UnreadableFile(
                        description: "'\(path)/\(name)' is not of the site that Plumbline wrote, and the new site "
                            + "has a file of that name. Move yours away.")
                }
                try files.createDirectory(at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
                try files.copyItem(at: file, to: copy)
            }
        }
    }

    private func swap(with new: URL) throws {
        let old = beside("old")
        try orUnwritable {
            if isThere { try files.moveItem(at: folder, to: old) }
            do {
                try files.moveItem(at: new, to: folder)
            } catch {
                if isThere { try? files.moveItem(at: old, to: folder) }
                throw error
            }
        }
        try? files.removeItem(at: old)
    }

    private func beside(_ what: String) -> URL {
        folder.deletingLastPathComponent().appending(
            path: ".\(folder.lastPathComponent).\(what)-\(ProcessInfo.processInfo.processIdentifier)")
    }

    private func orUnwritable(_ work: () throws -> Void) throws {
        do {
            try work()
        } catch let error as UnreadableFile {
            throw error
        } catch {
            throw UnreadableFile(
                description: "The site cannot be written to '\(path)', and what is there is as it was. Choose another "
                    + "directory, or make room on the disk.")
        }
    }

    private var files: FileManager { .default }
}
