/// A fenced block of a guide that says what to do or what to expect.
///
/// Four kinds are read; any other block is only to be looked at.
///
/// - `yaml file=framework/council.yaml`, in any language: a file to write.
/// - `sh run`: commands, which are to succeed.
/// - `sh run exit=1`: commands, the last of which is to end with that status.
///   In an article of DocC, which takes `=` for an option of its own, `file:` and `exit:` say the same.
/// - `text output`: lines that the commands before are to have printed.
struct GuideBlock {
    let kind: Kind
    let text: String
    /// The line its fence stands on.
    let line: Int

    enum Kind: Equatable {
        case file(String)
        case commands(exit: Int32)
        case output
    }

    /// The blocks of a Markdown text that are to be walked, in order.
    static func all(in markdown: String) -> [Self] {
        var blocks: [Self] = []
        var open: (words: Substring, line: Int, text: [Substring])?
        for (index, line) in markdown.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if var block = open {
                if line != "```" {
                    block.text.append(line)
                    open = block
                    continue
                }
                if let kind = kind(of: block.words) {
                    let text = block.text.map { $0 + "\n" }.joined()
                    blocks.append(Self(kind: kind, text: text, line: block.line))
                }
                open = nil
            } else if line.hasPrefix("```") {
                open = (line.dropFirst(3), index + 1, [])
            }
        }
        return blocks
    }

    private static func kind(of words: Substring) -> Kind? {
        let words = words.split(separator: " ")
        if words == ["text", "output"] { return .output }
        if words.starts(with: ["sh", "run"]) {
            let exit = words.dropFirst(2).first.flatMap { Int32($0.dropFirst("exit=".count)) }
            return .commands(exit: exit ?? 0)
        }
        return words.first { $0.hasPrefix("file=") || $0.hasPrefix("file:") }
            .map { .file(String($0.dropFirst("file=".count))) }
    }

    /// Whether a line of output is the one expected, where `…` stands for anything and spaces are all alike.
    static func matches(_ line: some StringProtocol, _ expected: some StringProtocol) -> Bool {
        func plain(_ text: some StringProtocol) -> String {
            text.split { $0 == " " || $0 == "\t" }.joined(separator: " ")
        }
        let pieces = plain(expected).split(separator: "…", omittingEmptySubsequences: false)
        var rest = Substring(plain(line))
        for (index, piece) in pieces.enumerated() {
            if index == pieces.count - 1, index > 0 { return rest.hasSuffix(piece) }
            if piece.isEmpty { continue }
            guard let found = rest.firstRange(of: piece), index > 0 || found.lowerBound == rest.startIndex else {
                return false
            }
            rest = rest[found.upperBound...]
        }
        return rest.isEmpty
    }
}
