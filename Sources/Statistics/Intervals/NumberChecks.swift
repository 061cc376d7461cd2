/// What the methods ask of a number, with what they call it, before they use it.
extension Double {
    /// Refuses what cannot have been counted.
    func checkedAsCount(_ name: String) throws(MethodRefusal) {
        try checkedAsNumber(name)
        guard self >= 0 else {
            throw MethodRefusal("the \(name) is \(words), and no count is below 0; put it right or leave the row out")
        }
    }

    /// Refuses what nothing can be divided by.
    func checkedAsDenominator(_ name: String) throws(MethodRefusal) {
        try checkedAsNumber(name)
        guard self > 0 else {
            throw MethodRefusal("the \(name) is \(words), and only one above 0 can be divided by; leave the row out")
        }
    }

    /// Refuses what is missing or infinite.
    func checkedAsNumber(_ name: String) throws(MethodRefusal) {
        guard isFinite else {
            throw MethodRefusal("the \(name) is '\(self)', which is no number; put one there or leave the row out")
        }
    }

    /// In a sentence: `12`, never `12.0`.
    var words: String {
        let written = "\(self)"
        return written.hasSuffix(".0") ? String(written.dropLast(2)) : written
    }
}

extension Interval {
    /// Refuses what came out beyond all numbers.
    func checked() throws(MethodRefusal) -> Self {
        guard lower.isFinite, upper.isFinite else {
            throw MethodRefusal("the numbers are too large or too small to work with; give them in another unit")
        }
        return self
    }
}

extension Estimate {
    /// Refuses what came out beyond all numbers.
    func checked() throws(MethodRefusal) -> Self {
        _ = try Interval(lower: value, upper: value).checked()
        _ = try interval.checked()
        return self
    }
}
