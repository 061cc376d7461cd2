import PerformanceModel
import Yams

/// The keys of one mapping, asked for by name; ``finish()`` then names those nobody asked for.
final class YAMLMap {
    let file: YAMLFile
    let mark: Mark?
    private var entries: [String: (key: Node, value: Node)] = [:]
    private var asked: Set<String> = []

    init(_ mapping: Node.Mapping, in file: YAMLFile) {
        self.file = file
        mark = mapping.mark
        for (key, value) in mapping {
            if let name = key.string {
                entries[name] = (key, value)
            } else {
                file.report("yaml-shape", at: key.mark, "a key is to be a word")
            }
        }
    }

    func node(_ key: String) -> Node? {
        asked.insert(key)
        guard let value = entries[key]?.value else { return nil }
        // A key with nothing after it says nothing.
        if case .scalar(let scalar) = value, scalar.style == .plain, scalar.string.isEmpty { return nil }
        return value
    }

    func mark(of key: String) -> Mark? { entries[key]?.value.mark ?? mark }

    /// A text, or nothing where the key is missing.
    func text(_ key: String) -> String? {
        guard let node = node(key) else { return nil }
        guard case .scalar(let scalar) = node else {
            file.report("yaml-shape", at: node.mark, "'\(key)' is to be a text")
            return nil
        }
        return scalar.string
    }

    /// A text that must be there.
    func required(_ key: String) -> String? {
        let before = file.findings.count
        if let text = text(key) { return text }
        if file.findings.count == before { reportMissing(key) }
        return nil
    }

    func reportMissing(_ key: String) { file.report("missing-key", at: mark, "'\(key)' is missing") }

    /// Reads a text by a throwing reader; what it throws becomes a finding at the text.
    func read<Value, Failure: Error & CustomStringConvertible>(
        _ key: String, _ reader: (String) throws(Failure) -> Value
    ) -> Value? {
        guard let text = text(key) else { return nil }
        do {
            return try reader(text)
        } catch {
            file.report("not-understood", at: mark(of: key), "\(key): \(error)")
            return nil
        }
    }

    func word<W: Word>(_ key: String, _ type: W.Type = W.self) -> W? {
        read(key) { text throws(WordError) in try W(word: text) }
    }

    func identifier<Subject>(_ key: String, _ type: Identifier<Subject>.Type = Identifier<Subject>.self) -> Identifier<
        Subject
    >? {
        read(key) { text throws(IdentifierError) in try Identifier<Subject>(text) }
    }

    func requiredIdentifier<Subject>(_ key: String) -> Identifier<Subject>? {
        if node(key) == nil { reportMissing(key) }
        return identifier(key)
    }

    func period(_ key: String) -> Period? { read(key) { text throws(PeriodError) in try Period(text) } }

    func quantity(_ key: String) -> Quantity? { read(key) { text throws(QuantityError) in try Quantity(text) } }

    func day(_ key: String) -> Day? { text(key).flatMap { day($0, key, at: mark(of: key)) } }

    /// The days of a list.
    func days(_ key: String) -> [Day] { texts(key).compactMap { day($0.text, key, at: $0.mark) } }

    private func day(_ text: String, _ key: String, at mark: Mark?) -> Day? {
        if let day = Day(text) { return day }
        file.report("not-understood", at: mark, "\(key): '\(text)' is not a day; write it as 2017-04-01")
        return nil
    }

    func requiredDay(_ key: String) -> Day? {
        if node(key) == nil { reportMissing(key) }
        return day(key)
    }

    /// A whole number within a range.
    func whole(_ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let text = text(key) else { return nil }
        if let number = Int(text), range.contains(number) { return number }
        file.report(
            "not-understood", at: mark(of: key),
            "\(key): '\(text)' is not a whole number from \(range.lowerBound) to \(range.upperBound)")
        return nil
    }

    func yes(_ key: String) -> Bool {
        guard let text = text(key) else { return false }
        if text != "yes", text != "no" {
            file.report("not-understood", at: mark(of: key), "\(key): '\(text)' is to be yes or no")
        }
        return text == "yes"
    }

    /// The mappings of a list.
    func maps(_ key: String) -> [YAMLMap] {
        nodes(key).compactMap { file.map($0, "each of '\(key)'") }
    }

    func map(_ key: String) -> YAMLMap? { node(key).flatMap { file.map($0, "'\(key)'") } }

    /// The texts of a list, each with its place.
    func texts(_ key: String) -> [(text: String, mark: Mark?)] {
        nodes(key).compactMap { node in
            if case .scalar(let scalar) = node { return (scalar.string, scalar.mark) }
            file.report("yaml-shape", at: node.mark, "each of '\(key)' is to be a text")
            return nil
        }
    }

    /// The names of a list.
    func identifiers<Subject>(_ key: String) -> [Identifier<Subject>] {
        texts(key).compactMap { text, mark in
            do {
                return try Identifier<Subject>(text)
            } catch {
                file.report("not-understood", at: mark, "\(key): \(error)")
                return nil
            }
        }
    }

    func nodes(_ key: String) -> [Node] {
        guard let node = node(key) else { return [] }
        if case .sequence(let sequence) = node { return Array(sequence) }
        file.report("yaml-shape", at: node.mark, "'\(key)' is to be a list")
        return []
    }

    /// The keys of a mapping whose keys are free.
    func pairs() -> [(key: String, value: String, mark: Mark?)] {
        entries.sorted { $0.key < $1.key }.compactMap { key, entry in
            asked.insert(key)
            if case .scalar(let scalar) = entry.value { return (key, scalar.string, entry.key.mark) }
            file.report("yaml-shape", at: entry.value.mark, "'\(key)' is to be a text")
            return nil
        }
    }

    /// Names every key that nobody asked for, with the nearest that somebody did.
    func finish() {
        for (key, entry) in entries.sorted(by: { $0.key < $1.key }) where !asked.contains(key) {
            let suggestion =
                nearest(to: key, among: asked.sorted()).map { "; did you mean '\($0)'?" }
                ?? "; known: " + asked.sorted().joined(separator: ", ")
            file.report("unknown-key", at: entry.key.mark, "there is no key '\(key)'\(suggestion)")
        }
    }
}
