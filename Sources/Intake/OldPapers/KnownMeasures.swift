import PerformanceModel
import Reading

/// The measures that a label of an old paper may be another name of.
struct KnownMeasures {
    /// What a label was found to be.
    enum Match {
        /// Somebody said so, or a name is the same word for word.
        case same(Measure)
        /// The same words but for those that only join them.
        case near(Measure)
        /// Nothing, though a measure has a name that is much like it.
        case new(alike: Measure?)
    }

    private struct Named {
        let measure: Measure
        let group: String
        let words: [LabelWords]
    }

    private var named: [Named] = []
    private var byPlain: [String: [Int]] = [:]
    private var byStems: [Stems: [Int]] = [:]

    private struct Stems: Hashable {
        let stems: Set<String>
        let numbers: [String]

        init(_ words: LabelWords) { (stems, numbers) = (words.stems, words.numbers) }
    }

    init(_ framework: Framework) {
        for measure in framework.measures {
            let names = [
                measure.title,
                framework.composite(of: measure.id).map { "\($0.title): \(measure.rowLabel)" } ?? measure.rowLabel,
            ]
            add(measure, names: names, group: framework.group(measure.group)?.title ?? "")
        }
    }

    mutating func add(_ measure: Measure, names: [String], group: String) {
        let words = names.map(LabelWords.init)
        for plain in Set(words.map(\.plain)) { byPlain[plain, default: []].append(named.count) }
        for stems in Set(words.map(Stems.init)) where !stems.stems.isEmpty {
            byStems[stems, default: []].append(named.count)
        }
        named.append(Named(measure: measure, group: LabelWords(group).plain, words: words))
    }

    func measure(_ id: MeasureID) -> Measure? { named.first { $0.measure.id == id }?.measure }

    /// Finds the measure that a row is figures of.
    ///
    /// - Parameters:
    ///   - label: the row's label, with the name of the row it is a part of.
    ///   - group: the heading it stands under.
    ///   - unit: the unit of its figures; nothing where the paper does not print it.
    ///   - taken: the measures that other rows of the same table are figures of.
    /// - Returns: what it is; a name that several measures share is nobody's but that of its own group.
    func match(_ label: LabelWords, group: String, unit: MeasureUnit?, taken: Set<MeasureID>) -> Match {
        func fitting(_ places: [Int]) -> Named? {
            let free = places.map { named[$0] }.filter {
                !taken.contains($0.measure.id) && (unit == nil || $0.measure.unit == unit)
            }
            let own = free.filter { $0.group == LabelWords(group).plain }
            return own.count == 1 ? own.first : free.count == 1 ? free.first : nil
        }
        if let same = fitting(byPlain[label.plain] ?? []) { return .same(same.measure) }
        if let near = fitting(byStems[Stems(label)] ?? []) { return .near(near.measure) }
        return .new(alike: alike(label, taken))
    }

    /// The measure whose name shares most of the label's words, with the same numbers.
    private func alike(_ label: LabelWords, _ taken: Set<MeasureID>) -> Measure? {
        // With more names than a council has measures, likeness is chance.
        guard named.count <= 500 else { return nil }
        var best: (likeness: Double, place: Int)?
        for place in named.indices {
            for words in named[place].words where words.numbers == label.numbers {
                let likeness = label.likeness(to: words)
                if likeness >= 0.7, likeness > best?.likeness ?? 0, !taken.contains(named[place].measure.id) {
                    best = (likeness, place)
                }
            }
        }
        return best.map { named[$0.place].measure }
    }
}
