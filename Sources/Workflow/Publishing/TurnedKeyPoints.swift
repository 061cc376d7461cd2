import PerformanceModel
import Reports

/// The key points of a paper that are no longer so in its next version, and those of the next that were not so before.
///
/// A key point is a sentence that Plumbline suggested and that stands in the words of the published paper as it was
/// suggested. One that its author has put otherwise is only a sentence: whether it is still so nobody can tell.
struct TurnedKeyPoints {
    private let lost: [String]
    private let gained: [String]

    /// Takes those that stand in the words of either version, by the names these are kept under.
    init(_ changes: KeyPointChanges, from before: [String: [String]], to now: [String: [String]]) {
        let (old, new) = (Set(before.values.joined()), Set(now.values.joined()))
        lost = changes.noLongerSo.filter { point in old.contains { $0.contains(point) } }
        gained = changes.nowSo.filter { point in
            new.contains { $0.contains(point) } && !old.contains { $0.contains(point) }
        }
    }

    /// Sentences on what changed in the words, with a remark on those about a key point, and one for each that stayed.
    func added(to changes: [String]) -> [String] {
        var untold = lost
        let remarked = changes.map { change in
            if let point = untold.first(where: { change.contains(WordChanges.quoted($0)) }) {
                untold.removeAll { $0 == point }
                return "No longer so: \(change.lowercasedFirst)"
            }
            let isGained = gained.contains { change.contains(WordChanges.quoted($0)) }
            return isGained ? "Not so before: \(change.lowercasedFirst)" : change
        }
        return untold.map { "No longer so: \(WordChanges.quoted($0))" } + remarked
    }
}
