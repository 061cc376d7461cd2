import PerformanceModel
import Yams

/// A YAML file being read: its root, and the findings made so far.
///
/// Anchors, aliases, tags, repeated keys and files over 4 MB are refused before anything is made of them: nobody needs
/// them in a framework, and an alias within an alias can grow without end.
final class YAMLFile {
    let name: String
    private(set) var findings: [Finding] = []

    static let mostBytes = 4_000_000

    init(name: String) { self.name = name }

    func report(_ rule: String, at mark: Mark?, _ message: String) {
        report(rule, line: mark?.line, column: mark?.column, message)
    }

    private func report(_ rule: String, line: Int?, column: Int?, _ message: String) {
        let place = Place(file: name, line: line, column: column.map(String.init))
        findings.append(Finding(rule, .error, at: place, message))
    }

    /// The mapping at the root, or nothing with a finding that says why.
    func root(_ bytes: [UInt8]) -> YAMLMap? {
        guard bytes.count <= Self.mostBytes else {
            report("file-too-large", at: nil, "the file has more than \(Self.mostBytes / 1_000_000) MB; split it")
            return nil
        }
        guard let text = plainText(bytes) else {
            report("not-utf8", at: nil, "the file is not UTF-8 text; save it as UTF-8")
            return nil
        }
        if let line = Self.lineWithAnchor(text) {
            reportAnchor(line: line)
            return nil
        }
        do {
            let parser = try Parser(yaml: text)
            guard let node = try parser.singleRoot() else {
                report("empty-file", at: nil, "the file is empty")
                return nil
            }
            // A quote that runs over lines can hide an anchor from the look at each line, but not from the parser.
            if let line = withExtendedLifetime(parser, { Self.lineOfAnchor(in: node) }) {
                reportAnchor(line: line)
                return nil
            }
            return map(node, "the file")
        } catch let error as YamlError {
            report(error)
        } catch {
            report("yaml", at: nil, "the file cannot be read as YAML")
        }
        return nil
    }

    func map(_ node: Node, _ what: String) -> YAMLMap? {
        guard case .mapping(let mapping) = node else {
            report("yaml-shape", at: node.mark, "\(what) is to be a list of keys, each with its value")
            return nil
        }
        return YAMLMap(mapping, in: self)
    }

    private func report(_ error: YamlError) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            report("yaml", at: mark, "the YAML cannot be read here: \(problem)")
        case .duplicatedKeysInMapping(let keys, let context):
            report("repeated-key", at: context.mark, "'\(keys.first ?? "")' stands twice; keep one")
        default:
            report("yaml", at: nil, "the file cannot be read as YAML; save it as UTF-8 text")
        }
    }

    private func reportAnchor(line: Int) {
        report(
            "anchor", line: line, column: nil,
            "an anchor, alias or tag (&, * or !) is not allowed; write the value out, or put the text in quotes")
    }

    /// The first anchor, which stands before any alias to it, so that no alias is ever followed.
    private static func lineOfAnchor(in node: Node) -> Int? {
        if node.anchor != nil { return node.mark?.line ?? 1 }
        switch node {
        case .sequence(let sequence): return sequence.lazy.compactMap(lineOfAnchor).first
        case .mapping(let mapping):
            return mapping.lazy.compactMap { lineOfAnchor(in: $0.key) ?? lineOfAnchor(in: $0.value) }.first
        default: return nil
        }
    }

    /// The first line where a value begins with &, * or !, outside comments and quotes.
    private static func lineWithAnchor(_ text: String) -> Int? {
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return lines.firstIndex(where: beginsValueWithAnchor).map { $0 + 1 }
    }

    private static func beginsValueWithAnchor(_ line: Substring.UTF8View) -> Bool {
        var atStart = true
        var rest = line
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"):
                if atStart { return true }
            case UInt8(ascii: "#"): return false
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                if atStart { skipQuoted(until: byte, &rest) }
                atStart = false
            case UInt8(ascii: " "), UInt8(ascii: "\t"): break
            case UInt8(ascii: "-"), UInt8(ascii: "?"): break
            case UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","): atStart = true
            default: atStart = false
            }
        }
        return false
    }

    /// Leaves a quoted text behind, with the quotes that stand within it.
    private static func skipQuoted(until quote: UInt8, _ rest: inout Substring.UTF8View) {
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                rest = rest.dropFirst()
            } else if byte == quote {
                guard quote == UInt8(ascii: "'"), rest.first == quote else { return }
                rest = rest.dropFirst()
            }
        }
    }
}
