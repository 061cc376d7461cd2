import Documents
import PerformanceModel

/// What a return is read against, with what has been read already so that nothing is read twice.
final class ReturnContext {
    let file: String
    /// The name of the sheet it stands on; nothing where it is a CSV file.
    private let sheet: String?
    /// The columns of a sheet that the fields stand in.
    var columns: [ReturnFields.Field: Int] = [:]
    let framework: Framework
    let today: Day
    /// More than anybody reads; the file is then read no further.
    static let mostFindings = 1000
    private let areas: Set<AreaID>
    private var periods: [String: Result<Period, PeriodError>] = [:]
    private var findings: [Finding] = []

    init(file: String, sheet: String? = nil, framework: Framework, today: Day) {
        self.file = file
        self.sheet = sheet
        self.framework = framework
        self.today = today
        areas = Set(framework.areas.map(\.id))
    }

    /// Makes figures of the rows, with a finding for everything that stands in the way.
    func figures(_ rows: [ReturnFields], rules: [ReturnRule] = ReturnRule.all) -> ([Observation], [Finding]) {
        var seen: [Figure: Int] = [:]
        var observations: [Observation] = []
        observations.reserveCapacity(rows.count)
        for row in rows {
            guard findings.count < Self.mostFindings else {
                report(
                    "more-findings", row, .measure, "more is wrong than is listed; put these right and send it again")
                break
            }
            guard let read = read(row) else { continue }
            for rule in rules {
                if let fault = rule.check(read) {
                    findings.append(
                        Finding(
                            rule.name, rule.severity, at: place(row, fault.field, read.figure), fault.message,
                            arithmetic: fault.arithmetic))
                }
            }
            if let first = seen.updateValue(row.line, forKey: read.figure) {
                report(
                    "repeated-figure", row, .measure,
                    "the figure \(read.figure) stands already on line \(first); keep one")
            }
            if let observation = read.observation { observations.append(observation) }
        }
        return (observations, findings)
    }

    private func read(_ row: ReturnFields) -> ReadRow? {
        let measure = measure(row)
        let area = area(row)
        let period = period(row)
        let before = findings.count
        let statistic = word(row, .statistic, Statistic.self) ?? measure?.aggregation.usualStatistic
        let dataStatus = word(row, .dataStatus, DataStatus.self) ?? .final
        let absence = absence(row)
        if !["", "yes", "no"].contains(row[.forecast]) {
            report("not-understood", row, .forecast, "'\(row[.forecast])' is to be yes or no")
        }
        let value = number(row, .value, measure?.unit)
        let numerator = number(row, .numerator, .count)
        let denominator = number(row, .denominator, .count)
        guard let measure, let area, let period, let statistic,
            !findings[before...].contains(where: { $0.severity == .error })
        else { return nil }
        return ReadRow(
            figure: Figure(
                measure: measure.id, area: area, period: period, statistic: statistic,
                isForecast: row[.forecast] == "yes"),
            period: period, measure: measure, value: value, numerator: numerator, denominator: denominator,
            absence: absence, title: row[.title], dataStatus: dataStatus, periodIsAssumed: row[.period].hasSuffix("?"),
            note: row[.note],
            line: row.line, column: row.column, today: today)
    }

    private func measure(_ row: ReturnFields) -> Measure? {
        if let id = try? MeasureID(row[.measure]), let measure = framework.measure(id) { return measure }
        let near = nearest(to: row[.measure], among: framework.measures.map(\.id.text))
        report(
            "unknown-measure", row, .measure,
            row[.measure].isEmpty
                ? "the measure is missing"
                : "there is no measure '\(row[.measure])'" + (near.map { "; did you mean '\($0)'?" } ?? ""))
        return nil
    }

    private func area(_ row: ReturnFields) -> AreaID? {
        if row[.area].isEmpty {
            if framework.council == nil { report("no-council", row, .area, "no framework has been applied yet") }
            return framework.council?.area
        }
        if let id = try? AreaID(row[.area]), areas.contains(id) { return id }
        let near = nearest(to: row[.area], among: areas.map(\.text).sorted())
        report(
            "unknown-area", row, .area,
            "there is no area '\(row[.area])'"
                + (near.map { "; did you mean '\($0)'?" } ?? "; leave blank for the council"))
        return nil
    }

