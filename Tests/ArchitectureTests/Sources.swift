import Foundation

/// The source files of the project, as text.
struct SourceFile: Sendable, CustomStringConvertible {
    /// From the root of the project: `Sources/Intake/Returns/ReturnReading.swift`.
    let path: String
    let text: String

    var description: String { path }
    var room: String { String(path.split(separator: "/")[1]) }
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static let all: [Self] = ["Sources", "Tests"].flatMap { folder -> [Self] in
        let place = root.appending(path: folder)
        let paths = FileManager.default.enumerator(atPath: place.path)?.compactMap { $0 as? String } ?? []
        return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
            (try? String(contentsOf: place.appending(path: path), encoding: .utf8)).map {
                Self(path: "\(folder)/\(path)", text: $0)
            }
        }
    }

    static let product: [Self] = all.filter { $0.path.hasPrefix("Sources/") }

    /// What a file imports, whatever access it gives it.
    var imports: [String] {
        lines.compactMap { line in
            let words = line.split(separator: " ").drop { ["public", "package", "internal", "private"].contains($0) }
            guard words.first == "import" else { return nil }
            return words.last.map { String($0.split(separator: ".")[0]) }
        }
    }
}
