import Documents
import Foundation
import PerformanceModel
import Workflow

/// Something that an example has done: the framework applied, returns submitted or commentary written.
struct ExampleStep {
    let kind: Kind
    let files: [SentFile]
    let act: Act
    /// The day that files of other councils' figures were published, where they are a publisher's own.
    let published: Day?

    enum Kind: String {
        case framework, returns, commentary

        var endings: [String] {
            switch self {
            case .framework: ["yaml", "yml"]
            case .returns: ["csv"]
            case .commentary: ["md"]
            }
        }
    }

    /// The steps of an example in a workspace: those its list has, or each folder whole.
    ///
    /// The list, `submissions.csv`, has a row a step: on which day, by whom, why, which file or folders of files, and
    /// when a publisher's file was published. Of files of one name in several folders the last is taken.
    static func steps(in workspace: Workspace) throws -> [Self] {
        let list = workspace.directory.appending(path: "submissions.csv")
        guard FileManager.default.fileExists(atPath: list.path) else {
            let act = try Act(by: "Plumbline example", because: "Figures of the example council", at: Moment.now)
            return try ["framework", "returns", "commentary"].map { try Self($0, in: workspace, act, published: nil) }
        }
        let rows = CSVFile(reading: try Files.read(list.path).bytes).records.map { $0.cells.map(\.text) }
        return try rows.map { row in
            guard row.count == 5, let day = Day(row[0]) else { throw unreadable(row.joined(separator: ",")) }
            let noon = Moment(milliseconds: (Int64(day.number) * 24 + 12) * 3_600_000)
            let act = try Act(by: row[1], because: row[2], at: noon)
            return try Self(row[3], in: workspace, act, published: Day(row[4]))
        }
    }

    private init(_ what: String, in workspace: Workspace, _ act: Act, published: Day?) throws {
        let word = what.split(whereSeparator: { "/ ".contains($0) }).first
        guard let kind = word.flatMap({ Kind(rawValue: String($0)) }) else {
            throw Self.unreadable(what)
        }
        var files: [String: SentFile] = [:]
        for name in what.split(separator: " ") {
            let path = workspace.directory.appending(path: String(name)).path
            let found =
                Files.isDirectory(path)
                ? try Files.read(directory: path, endings: kind.endings) : [try Files.read(path)]
            for file in found { files[file.name] = file }
        }
        self.kind = kind
        self.files = files.values.sorted { $0.name < $1.name }
        self.act = act
        self.published = published
    }

    private static func unreadable(_ text: String) -> UnreadableFile {
        UnreadableFile(description: "'\(text)' in the example's submissions.csv is not understood. Correct it.")
    }
}
