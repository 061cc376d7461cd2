import Statistics

/// What became of many inputs: none may crash, and none may come to what is no answer.
struct Trial {
    /// What must happen to an input.
    enum Duty {
        case answer, refuse
        /// It is so large or small that either will do.
        case either
    }

    private(set) var answered = 0
    private(set) var refused = 0
    /// The first few inputs that were answered wrongly, or answered or refused where they should not have been.
    private(set) var wrong: [String] = []

    /// Notes an input; the work says whether what it came to is an answer.
    mutating func note(
        _ duty: Duty, _ input: @autoclosure () -> String, _ work: () throws(MethodRefusal) -> Bool
    ) {
        var isRight: Bool
        do throws(MethodRefusal) {
            isRight = try work() && duty != .refuse
            answered += 1
        } catch {
            isRight = duty != .answer && !error.reason.isEmpty
            refused += 1
        }
        if !isRight, wrong.count < 5 { wrong.append(input()) }
    }

    var count: Int { answered + refused }
}

extension Estimate {
    /// Whether all of it are numbers, and the value lies in its interval.
    var isAnswer: Bool {
        interval.lower <= value && value <= interval.upper && interval.lower.isFinite && interval.upper.isFinite
    }
}
