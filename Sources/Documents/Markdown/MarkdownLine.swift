/// A line of Markdown, as far as one can tell what it is without the lines around it.
struct MarkdownLine {
    enum Kind: Equatable {
        case blank
        case heading(level: Int, ArraySlice<UInt8>)
        case item(number: Int?, ArraySlice<UInt8>)
        case text
    }

    let kind: Kind
    /// The line without the blanks before it.
    let text: ArraySlice<UInt8>
    /// How far it is set in, a tab being as wide as four spaces.
    let indent: Int

    init(_ line: ArraySlice<UInt8>) {
        var indent = 0
        let text = line.drop { byte in
            guard byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") else { return false }
            indent += byte == UInt8(ascii: "\t") ? 4 : 1
            return true
        }
        self.indent = indent
        self.text = text
        if text.isEmpty {
            kind = .blank
        } else {
            kind = Self.heading(text) ?? Self.bullet(text) ?? Self.numbered(text) ?? .text
        }
    }

    /// The lines of a text, whichever of LF, CRLF and CR ends them.
    static func lines(of bytes: [UInt8]) -> [MarkdownLine] {
        var lines: [MarkdownLine] = []
        var start = 0
        for (place, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
            let endsPair = byte == UInt8(ascii: "\n") && place > 0 && bytes[place - 1] == UInt8(ascii: "\r")
            if !endsPair { lines.append(MarkdownLine(bytes[start..<place])) }
            start = place + 1
        }
        lines.append(MarkdownLine(bytes[start...]))
        return lines
    }

    private static func heading(_ text: ArraySlice<UInt8>) -> Kind? {
        let marks = text.prefix { $0 == UInt8(ascii: "#") }
        guard 1...4 ~= marks.count, let rest = afterBlank(text.dropFirst(marks.count)) else { return nil }
        let trimmed = trimmingEnd(rest)
        let open = trimmed.reversed().drop { $0 == UInt8(ascii: "#") }
        // Marks that close a heading count as such only after a blank: 'C#' keeps its own.
        guard open.count < trimmed.count, let last = open.first, isBlank(last) else {
            return open.isEmpty ? nil : .heading(level: marks.count, trimmed)
        }
        return .heading(level: marks.count, trimmingEnd(trimmed.prefix(open.count)))
    }

    private static func bullet(_ text: ArraySlice<UInt8>) -> Kind? {
        guard let mark = text.first, "-*+".utf8.contains(mark) else { return nil }
        return afterBlank(text.dropFirst()).map { .item(number: nil, $0) }
    }

    private static func numbered(_ text: ArraySlice<UInt8>) -> Kind? {
        let digits = text.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        // CommonMark stops at nine digits too.
        guard 1...9 ~= digits.count, let number = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
        let rest = text.dropFirst(digits.count)
        guard let mark = rest.first, mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") else { return nil }
        return afterBlank(rest.dropFirst()).map { .item(number: number, $0) }
    }

    /// What follows at least one blank; nothing if no blank does, or nothing follows it.
    private static func afterBlank(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard let first = text.first, isBlank(first) else { return nil }
        let rest = text.drop(while: isBlank)
        return rest.isEmpty ? nil : rest
    }

    private static func trimmingEnd(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var text = text
        while let last = text.last, isBlank(last) { text.removeLast() }
        return text
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
