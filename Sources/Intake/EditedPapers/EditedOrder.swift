import Documents
import PerformanceModel

/// Parts of an edited file that are gone, or stand elsewhere than they were published.
struct EditedOrder {
    let findings: [Finding]

    init(_ edited: EditedWordFile, publishedAs published: EditedWordFile, file: String) {
        let names = published.partNames.filter { published.parts[$0] != nil }
        let gone = names.filter { edited.parts[$0] == nil }.map { name in
            let words = published.parts[name].map { published.paragraphs[$0.lowerBound].text } ?? ""
            return Finding(
                "part-gone", .query, at: Place(file: file, subject: name),
                "the words of '\(name)', which begin \(words.quoted), are gone; nothing was taken back for them")
        }
        let left = names.filter { edited.parts[$0] != nil }
        let places = left.map { edited.parts[$0]?.lowerBound ?? 0 }
        let kept = Self.longestRising(places)
        let moved = left.indices.filter { !kept.contains($0) }.map { index in
            Finding(
                "part-moved", .note, at: Place(file: file, subject: left[index]),
                "the words of '\(left[index])' stand elsewhere than they were published; the report's definition "
                    + "says where they stand")
        }
        findings = gone + moved
    }

    /// The places of the longest run of numbers that rise, in whatever distance: what is not moved.
    private static func longestRising(_ numbers: [Int]) -> Set<Int> {
        var lengths = [Int](repeating: 1, count: numbers.count)
        var before = [Int?](repeating: nil, count: numbers.count)
        for (index, number) in numbers.enumerated() {
            for earlier in 0..<index where numbers[earlier] < number && lengths[earlier] + 1 > lengths[index] {
                lengths[index] = lengths[earlier] + 1
                before[index] = earlier
            }
        }
        var kept: Set<Int> = []
        var next = lengths.indices.max { lengths[$0] < lengths[$1] }
        while let index = next {
            kept.insert(index)
            next = before[index]
        }
        return kept
    }
}
