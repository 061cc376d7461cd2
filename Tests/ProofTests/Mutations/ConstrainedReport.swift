import Documents
import Foundation
import Proof
import Reading

/// A right report in which ‹these marks› stand around each number, word and unit that something else in it constrains.
///
/// The marks were set by hand: around cells that take part in a total, share, change, average or pair, or that the
/// prose restates; and around the words and numbers of the prose that restate or compare cells.
struct ConstrainedReport {
    static let names = ["children", "environment", "finance"]

    let name: String
    /// The text before, between and after what is constrained.
    private let free: [String]
    let constrained: [String]

    init(_ name: String) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let marked = try String(contentsOf: folder.appending(path: "Reports/\(name).txt"), encoding: .utf8)
        let pieces = marked.split(omittingEmptySubsequences: false) { $0 == "‹" || $0 == "›" }.map(String.init)
        self.name = name
        free = stride(from: 0, to: pieces.count, by: 2).map { pieces[$0] }
        constrained = stride(from: 1, to: pieces.count, by: 2).map { pieces[$0] }
    }

    /// The text with one of its constrained words in another form.
    private func text(with change: (place: Int, words: String)?) -> String {
        let words = constrained.enumerated().map {
            $0.offset == change?.place ? change?.words ?? $0.element : $0.element
        }
        return zip(free, words + [""]).map { $0 + $1 }.joined()
    }

    /// What is contradicted in it, where nothing is changed or one word is.
    func contradicted(with change: (place: Int, words: String)? = nil) -> [Claim] {
        proofread(ReadPaper(readText(text(with: change)))).claims.filter { $0.verdict == .contradicted }
    }

    /// Where a constrained word stands, to be shown to a person.
    func surroundings(of place: Int) -> String {
        let line = free[...place].joined(separator: " ").split(separator: "\n", omittingEmptySubsequences: false).count
        return "\(name), line \(line): …\(free[place].suffix(40))‹\(constrained[place])›\(free[place + 1].prefix(20))…"
            .replacing("\n", with: " ")
    }
}
