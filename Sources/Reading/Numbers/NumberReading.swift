import PerformanceModel

/// A number written with digits at a place of a text.
enum NumberReading {
    struct Result {
        let number: PrintedNumber
        let end: Int
    }

    /// Reads a number that begins at a place, with its sign, pound sign and per cent sign.
    ///
    /// A word with digits in it, such as `Q3` or `2017/18`, a date and an ordinal are no numbers.
    static func number(in bytes: [UInt8], at start: Int, forgivesSpaces: Bool, after last: Token?) -> Result? {
        var at = start
        var sign: Int64?
        if let (worth, length) = signAt(at, bytes), begins(start, bytes, after: last) {
            sign = worth
            at += length
            if isPound(at, bytes) { at += 2 }
        } else if isPound(at, bytes) {
            at += 2
            if let (worth, length) = signAt(at, bytes) {
                sign = worth
                at += length
            }
        }
        guard at < bytes.count, Tokeniser.isDigit(bytes[at]) else { return nil }
        let pounds = at > start && (isPound(at - 2, bytes) || isPound(start, bytes))
        guard let digits = digits(from: at, bytes, forgivesSpaces) else { return nil }
        at = digits.end
        guard endsWell(at, bytes) else { return nil }
        guard var value = try? Quantity(digits.text) else { return nil }
        if sign == -1, let negative = Quantity(millionths: -value.millionths, places: value.places) { value = negative }
        var number = PrintedNumber(value)
        number.isSigned = sign != nil
        number.form = digits.form
        if pounds { number.unit = .pounds }
        let afterSpace = at + (at < bytes.count && bytes[at] == 0x20 ? 1 : 0)
        if afterSpace < bytes.count, bytes[afterSpace] == UInt8(ascii: "%") {
            number.unit = .percent
            at = afterSpace + 1
        } else if let (scale, length) = scale(at, bytes), let scaled = scaled(number, by: scale) {
            number = scaled
            at += length
        }
        return Result(number: number, end: at)
    }

    /// A sign counts where nothing stands right before it, so that `25-35` is a span.
    private static func begins(_ start: Int, _ bytes: [UInt8], after last: Token?) -> Bool {
        guard start > 0 else { return true }
        let before = bytes[start - 1]
        if before == UInt8(ascii: "(") || before == UInt8(ascii: "/") { return true }
        guard before == 0x20 || before == 0x09 || before == 0x0A else { return false }
        // `25 - 35` has a space after its dash and so is read as a span by what follows.
        return true
    }

    private static func signAt(_ at: Int, _ bytes: [UInt8]) -> (Int64, Int)? {
        guard at + 1 < bytes.count else { return nil }
        func followed(by length: Int) -> Bool {
            at + length < bytes.count
                && (Tokeniser.isDigit(bytes[at + length]) || isPound(at + length, bytes))
        }
        switch bytes[at] {
        case UInt8(ascii: "-") where followed(by: 1): return (-1, 1)
        case UInt8(ascii: "+") where followed(by: 1): return (1, 1)
        case 0xE2 where at + 3 < bytes.count:
            let isMinus = bytes[at + 1] == 0x88 && bytes[at + 2] == 0x92
            let isDash =
                bytes[at + 1] == 0x80 && (bytes[at + 2] == 0x93 || bytes[at + 2] == 0x90 || bytes[at + 2] == 0x91)
            return (isMinus || isDash) && followed(by: 3) ? (-1, 3) : nil
        default: return nil
        }
    }

    private static func isPound(_ at: Int, _ bytes: [UInt8]) -> Bool {
        at >= 0 && at + 1 < bytes.count && bytes[at] == 0xC2 && bytes[at + 1] == 0xA3
    }

    private struct Digits {
        var text: String
        var end: Int
        var form: PrintedNumber.Form
    }

    /// Digits with commas at the thousands and one point.
    private static func digits(from start: Int, _ bytes: [UInt8], _ forgivesSpaces: Bool) -> Digits? {
        var at = start
        var form = PrintedNumber.Form.regular
        func run(_ from: Int) -> Int {
            var end = from
            while end < bytes.count, Tokeniser.isDigit(bytes[end]) { end += 1 }
            return end
        }
        at = run(at)
        guard at - start <= 15 else { return nil }
        var text = String(decoding: bytes[start..<at], as: UTF8.self)
        if at - start <= 3 {
            while at < bytes.count, bytes[at] == UInt8(ascii: ",") {
                var next = at + 1
                let spaced = forgivesSpaces && next < bytes.count && bytes[next] == 0x20
                if spaced { next += 1 }
                let end = run(next)
                guard end - next == 3, text.utf8.count < 13 else { break }
                if spaced { form = .spaced }
                text += String(decoding: bytes[next..<end], as: UTF8.self)
                at = end
            }
        } else if at - start == 4 {
            form = .withoutComma
        }
        if at + 1 < bytes.count, bytes[at] == UInt8(ascii: "."), Tokeniser.isDigit(bytes[at + 1]) {
            let end = run(at + 1)
            guard end - at <= 7 else { return nil }
            text += "." + String(decoding: bytes[(at + 1)..<end], as: UTF8.self)
            at = end
            form = form == .withoutComma ? .regular : form
        }
        return Digits(text: text, end: at, form: form)
    }

    /// Whether what stands right after the digits leaves them a number: no letter but a scale's, no further point.
    private static func endsWell(_ at: Int, _ bytes: [UInt8]) -> Bool {
        guard at < bytes.count else { return true }
        let byte = bytes[at]
        if Tokeniser.isLetter(byte) { return scale(at, bytes) != nil }
        if byte == UInt8(ascii: "."), at + 1 < bytes.count { return !Tokeniser.isDigit(bytes[at + 1]) }
        if byte == UInt8(ascii: ":"), at + 1 < bytes.count { return !Tokeniser.isDigit(bytes[at + 1]) }
        return true
    }

    private static let scales: [(String, Int64)] = [
        (" million", 1_000_000), (" thousand", 1000), (" billion", 1_000_000_000), ("million", 1_000_000),
        ("bn", 1_000_000_000), ("m", 1_000_000), ("M", 1_000_000), ("k", 1000), ("K", 1000),
    ]

    private static func scale(_ at: Int, _ bytes: [UInt8]) -> (Int64, Int)? {
        for (word, worth) in scales {
            let end = at + word.utf8.count
            guard end <= bytes.count, bytes[at..<end].elementsEqual(word.utf8) else { continue }
            if end == bytes.count || !(Tokeniser.isLetter(bytes[end]) || Tokeniser.isDigit(bytes[end])) {
                return (worth, word.utf8.count)
            }
        }
        return nil
    }

    private static func scaled(_ number: PrintedNumber, by scale: Int64) -> PrintedNumber? {
        let (value, tooLarge) = number.value.millionths.multipliedReportingOverflow(by: scale)
        let (step, overflow) = number.step.millionths.multipliedReportingOverflow(by: scale)
        guard !tooLarge, !overflow, let value = Quantity(millionths: value, places: 0),
            let step = Quantity(millionths: step, places: 0)
        else { return nil }
        var scaled = number
        scaled.value = value
        scaled.step = step
        scaled.form = .regular
        return scaled
    }
}
