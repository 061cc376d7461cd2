import GRDB
import PerformanceModel
import Register

/// Reads columns without trusting them: a register may have been changed by hand, and that must be told, not crash.
extension Row {
    func whole(_ index: Int) throws -> Int { try decode(Int.self, atIndex: index) }
    func wholeOrNone(_ index: Int) throws -> Int? { try decode(Int?.self, atIndex: index) }
    func millionths(_ index: Int) throws -> Int64? { try decode(Int64?.self, atIndex: index) }
    func text(_ index: Int) throws -> String { try decode(String.self, atIndex: index) }
    func textOrNone(_ index: Int) throws -> String? { try decode(String?.self, atIndex: index) }

    func flag(_ index: Int) throws -> Bool {
        switch try whole(index) {
        case 0: false
        case 1: true
        case let other: throw RegisterError.damaged("A column that is 0 or 1 holds \(other); verify the register.")
        }
    }

    func digest(_ index: Int) throws -> Digest {
        try parsed(index) { Digest(hex: $0) }
    }

    func day(_ index: Int) throws -> Day {
        let number = try whole(index)
        guard let day = Int32(exactly: number) else {
            throw RegisterError.damaged("The day numbered \(number) is not one; verify the register.")
        }
        return Day(number: day)
    }

    /// A text that stands for something.
    func parsed<Value>(_ index: Int, _ parse: (String) -> Value?) throws -> Value {
        let text = try text(index)
        guard let value = parse(text) else {
            throw RegisterError.damaged("'\(text)' stands where it cannot; verify the register.")
        }
        return value
    }
}
