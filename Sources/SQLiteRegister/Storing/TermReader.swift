import GRDB
import PerformanceModel
import Register

/// What the numbers of shared texts stand for, each read once, for all who read in one transaction.
final class TermReader {
    private let find: Statement
    private var periods: [Int: Period] = [:]
    private var measures: [Int: MeasureID] = [:]
    private var areas: [Int: AreaID] = [:]
    private var texts: [Int: String] = [:]

    init(_ db: Database) throws {
        find = try db.cachedStatement(sql: "SELECT text FROM term WHERE id = ?")
    }

    /// The numbers asked for so far.
    var asked: Set<Int> { Set(texts.keys) }

    func text(_ number: Int) throws -> String {
        if let known = texts[number] { return known }
        guard let text = try String.fetchOne(find, arguments: [number]) else {
            throw RegisterError.damaged("A row names the text numbered \(number), which is not held.")
        }
        texts[number] = text
        return text
    }

    func period(_ number: Int) throws -> Period {
        if let known = periods[number] { return known }
        let text = try text(number)
        // Another spelling of the same period was not written by Plumbline.
        guard let period = try? Period(text), period.description == text else { throw unfit(text, "period") }
        periods[number] = period
        return period
    }

    func measure(_ number: Int) throws -> MeasureID {
        if let known = measures[number] { return known }
        let text = try text(number)
        guard let measure = try? MeasureID(text) else { throw unfit(text, "measure") }
        measures[number] = measure
        return measure
    }

    func area(_ number: Int) throws -> AreaID {
        if let known = areas[number] { return known }
        let text = try text(number)
        guard let area = try? AreaID(text) else { throw unfit(text, "area") }
        areas[number] = area
        return area
    }

    func absence(_ number: Int) throws -> Absence {
        let text = try text(number)
        guard let absence = try? Absence(word: text), absence.word == text else {
            throw unfit(text, "reason for absence")
        }
        return absence
    }

    private func unfit(_ text: String, _ kind: String) -> RegisterError {
        .damaged("'\(text)' stands where a \(kind) must; verify the register.")
    }
}
