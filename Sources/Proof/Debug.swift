import PerformanceModel
import Reading
extension Evidence {
    package func debug(_ line: Int?) -> [String] {
        sentences.filter { line == nil || $0.sentence.line(at: $0.sentence.range.lowerBound) == line }.map { r in
            func t(_ topics: [Topic]) -> String { topics.prefix(3).map { "\(series($0.series).label.prefix(30)){\(($0.label*100).rounded()/100),\(($0.phrase*100).rounded()/100)}" }.joined(separator: " | ") }
            var out = "S \(r.sentence.words)\n   clauses: \(r.clauses.map { c in r.tokens(c).map { $0.word ?? "#" }.joined(separator: " ") })\n   topics: \(t(r.topics))\n   focus: \(t(r.focus))"
            for m in r.mentions { out += "\n   N \(m.number.printed) \(m.role) said: \(t(m.said))  clause: \(t(m.topics))" }
            return out
        }
    }
}
