/// The words that numbers are spelled with, and those that stand beside them.
enum SpelledNumbers {
    static let units = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
        "eighteen": 18, "nineteen": 19,
    ]

    static let tens = [
        "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    ]

    static let parts = [
        "half": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "sixth": 6,
        "eighth": 8, "tenth": 10, "tenths": 10,
    ]

    /// The value of one word; two parts joined by a hyphen count as one: `twenty-one`.
    static func value(of word: String) -> Int? {
        if let value = units[word] ?? tens[word] { return value }
        let parts = word.split(separator: "-")
        guard parts.count == 2, let ten = tens[String(parts[0])], let unit = units[String(parts[1])], unit < 10 else {
            return nil
        }
        return ten + unit
    }

    /// Words before a number that make a name of it.
    static let naming: Set<String> = [
        "stage", "year", "years", "phase", "type", "item", "part", "appendix", "section", "paragraph", "page", "table",
        "figure", "regulation", "level", "tier", "band", "grade", "group", "step", "ward", "version", "no", "option",
        "priority", "objective", "schedule", "article", "category", "indicator", "wave", "strand", "ks", "week", "kpi",
    ]

    static let durations: Set<String> = [
        "week", "weeks", "month", "months", "year", "years", "hour", "hours", "minute", "minutes", "seconds",
    ]

    static let hedges: [String: PrintedNumber.Hedge] = [
        "about": .about, "around": .about, "approximately": .about, "roughly": .about, "circa": .about, "some": .about,
        "nearly": .nearly, "almost": .nearly, "just under": .nearly, "just below": .nearly, "close to": .about,
        "more than": .moreThan, "over": .moreThan, "just over": .moreThan, "exceeding": .moreThan,
        "excess of": .moreThan,
        "less than": .lessThan, "under": .lessThan, "fewer than": .lessThan, "at least": .atLeast, "up to": .upTo,
        "well over": .moreThan, "well under": .lessThan,
    ]
}
