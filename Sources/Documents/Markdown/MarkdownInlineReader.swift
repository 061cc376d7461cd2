/// Reads the words of one passage, whose lines are parted by line feeds.
struct MarkdownInlineReader {
    private let source: [UInt8]
    private let brackets: MarkdownBrackets

    private static let backslash = UInt8(ascii: "\\")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let star = UInt8(ascii: "*")

    init(_ source: [UInt8]) {
        let end = source.lastIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
        self.source = Array(source.prefix((end ?? -1) + 1))
        brackets = MarkdownBrackets(in: self.source)
    }

    func inlines() -> [MarkdownInline] { inlines(in: source.indices) }

    private func inlines(in range: Range<Int>) -> [MarkdownInline] {
        var stack = MarkdownInlineStack()
        var place = range.lowerBound
        while place < range.upperBound {
            switch source[place] {
            case Self.backslash: place = readEscape(at: place, in: range, to: &stack)
            case Self.star: place = readStars(at: place, in: range, to: &stack)
            case UInt8(ascii: "{"): place = readBraces(at: place, to: &stack)
            case UInt8(ascii: "["): place = readBracket(at: place, to: &stack)
            case Self.lineFeed:
                stack.endLine()
                place += 1
            default:
                let end = source[place..<range.upperBound].firstIndex(where: Self.isMark) ?? range.upperBound
                stack.append(source[place..<end])
                place = end
            }
        }
        return stack.finish()
    }

    private func readEscape(at place: Int, in range: Range<Int>, to stack: inout MarkdownInlineStack) -> Int {
        guard place + 1 < range.upperBound else {
            stack.append(CollectionOfOne(Self.backslash))
            return place + 1
        }
        let next = source[place + 1]
        if next == Self.lineFeed {
            stack.append(.lineBreak)
            return place + 2
        }
        let scalar = Unicode.Scalar(next)
        guard scalar.isASCII, Self.isPunctuation(scalar) else {
            stack.append(CollectionOfOne(Self.backslash))
            return place + 1
        }
        // Braces belong to another reader, which must be able to tell that these are not its own.
        let isBrace = next == UInt8(ascii: "{") || next == UInt8(ascii: "}")
        stack.append(source[(isBrace ? place : place + 1)..<place + 2])
        return place + 2
    }

    private func readBraces(at place: Int, to stack: inout MarkdownInlineStack) -> Int {
        let end = MarkdownBrackets.endOfBraces(at: place, in: source) ?? place + 1
        appendAsWritten(place..<end, to: &stack)
        return end
    }

    private func readBracket(at place: Int, to stack: inout MarkdownInlineStack) -> Int {
        guard let bracket = brackets[place] else {
            stack.append(CollectionOfOne(source[place]))
            return place + 1
        }
        switch bracket.meaning {
        case .reference:
            appendAsWritten(place..<bracket.end, to: &stack)
        case .link(let textEnd, let address):
            stack.append(.link(text: inlines(in: place + 1..<textEnd), address: address.description))
        }
        return bracket.end
    }

    private func appendAsWritten(_ range: Range<Int>, to stack: inout MarkdownInlineStack) {
        stack.append(source[range].lazy.map { $0 == Self.lineFeed ? UInt8(ascii: " ") : $0 })
    }

    // MARK: Asterisks

    private func readStars(at place: Int, in range: Range<Int>, to stack: inout MarkdownInlineStack) -> Int {
        let end = source[place..<range.upperBound].firstIndex { $0 != Self.star } ?? range.upperBound
        guard end - place <= 3 else {
            stack.append(source[place..<end])
            return end
        }
        let before = scalar(before: place, in: range)
        let after = scalar(at: end, in: range)
        let canOpen = Self.leans(toward: after, from: before)
        let left = Self.leans(toward: before, from: after) ? stack.close(stars: end - place) : end - place
        if canOpen, left > 0 {
            stack.push(stars: left)
        } else {
            stack.append(source[place..<place + left])
        }
        return end
    }

    /// Whether a run of asterisks belongs to the side it stands before or after.
    ///
    /// Source: CommonMark 0.31, 6.2, left-flanking and right-flanking delimiter runs.
    private static func leans(toward near: Unicode.Scalar, from far: Unicode.Scalar) -> Bool {
        guard !near.properties.isWhitespace else { return false }
        return !isPunctuation(near) || far.properties.isWhitespace || isPunctuation(far)
    }

    private func scalar(before place: Int, in range: Range<Int>) -> Unicode.Scalar {
        var start = place
        // A scalar has at most four bytes, and all but its first are continuation bytes.
        while start > range.lowerBound, place - start < 4 {
            start -= 1
            if source[start] & 0xC0 != 0x80 { break }
        }
        return String(decoding: source[start..<place], as: UTF8.self).unicodeScalars.first ?? " "
    }

    private func scalar(at place: Int, in range: Range<Int>) -> Unicode.Scalar {
        let bytes = source[place..<min(place + 4, range.upperBound)]
        return String(decoding: bytes, as: UTF8.self).unicodeScalars.first ?? " "
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case backslash, star, lineFeed, UInt8(ascii: "{"), UInt8(ascii: "["): true
        default: false
        }
    }

    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
            true
        default: false
        }
    }
}
