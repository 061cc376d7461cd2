/// Finds the words of a quote in a paragraph of a Word file.
struct WordQuote {
    /// A character of a paragraph and where its bytes stand.
    private struct Character {
        let scalar: Unicode.Scalar
        let place: WordPosition
        let end: WordPosition
    }

    private var characters: [Character] = []
    /// How far a quote is looked for: no paragraph that somebody wrote is longer.
    private static let reach = 100_000

    /// Reads the characters of a paragraph, white space left out, since the reader shows it otherwise than the file.
    init(_ paragraph: WordParagraph, of xml: XMLBytes) {
        for (runIndex, run) in paragraph.runs.enumerated() {
            for (pieceIndex, piece) in run.pieces.enumerated() {
                guard let content = piece.content else { continue }
                var place = content.lowerBound
                while place < content.upperBound, characters.count < Self.reach {
                    let (scalar, end) = Self.scalar(at: place, in: content, of: xml)
                    defer { place = end }
                    guard let scalar, !scalar.properties.isWhitespace else { continue }
                    characters.append(
                        Character(
                            scalar: scalar, place: WordPosition(run: runIndex, piece: pieceIndex, byte: place),
                            end: WordPosition(run: runIndex, piece: pieceIndex, byte: end)))
                }
            }
        }
    }

    /// Returns where the words begin and end; nothing where they do not stand.
    func find(_ quote: String) -> (start: WordPosition, end: WordPosition)? {
        let wanted = quote.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "\u{2011}" }
        guard !wanted.isEmpty, wanted.count <= characters.count else { return nil }
        for first in 0...(characters.count - wanted.count)
        where zip(characters[first...], wanted).allSatisfy({ $0.scalar == $1 }) {
            return (characters[first].place, characters[first + wanted.count - 1].end)
        }
        return nil
    }

    /// Reads a character or the entity that stands for one.
    private static func scalar(
        at place: Int, in content: Range<Int>, of xml: XMLBytes
    ) -> (scalar: Unicode.Scalar?, end: Int) {
        let byte = xml.bytes[place]
        if byte == UInt8(ascii: "&"),
            let end = xml.bytes[place..<content.upperBound].firstIndex(of: UInt8(ascii: ";"))
        {
            return (entity(xml.text((place + 1)..<end)), end + 1)
        }
        let width = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        let end = min(place + width, content.upperBound)
        return (xml.text(place..<end).unicodeScalars.first, end)
    }

    private static func entity(_ name: String) -> Unicode.Scalar? {
        if let known = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"][name] as Unicode.Scalar? {
            return known
        }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let number = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return number.flatMap { Unicode.Scalar($0) }
    }
}
