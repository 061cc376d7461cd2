/// A whole number of any length, slow and plain: what exact arithmetic is checked against.
struct BigNumber: Equatable, Comparable {
    /// The lowest digit first, without noughts at the end.
    let digits: [UInt8]

    init(_ number: UInt128) { digits = Self.trimmed(String(number).utf8.reversed().map { $0 - 48 }) }

    private init(digits: [UInt8]) { self.digits = Self.trimmed(digits) }

    private static func trimmed(_ digits: [UInt8]) -> [UInt8] {
        Array(digits.reversed().drop { $0 == 0 }.reversed())
    }

    static func < (left: Self, right: Self) -> Bool {
        if left.digits.count != right.digits.count { return left.digits.count < right.digits.count }
        return left.digits.reversed().lexicographicallyPrecedes(right.digits.reversed())
    }

    static func + (left: Self, right: Self) -> Self {
        var (sum, carry): ([UInt8], UInt8) = ([], 0)
        for place in 0...max(left.digits.count, right.digits.count) {
            let digit = (place < left.digits.count ? left.digits[place] : 0)
            let total = digit + (place < right.digits.count ? right.digits[place] : 0) + carry
            sum.append(total % 10)
            carry = total / 10
        }
        return Self(digits: sum)
    }

    static func * (left: Self, right: Self) -> Self {
        var sums = [Int](repeating: 0, count: left.digits.count + right.digits.count + 1)
        for (i, one) in left.digits.enumerated() {
            for (j, other) in right.digits.enumerated() { sums[i + j] += Int(one) * Int(other) }
        }
        for place in sums.indices.dropLast() {
            sums[place + 1] += sums[place] / 10
            sums[place] %= 10
        }
        return Self(digits: sums.map { UInt8($0) })
    }
}
