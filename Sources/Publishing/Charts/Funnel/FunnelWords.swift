extension FunnelPicture {
    /// Everything the picture shows, for those who do not see it.
    var description: String {
        let held = drawable
        var sentences = [finding, "\(held.count) of \(points.count) areas have a value."]
        if let benchmark { sentences.append("\(benchmarkName): \(benchmark.printed).") }
        let out = held.filter { $0.judgement != .ordinary }
        sentences += held.filter { $0.isOwn && $0.judgement == .ordinary }.map(words)
        sentences += out.suffix(60).map(words)
        if out.count > 60 { sentences.append("And \(out.count - 60) more outside the limits.") }
        let within = held.filter { $0.judgement == .ordinary && !$0.isOwn }
        let named = within.count > 60 ? "" : ": " + within.map { "\($0.area) \($0.printed)" }.joined(separator: "; ")
        if !within.isEmpty { sentences.append("Within the limits, \(within.count)\(named).") }
        return sentences.joined(separator: " ")
    }

    private func words(_ point: Point) -> String { "\(point.area) \(point.printed): \(verdict(point).lowercased())." }

    /// What a shape means: `Higher than England, beyond the 99.8% limits`.
    func verdict(_ point: Point) -> String {
        let limits = point.isFarOut ? "beyond the 99.8% limits" : "beyond the 95% limits"
        return switch point.judgement {
        case .ordinary: "Within the 95% limits"
        case .better: "Better, \(limits)"
        case .worse: "Worse, \(limits)"
        case .higher: "Higher, \(limits)"
        case .lower: "Lower, \(limits)"
        case .notCompared: "Not compared"
        }
    }
}

extension FunnelPicture.Point {
    var printed: String { value?.printed ?? "no value" }
}
