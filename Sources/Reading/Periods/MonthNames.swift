import PerformanceModel

/// The months by name, in full and shortened.
package enum MonthNames {
    private static let names: [String: Int] = {
        let full = (1...12).map { name(of: $0).lowercased() }
        var names = Dictionary(uniqueKeysWithValues: zip(full, 1...12))
        for (name, number) in zip(full, 1...12) { names[String(name.prefix(3))] = number }
        names["sept"] = 9
        return names
    }()

    /// The name of a month from 1 to 12: `December`.
    package static func name(of month: Int) -> String {
        Month("2000-\(month < 10 ? "0" : "")\(month)")?.name ?? ""
    }

    /// The month a word names: `Dec`, `September`.
    static func month(_ word: String) -> Int? { names[word.hasSuffix("'s") ? String(word.dropLast(2)) : word] }

    /// The months of a word that joins two: `oct-mar`.
    static func span(_ word: String) -> (from: Int, to: Int)? {
        guard word.utf8.contains(UInt8(ascii: "-")) else { return nil }
        let parts = word.split(separator: "-")
        guard parts.count == 2, let from = names[String(parts[0])], let to = names[String(parts[1])] else { return nil }
        return (from, to)
    }

    /// The month and year of a word that runs them together: `june17`, `dec-16`.
    static func monthAndYear(_ word: String) -> (month: Int, year: Int)? {
        guard let last = word.utf8.last, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(last) else { return nil }
        let letters = word.prefix { $0.isLetter }
        guard let month = names[String(letters)] else { return nil }
        let rest = word.dropFirst(letters.count).drop { $0 == "-" }
        guard rest.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(rest) else { return nil }
        return year(number, digits: rest.count).map { (month, $0) }
    }

    /// A year written with two or four digits.
    static func year(_ number: Int, digits: Int) -> Int? {
        switch digits {
        case 2: 2000 + number
        case 4 where (1900...2100).contains(number): number
        default: nil
        }
    }
}
