import PerformanceModel
import Reading

/// What a paper's key says of its statuses: `Amber: within 5% of target`.
struct StatusKey {
    private var bands: [String: StatusBand] = [:]
    /// Whether the variance is rated, whichever way it goes.
    private(set) var isOfVariance = false
    private let names: [[String]]

    init(_ paper: ReadPaper) {
        let printed = paper.series.flatMap { $0.status.values.map(\.word) } + StatusReading.colours
        let known = Set(printed.map { Tokeniser.tokens(of: $0).compactMap(\.word) }).filter { !$0.isEmpty }
        names = known.union(Self.others(beside: known, paper)).sorted {
            ($1.count, $0.joined()) < ($0.count, $1.joined())
        }
        for sentence in paper.sentences { read(sentence.tokens) }
        if let nearly = bands["amber"], !nearly.upTo.isEmpty, nearly.isMet == false {
            bands["green"] = bands["green"] ?? StatusBand(isMet: true)
            bands["red"] = bands["red"] ?? StatusBand(isMet: false, over: nearly.upTo)
        }
    }

    /// The statuses that a paragraph defines beside those that are printed, though no row has them.
    private static func others(beside known: Set<[String]>, _ paper: ReadPaper) -> [[String]] {
        let heads = paper.sentences.compactMap { sentence -> (paragraph: Int, name: [String])? in
            let name = sentence.tokens.prefix(4).prefix { $0.word != nil }
            let after = sentence.tokens.dropFirst(name.count).first
            guard name.first?.isCapital == true, after?.isMark(":") == true else { return nil }
            return (sentence.paragraph, name.compactMap(\.word))
        }
        let keys = Set(heads.filter { known.contains($0.name) }.map(\.paragraph))
        return heads.filter { keys.contains($0.paragraph) }.map(\.name)
    }

    /// The names that a sentence defines, each with the tokens from it to the next.
    private mutating func read(_ tokens: [Token]) {
        guard tokens.count < 60 else { return }
        var places: [(name: String, start: Int, end: Int)] = []
        var at = 0
        while at < tokens.count {
            if let name = names.first(where: { isDefined($0, at, tokens) }) {
                places.append((name.joined(separator: " "), at, at + name.count))
                at += name.count
            } else {
                at += 1
            }
        }
        let text = tokens.compactMap(\.word).joined(separator: " ")
        for (index, place) in places.enumerated() {
            let end = index + 1 < places.count ? places[index + 1].start : tokens.count
            let last = bands.values.map(\.upTo).filter { !$0.isEmpty }
            let isGood = ["green", "blue"].contains(StatusReading.status(place.name))
            let band = StatusBand(
                tokens[place.end..<end], isGood: isGood, after: last.count == 1 ? last[0] : bands["amber"]?.upTo ?? [])
            if bands[place.name] == nil, let band { bands[place.name] = band }
            let before = tokens[..<place.start].compactMap(\.word)
            if before.contains("variance") || text.contains("either way") { isOfVariance = true }
        }
    }

    private func isDefined(_ name: [String], _ at: Int, _ tokens: [Token]) -> Bool {
        guard tokens.indices.contains(at + name.count), tokens[at].isCapital,
            name.indices.allSatisfy({ tokens[at + $0].word == name[$0] })
        else { return false }
        let isLetter = name.joined().count == 1
        if isLetter, !tokens.contains(where: { $0.word == "target" }) { return false }
        let next = tokens[(at + name.count)...].first { !$0.isMark("”", "’", "\"", "'") }
        return at < 4 || next?.isMark(":", ",", "(", "–", "-", "=") == true || next?.word == "means"
            || ["that", "when", "if", "where"].contains(next?.word)
    }

    func defines(_ status: String) -> Bool { bands[status] != nil }

    /// The status a value earns; nothing where the key does not say, or says it of two.
    ///
    /// - Parameters:
    ///   - shortfall: how far it is from its target, above 0 where it is worse.
    ///   - target: the target.
    ///   - isFloorMet: whether it is at least as good as its floor, where it has one.
    ///   - isPercentage: whether `within 5%` may be meant in points.
    /// - Returns: its name in small letters.
    func status(shortfall: Ratio, target: Ratio, isFloorMet: Bool?, isPercentage: Bool) -> String? {
        let held = bands.mapValues {
            $0.holds(shortfall, of: target, isFloorMet, isPercentage: isPercentage, eitherWay: isOfVariance)
        }
        let earned = held.filter { $0.value == true }
        guard earned.count == 1, held.allSatisfy({ $0.value != nil }) else { return nil }
        return earned.first?.key
    }
}

/// What a value has to be for one status.
struct StatusBand {
    enum Amount {
        case share(Ratio)
        /// `5%` of a percentage may be meant in points.
        case percent(Ratio)
        case points(Ratio)
        case plain(Ratio)
    }

