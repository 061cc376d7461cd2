import PerformanceModel
import Yams

/// A YAML file being read: its root, and the findings made so far.
///
/// Anchors, aliases, repeated keys and files over 4 MB are refused before anything is made of them: nobody needs them in
/// a framework, and an alias within an alias can grow without end.
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
        guard let text = String(validating: bytes, as: UTF8.self) else {
            report("not-utf8", at: nil, "the file is not UTF-8 text; save it as UTF-8")
            return nil
        }
        if let line = Self.lineWithAnchor(text) {
            report(
                "anchor", line: line, column: nil,
                "an anchor or alias (& or *) is not allowed; write the value out, or put the text in quotes")
            return nil
        }
        do {
            guard let node = try Yams.compose(yaml: text) else {
                report("empty-file", at: nil, "the file is empty")
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

    /// The first line where a value begins with & or *, outside comments and quotes.
    private static func lineWithAnchor(_ text: String) -> Int? {
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return lines.firstIndex(where: beginsValueWithAnchor).map { $0 + 1 }
    }

    private static func beginsValueWithAnchor(_ line: Substring.UTF8View) -> Bool {
        var atStart = true
        var quote: UInt8?
        for byte in line {
            if let open = quote {
                if byte == open { quote = nil }
                continue
            }
            switch byte {
            case UInt8(ascii: "&"), UInt8(ascii: "*"):
                if atStart { return true }
            case UInt8(ascii: "#"): return false
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                if atStart { quote = byte }
                atStart = false
            case UInt8(ascii: " "): break
            case UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","),
                UInt8(ascii: "?"):
                atStart = true
            default: atStart = false
            }
        }
        return false
    }
}
