import Documents
import PerformanceModel

extension ReturnReading {
    /// Reads a return from the one sheet of a workbook that has the headings of one.
    ///
    /// Sheets without such headings, as of notes, are not read, and neither is what stands above the headings.
    init(workbook bytes: [UInt8], name: String, framework: Framework, today: Day) {
        let book: ReadWorkbook
        do {
            book = try readWorkbook(bytes)
        } catch {
            self.init(
                observations: [], findings: [Finding("workbook", .error, at: Place(file: name), error.description)])
            return
        }
        let hidden = book.sheets.filter { $0.isHidden && !$0.cells.isEmpty }.map { sheet in
            Finding(
                "hidden-sheet", .query, at: Place(file: name, subject: "\(name) \(sheet.name)"),
                "the sheet '\(sheet.name)' is hidden; show it or take it out, or say what it is for")
        }
        let sheets = ReturnSheet.found(in: book)
        guard let sheet = sheets.first, sheets.count == 1 else {
            self.init(observations: [], findings: hidden + [Self.notOne(sheets, name)])
            return
        }
        self.init(sheet, name: name, framework: framework, today: today, after: hidden)
    }

    private init(_ sheet: ReturnSheet, name: String, framework: Framework, today: Day, after findings: [Finding]) {
        let context = ReturnContext(file: name, sheet: sheet.name, framework: framework, today: today)
        let (table, faults) = sheet.table(inFile: name)
        guard let table else {
            self.init(observations: [], findings: findings + faults)
            return
        }
        let reading = Self(table, context, after: findings + sheet.oddities(inFile: name) + faults)
        guard reading.observations.isEmpty, !reading.findings.contains(where: { $0.severity == .error }) else {
            self = reading
            return
        }
        let nothing = Finding(
            "nothing-returned", .error, at: context.place(of: table.header),
            "no row of the sheet has a value or a reason for its absence; fill in the figures and send it again")
        self.init(observations: [], findings: [nothing] + reading.findings)
    }

    private static func notOne(_ sheets: [ReturnSheet], _ name: String) -> Finding {
        let place = Place(file: name)
        guard !sheets.isEmpty else {
            return Finding(
                "no-return-sheet", .error, at: place,
                "no sheet has a row with the headings of a return: measure, period and value, or measure and periods "
                    + "such as 2017-18-Q3")
        }
        return Finding(
            "several-return-sheets", .error, at: place,
            "the sheets \(sheets.map { "'\($0.name)'" }.joined(separator: " and ")) each have the headings of a "
                + "return; send each in a file of its own")
    }
}