    var isMet: Bool?
    var isFloorMet: Bool?
    /// One for each unit that the key gives.
    var over: [Amount] = []
    var upTo: [Amount] = []

    init(isMet: Bool?, over: [Amount] = []) {
        self.isMet = isMet
        self.over = over
    }

    /// Reads what stands behind a status's name; nothing where it says nothing of a target.
    ///
    /// - Parameters:
    ///   - tokens: the words.
    ///   - isGood: whether the status is a good one, so that what is within the target's reach may have met it too.
    ///   - last: how far the status before it goes, for `by more`.
    init?(_ tokens: ArraySlice<Token>, isGood: Bool, after last: [Amount]) {
        let words = tokens.compactMap(\.word)
        for index in tokens.indices {
            guard let number = tokens[index].number, let amount = Self.amount(index, number, tokens) else { continue }
            let before = tokens[..<index].suffix(3).compactMap(\.word)
            let isMore = before.suffix(2) == ["more", "than"] || ["over", "beyond"].contains(before.last)
            if isMore, !["no", "not"].contains(before.first) { over.append(amount) } else { upTo.append(amount) }
        }
        // `missed by more`, `beyond that but within 10%`, `further away`
        let last = Array(last.prefix(2))
        let rest = tokens.last { $0.word != nil }?.word
        if over.isEmpty, rest == "more" || words.contains("further") || words.contains("beyond") { over = last }
        func says(_ some: Set<String>) -> Bool { !some.isDisjoint(with: words) }
        if says(["floor"]) {
            isMet = Self.isMet("target", words)
            isFloorMet = Self.isMet("floor", words)
        } else if says(["missed", "misses", "miss", "worse", "below", "short", "behind", "off", "outside", "not"]) {
            isMet = false
        } else if says(["better", "met", "meets", "achieved", "exceeded", "above", "reached", "right"]) {
            isMet = true
        } else if !over.isEmpty {
            isMet = false
        } else if !upTo.isEmpty {
            isMet = isGood ? nil : false
        } else if words.contains("target") {
            isMet = isGood ? true : nil
        }
        guard isMet != nil || isFloorMet != nil || !upTo.isEmpty else { return nil }
    }

    private static func amount(_ index: Int, _ number: PrintedNumber, _ tokens: ArraySlice<Token>) -> Amount? {
        let value = Ratio(number.value)
        switch number.unit {
        case .points: return .points(value)
        case .days, .duration: return .plain(value)
        case .percent:
            let after = tokens[(index + 1)...].prefix(3).compactMap(\.word)
            if after.first == "points" || after.prefix(2) == ["percentage", "points"] { return .points(value) }
            let saysBy = tokens[..<index].suffix(5).contains { $0.word == "by" }
            return saysBy && after.first == "of" ? .share(value) : .percent(value)
        default: return nil
        }
    }

    /// `target missed`, `floor achieved, target not`.
    private static func isMet(_ noun: String, _ words: [String]) -> Bool? {
        guard let place = words.firstIndex(of: noun) else { return nil }
        let other = noun == "floor" ? "target" : "floor"
        let own = words[place...].prefix { $0 != other }
        if !Set(own).isDisjoint(with: ["missed", "not"]) { return false }
        if !Set(own).isDisjoint(with: ["met", "achieved", "reached"]) { return true }
        return noun == "target" ? false : nil
    }

    /// Whether a value has the status; nothing where the amounts are of another unit.
    func holds(_ shortfall: Ratio, of target: Ratio, _ isFloor: Bool?, isPercentage: Bool, eitherWay: Bool) -> Bool? {
        let wasMet = shortfall.isZero || shortfall.isNegative
        if let isMet, isMet != wasMet, !eitherWay { return false }
        if let isFloorMet {
            guard let isFloor else { return nil }
            return isFloor == isFloorMet
        }
        if isMet == nil, wasMet, !eitherWay { return over.isEmpty }
        let distance = shortfall.isNegative ? -shortfall : shortfall
        func within(_ amounts: [Amount]) -> Bool? {
            amounts.compactMap { amount -> Bool? in
                let share = target.isZero ? nil : distance.divided(by: target)?.multiplied(by: Span(100).printed)
                switch amount {
                case .share(let most): return share.map { $0 <= most }
                case .points(let most): return isPercentage ? distance <= most : nil
                case .plain(let most): return isPercentage ? nil : distance <= most
                case .percent(let most):
                    guard let share else { return nil }
                    // In points it may be meant for a percentage; where the two readings differ nothing is said.
                    return isPercentage && (share <= most) != (distance <= most) ? nil : share <= most
                }
            }.first
        }
        if !over.isEmpty {
            guard let isNear = within(over) else { return nil }
            if isNear { return false }
        }
        return upTo.isEmpty ? true : within(upTo)
    }
}
