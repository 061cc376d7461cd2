import Evaluation
import PerformanceModel
import Testing

extension Desk {
    /// Holds a value a quarter, the last of them for a period.
    mutating func hold(_ measure: String, upTo last: String, _ values: [String]) throws {
        let end = try Period(last)
        for (index, value) in values.enumerated() {
            let period = try #require(end.earlier(months: 3 * (values.count - 1 - index)))
            try hold("\(measure) at \(period) = \(value)")
        }
    }

    func meaning(_ text: String) throws -> Meaning { book.evaluate(try figure(text)).meaning }
}

extension MethodResult {
    /// Why the method was not run; empty where it was.
    var because: String {
        if case .notRun(let because) = self { because } else { "" }
    }
}
