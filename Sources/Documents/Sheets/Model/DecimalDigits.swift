/// A decimal number as its digits, read and written without a binary fraction in between.
struct DecimalDigits: Hashable {
    let isNegative: Bool
    /// The digits from the first that is not nought, each 0 to 9.
    let digits: [UInt8]
    /// How many digits stand before the point; fewer than none where noughts follow the point.
    let point: Int

    private init(isNegative: Bool, digits: [UInt8], point: Int) {
        let leading = digits.prefix { $0 == 0 }.count
        // Of nought, the noughts after the point are kept.
        let kept = leading == digits.count ? max(0, point) : leading
        self.digits = Array(digits.dropFirst(kept))
        self.point = point - kept
        self.isNegative = isNegative && leading < digits.count
    }

    /// Reads digits with perhaps a sign, a point and an exponent.
    init?(_ text: String) {
        var rest = text.utf8[...]
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
        let mantissa = rest.prefix { $0 != UInt8(ascii: "e") && $0 != UInt8(ascii: "E") }
        var exponent = 0
        if mantissa.endIndex < rest.endIndex {
            guard let read = Int(Substring(rest[mantissa.endIndex...].dropFirst())), read.magnitude < 400 else {
                return nil
            }
            exponent = read
        }
        let whole = mantissa.prefix { $0 != UInt8(ascii: ".") }
        let digits = (Array(whole) + mantissa[whole.endIndex...].dropFirst()).map { $0 &- UInt8(ascii: "0") }
        guard !digits.isEmpty, digits.count < 400, digits.allSatisfy({ $0 < 10 }) else { return nil }
        self.init(isNegative: isNegative, digits: digits, point: whole.count + exponent)
    }

    /// The number ten times as large for each place, or as small.
    func moved(by places: Int) -> Self { Self(isNegative: isNegative, digits: digits, point: point + places) }

    /// The number with at most so many digits, rounded half away from nought; one that has no more stays as it is.
    func rounded(toDigits most: Int) -> Self {
        guard digits.count > most else { return self }
        var kept = [0] + digits.prefix(most)
        if digits[most] >= 5 {
            var place = most
            while kept[place] == 9 { place -= 1 }
            kept[place] += 1
            for later in (place + 1)..<kept.count { kept[later] = 0 }
        }
        while kept.last == 0, kept.count > point + 1, kept.count > 1 { kept.removeLast() }
        return Self(isNegative: isNegative, digits: kept, point: point + 1)
    }

    /// The digits with a point among them, and no exponent.
    var text: String {
        let zeros = { [UInt8](repeating: 0, count: max(0, $0)) }
        let all = zeros(1 - point) + digits + zeros(point - digits.count)
        let length = max(1, point)
        let characters = all.map { $0 + UInt8(ascii: "0") }
        let fraction = characters.dropFirst(length)
        return (isNegative ? "-" : "") + String(decoding: characters.prefix(length), as: UTF8.self)
            + (fraction.isEmpty ? "" : "." + String(decoding: fraction, as: UTF8.self))
    }
}