    private func period(_ row: ReturnFields) -> Period? {
        let text = row[.period].hasSuffix("?") ? String(row[.period].dropLast()) : row[.period]
        if text.isEmpty {
            report("missing-period", row, .period, "the period is missing")
            return nil
        }
        let result = periods[text] ?? Result { () throws(PeriodError) in try Period(text) }
        periods[text] = result
        switch result {
        case .success(let period): return period
        case .failure(let error):
            report("not-a-period", row, .period, "\(error)")
            return nil
        }
    }

    private func absence(_ row: ReturnFields) -> Absence? {
        guard !row[.absence].isEmpty else { return nil }
        do {
            let absence = try Absence(word: row[.absence])
            guard absence != .withdrawn else {
                report("not-understood", row, .absence, "a figure is withdrawn by an entry of its own, not by a return")
                return nil
            }
            return absence
        } catch {
            report("not-understood", row, .absence, "\(error)")
            return nil
        }
    }

    private func word<W: Word>(_ row: ReturnFields, _ field: ReturnFields.Field, _ type: W.Type) -> W? {
        guard !row[field].isEmpty else { return nil }
        do {
            return try W(word: row[field])
        } catch {
            report("not-understood", row, field, "\(error)")
            return nil
        }
    }

    /// A number; where the unit is not known, nobody can say what may stand.
    private func number(_ row: ReturnFields, _ field: ReturnFields.Field, _ unit: MeasureUnit?) -> Quantity? {
        let text = row[field]
        guard !text.isEmpty, let unit else { return nil }
        do {
            let (quantity, remark) = try readQuantity(text, unit: unit)
            if let remark {
                findings.append(Finding("stray-space", .note, at: place(row, field), remark))
            }
            return quantity
        } catch {
            report("not-a-number", row, field, "\(error)")
            return nil
        }
    }

    /// Where a field stands; the figure keeps apart two findings of one file that say the same of different figures.
    private func place(_ row: ReturnFields, _ field: ReturnFields.Field, _ figure: Figure? = nil) -> Place {
        let heading =
            row.headings[field] ?? name(of: field, line: row.line)
            ?? (field == .value || isOnSheet ? row.column : nil)
        return Place(
            file: file, line: row.line, column: heading ?? field.rawValue, subject: figure?.description)
    }

    var isOnSheet: Bool { sheet != nil }

    /// The name of a cell of a sheet, such as `Return!C7`; nothing for one of a CSV file.
    func name(of cell: CSVCell) -> String? { name(line: cell.line, column: cell.column) }

    func name(of field: ReturnFields.Field, line: Int) -> String? {
        columns[field].flatMap { name(line: line, column: $0) }
    }

    private func name(line: Int, column: Int) -> String? {
        sheet.map { "\($0)!\(CellPlace(row: line, column: column).name)" }
    }

    /// Parts the rows of a sheet that say nothing of their figure, as a template has where it was not filled in.
    func leavingOutEmpty(_ rows: [ReturnFields]) -> ([ReturnFields], [Finding]) {
        let empty = rows.filter(\.saysNothing)
        let findings = empty.prefix(Self.mostFindings).map { row in
            Finding(
                "empty-row", .query,
                at: Place(
                    file: file, line: row.line, column: row.column,
                    subject: [row[.measure], row[.area], row[.period]].joined(separator: " ")),
                "nothing is returned for \(row[.measure]) in \(row[.period]); write the value, or in column absence a "
                    + "word such as not-returned")
        }
        return (rows.filter { !$0.saysNothing }, findings)
    }

    func place(of header: CSVRow) -> Place {
        Place(file: file, line: header.line, column: header.cells.first.flatMap(name))
    }

    private func place(of cell: CSVCell) -> Place {
        Place(file: file, line: cell.line, column: name(of: cell) ?? String(cell.column))
    }

    private func report(_ rule: String, _ row: ReturnFields, _ field: ReturnFields.Field, _ message: String) {
        findings.append(Finding(rule, .error, at: place(row, field), message))
    }

    func unknownColumn(_ cell: CSVCell, known: [String]) -> Finding {
        let near = nearest(to: cell.text, among: known).map { "; did you mean '\($0)'?" }
        return Finding(
            "unknown-column", .error, at: place(of: cell),
            "there is no column '\(cell.text)'\(near ?? "; known: " + known.joined(separator: ", "))")
    }

    func wrongSeparator(_ name: String) -> Finding {
        Finding(
            "separator", .error, at: Place(file: file, line: 1),
            "the columns are separated by \(name); save the file with commas between them")
    }

    func repeatedColumn(_ cell: CSVCell) -> Finding {
        Finding(
            "repeated-column", .error, at: place(of: cell),
            "the column '\(cell.text)' stands twice; keep one")
    }
}
