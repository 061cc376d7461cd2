import Documents
import Foundation

/// The folder beside the project with the source document and the reference values; not everybody has it.
package enum SharedFolder {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared")

    /// Whether a file of it can be read.
    package static func has(_ path: String) -> Bool {
        FileManager.default.isReadableFile(atPath: root.appending(path: path).path())
    }

    /// The bytes of a file of it.
    package static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: root.appending(path: path)))
    }

    /// The paths of all files in a folder of it, from that folder on, in order.
    package static func files(_ path: String) throws -> [String] {
        let folder = root.appending(path: path).path()
        return try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.contains(".") }.sorted()
    }
}

/// Reads a table to a row a line, each by column name.
package func rows(of bytes: [UInt8]) -> [[String: String]] {
    let file = CSVFile(reading: bytes)
    let names = file.header?.cells.map(\.text) ?? []
    return file.records.map { row in
        Dictionary(zip(names, row.cells.map(\.text)), uniquingKeysWith: { first, _ in first })
    }
}
