/// The square brackets in a passage that mean something, found in one pass before the rest is read.
struct MarkdownBrackets {
    enum Meaning: Equatable {
        /// `[text](address)`: where the text ends, and the address.
        case link(textEnd: Int, LinkAddress)
        /// `[text]{...}`, which is left as it is.
        case reference
    }

    struct Bracket: Equatable {
        let meaning: Meaning
        /// Just past the last byte of it.
        let end: Int
    }

    private var found: [Int: Bracket] = [:]

    /// What the bracket opened at a place means; nothing if it is plain text.
    subscript(opening: Int) -> Bracket? { found[opening] }

    init(in source: [UInt8]) {
        var open: [Int] = []
        // A link within a link is not one: brackets opened before the last link stay plain.
        var lastLink = -1
        var place = 0
        while place < source.count {
            switch source[place] {
            case UInt8(ascii: "\\"):
                place += 1
            case UInt8(ascii: "{"):
                if let end = Self.endOfBraces(at: place, in: source) { place = end - 1 }
            case UInt8(ascii: "["):
                open.append(place)
            case UInt8(ascii: "]"):
                guard let opening = open.popLast() else { break }
                if let end = Self.endOfBraces(at: place + 1, in: source) {
                    found[opening] = Bracket(meaning: .reference, end: end)
                    place = end - 1
                } else if opening > lastLink, let (address, end) = Self.address(at: place + 1, in: source) {
                    found[opening] = Bracket(meaning: .link(textEnd: place, address), end: end)
                    lastLink = opening
                    place = end - 1
                }
            default:
                break
            }
            place += 1
        }
    }

    /// Just past the brace that closes the one at a place; nothing if there is none, or another opens first.
    static func endOfBraces(at start: Int, in source: [UInt8]) -> Int? {
        guard start < source.count, source[start] == UInt8(ascii: "{") else { return nil }
        var place = start + 1
        while place < source.count {
            switch source[place] {
            case UInt8(ascii: "}"): return place + 1
            // To look past it would take time in proportion to the square of a line of opening braces.
            case UInt8(ascii: "{"): return nil
            default: place += 1
            }
        }
        return nil
    }

    /// The address in round brackets at a place, and where it ends.
    private static func address(at start: Int, in source: [UInt8]) -> (LinkAddress, end: Int)? {
        guard start < source.count, source[start] == UInt8(ascii: "(") else { return nil }
        var depth = 0
        for place in start..<source.count {
            switch source[place] {
            case UInt8(ascii: "("):
                depth += 1
                // One pair may stand in an address; a bound keeps the time in proportion to the text.
                guard depth <= 2 else { return nil }
            case UInt8(ascii: ")"):
                depth -= 1
                guard depth == 0 else { continue }
                return LinkAddress(String(decoding: source[start + 1..<place], as: UTF8.self)).map { ($0, place + 1) }
            case 0...0x20: return nil
            default: continue
            }
        }
        return nil
    }
}
