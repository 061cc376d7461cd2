import PerformanceModel

/// The order of key points: which matters most, and which of several on one measure is told.
///
/// First come statuses, targets and signals that changed for the worse, then those that changed for the better. Then
/// what else became worse: comparators, records, big changes, and last what nobody mentions; then what else became
/// better or is neither. Among points of one kind those come first that are biggest for their own measure, by how many
/// times its usual change; then, where too little is held to say so, the largest of those in percentage points and the
/// largest of those in per cent by turns. What is still equal is in the order of the paper.
struct KeyPointOrder {
    private let places: [MeasureID: Int]
    private let sizes: [MeasureID: Size]

    private enum Size {
        /// How many times its usual change.
        case timesUsual(Double)
        case plain(Double, isInPoints: Bool)
    }

    /// Fewer earlier changes have no usual size.
    private static let fewestEarlier = 8

    private static let order: [(rule: String, verdicts: Set<KeyPoint.Verdict>)] = [
        (StatusFlips.name, [.worse]), (TargetsCrossed.name, [.worse]), (NewSignals.name, [.worse]),
        (StatusFlips.name, [.better]), (TargetsCrossed.name, [.better]), (NewSignals.name, [.better, .neither]),
        (Comparators.name, [.worse]), (Records.name, [.worse]), (BiggestChanges.name, [.worse]),
        (WorsenedUnmentioned.name, [.worse]), (Comparators.name, [.better, .neither]),
        (Records.name, [.better, .neither]), (BiggestChanges.name, [.better, .neither]),
    ]

    init(_ evidence: KeyPointEvidence) {
        places = Dictionary(
            evidence.measures.enumerated().map { ($1.measure.id, $0) }, uniquingKeysWith: { first, _ in first })
        sizes = Dictionary(
            evidence.measures.compactMap { entry in Self.size(of: entry).map { (entry.measure.id, $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    private static func size(of entry: MeasureInReport) -> Size? {
        guard let movement = entry.onBasis ?? entry.sinceBefore, movement.hasSize else { return nil }
        let earlier = entry.earlierMovements(like: movement).map(\.size)
        let usual = earlier.reduce(0, +) / Double(max(earlier.count, 1))
        return earlier.count >= fewestEarlier && usual > 0
            ? .timesUsual(movement.size / usual) : .plain(movement.size, isInPoints: movement.isInPoints)
    }

    /// Points by measure, the most important measure first, and within each the point that is told first.
    func ordered(_ points: [KeyPoint]) -> [[KeyPoint]] {
        let ranks = Dictionary(grouping: points) { rank(of: $0) }.sorted { $0.key < $1.key }
        var order: [MeasureID] = []
        var ofMeasure: [MeasureID: [KeyPoint]] = [:]
        for point in ranks.flatMap({ bySize($0.value) }) {
            if ofMeasure[point.measure] == nil { order.append(point.measure) }
            ofMeasure[point.measure, default: []].append(point)
        }
        return order.map { ofMeasure[$0] ?? [] }
    }

    private func rank(of point: KeyPoint) -> Int {
        Self.order.firstIndex { $0.rule == point.rule && $0.verdicts.contains(point.verdict) } ?? Self.order.count
    }

    private func bySize(_ points: [KeyPoint]) -> [KeyPoint] {
        let inOrder = points.enumerated().sorted {
            (places[$0.element.measure] ?? 0, $0.offset) < (places[$1.element.measure] ?? 0, $1.offset)
        }.map(\.element)
        var (own, inPoints, inPercent, others):
            ([(KeyPoint, Double)], [(KeyPoint, Double)], [(KeyPoint, Double)], [KeyPoint]) = ([], [], [], [])
        for point in inOrder {
            switch sizes[point.measure] {
            case .timesUsual(let times): own.append((point, times))
            case .plain(let size, isInPoints: true): inPoints.append((point, size))
            case .plain(let size, isInPoints: false): inPercent.append((point, size))
            case nil: others.append(point)
            }
        }
        return Self.largestFirst(own) + Self.byTurns(Self.largestFirst(inPoints), Self.largestFirst(inPercent)) + others
    }

    /// Those of equal size keep their order.
    private static func largestFirst(_ points: [(KeyPoint, Double)]) -> [KeyPoint] {
        points.enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.map(\.element.0)
    }

    private static func byTurns(_ one: [KeyPoint], _ other: [KeyPoint]) -> [KeyPoint] {
        (0..<max(one.count, other.count)).flatMap { index in
            [one, other].compactMap { $0.indices.contains(index) ? $0[index] : nil }
        }
    }
}
