import Testing

/// The rules of control charts for runs of any length, written out window by window from methods 5.5 and not from the
/// program, and held against the reference on seven before they are used.
struct ReferenceRules {
    /// The points of the reference, with the rules and judgements that runs of another length give.
    private(set) var points: [[String: String]]

    private let values: [Double]
    private let lines: [(group: String, mean: Double, lower: Double, upper: Double)]

    init(_ reference: [[String: String]], _ settings: [String: String], _ runLength: Int) {
        func number(_ row: [String: String], _ name: String) -> Double { Double(row[name] ?? "") ?? .nan }
        points = reference
        values = reference.map { number($0, "y") }
        lines = reference.map { ($0["rebase_group"] ?? "", number($0, "mean"), number($0, "lpl"), number($0, "upl")) }
        for (found, theirs) in zip(rules(7), reference) {
            #expect(Self.rule(found.type) == Self.rule(theirs["special_cause_type"] ?? ""), "\(theirs)")
        }
        for (place, found) in rules(runLength).enumerated() {
            points[place]["special_cause_type"] = found.type
            let isGood = (settings["improvement_direction"] == "increase") == found.isHigh
            points[place]["point_type"] =
                if found.type == "Common Cause" {
                    "common_cause"
                } else if settings["improvement_direction"] == "neutral" {
                    "neutral_" + (found.isHigh ? "high" : "low")
                } else {
                    isGood ? "improvement" : "concern"
                }
        }
    }

    static func rule(_ type: String) -> String {
        if type.contains("UCL") || type.contains("LCL") { return "outside" }
        if type.contains("Trend") { return "trend" }
        if type.contains("2 in 3") { return "two-of-three" }
        return type == "Common Cause" ? "none" : "shift"
    }

    private func rules(_ length: Int) -> [(type: String, isHigh: Bool)] {
        let isUp = windows(length) { place, window in place == window.lowerBound || values[place] > values[place - 1] }
        let isDown = windows(length) { place, window in place == window.lowerBound || values[place] < values[place - 1]
        }
        let isAbove = windows(length) { place, _ in values[place] > lines[place].mean }
        let isBelow = windows(length) { place, _ in values[place] < lines[place].mean }
        let (isHighPair, isLowPair) = (pairs(1), pairs(-1))
        return values.indices.map { place in
            let (value, line) = (values[place], lines[place])
            if value > line.upper || value < line.lower { return ("UCL", value > line.upper) }
            if isUp[place] || isDown[place] {
                // Where both meet in one point, it belongs to the run that begins there.
                let isLater = isUp[place] && isDown[place] && values[place + 1] > value
                return ("Trend", isDown[place] ? isLater : true)
            }
            if isHighPair[place] || isLowPair[place] { return ("2 in 3", isHighPair[place]) }
            if isAbove[place] || isBelow[place] { return ("Shift", isAbove[place]) }
            return ("Common Cause", false)
        }
    }

    /// The points of all windows within a group of which every point fits.
    private func windows(_ length: Int, _ fits: (Int, Range<Int>) -> Bool) -> [Bool] {
        var marked = Array(repeating: false, count: values.count)
        for start in values.indices.dropLast(length - 1) {
            let window = start..<start + length
            guard lines[start].group == lines[window.upperBound - 1].group else { continue }
            if window.allSatisfy({ fits($0, window) }) { for place in window { marked[place] = true } }
        }
        return marked
    }

    /// The points near the limit of one side in windows of three on that side of which two or more are near.
    private func pairs(_ side: Double) -> [Bool] {
        func isNear(_ place: Int) -> Bool {
            let line = lines[place]
            let (far, limit) = (side * (values[place] - line.mean), line.upper - line.mean)
            return far > limit * 2 / 3 && values[place] <= line.upper && values[place] >= line.lower
        }
        var marked = Array(repeating: false, count: values.count)
        for start in values.indices.dropLast(2) where lines[start].group == lines[start + 2].group {
            let window = start...start + 2
            guard window.allSatisfy({ side * (values[$0] - lines[$0].mean) > 0 }), window.count(where: isNear) > 1
            else {
                continue
            }
            for place in window where isNear(place) { marked[place] = true }
        }
        return marked
    }
}
