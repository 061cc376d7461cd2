/// One figure of a long return.
struct Row {
    var measure: String
    var area = ""
    var period: String
    var value = ""
    var numerator = ""
    var denominator = ""
    var status = ""
    var absence = ""
    var note = ""

    /// A figure that is a value.
    init(_ measure: String, _ period: String, in area: String = "", value: String, note: String = "") {
        (self.measure, self.period, self.area, self.value, self.note) = (measure, period, area, value, note)
    }

    /// A figure that is one number over another.
    init(
        _ measure: String, _ period: String, in area: String = "", _ numerator: Int, of denominator: Int,
        status: String = "", note: String = ""
    ) {
        (self.measure, self.period, self.area, self.status, self.note) = (measure, period, area, status, note)
        (self.numerator, self.denominator) = ("\(numerator)", "\(denominator)")
    }

    /// A figure that is not there, and why.
    init(_ measure: String, _ period: String, in area: String = "", absent reason: String, note: String = "") {
        (self.measure, self.period, self.area, self.absence, self.note) = (measure, period, area, reason, note)
    }

    static let header = "measure,area,period,value,numerator,denominator,data_status,absence,note"

    var line: String { csv([measure, area, period, value, numerator, denominator, status, absence, note]) }
}

/// Every return, and who sent it when.
struct Returns {
    private var files: [String: [String]] = [:]
    private var submissions: [(on: String, order: Int, line: String)] = []

    /// Adds a figure to a long return.
    mutating func add(_ row: Row, to file: String) { files[file, default: [Row.header]].append(row.line) }

    /// Writes a wide return: the name of its columns, and a row for each measure and area.
    mutating func add(_ file: String, columns: [String], _ rows: [[String]]) {
        files[file] = [csv(["measure", "area"] + columns)] + rows.map(csv)
    }

    /// Writes a file of another shape.
    mutating func add(_ file: String, lines: [String]) { files[file] = lines }

    /// Notes what is done on a day: a return, commentary or the framework of that time.
    mutating func submit(
        _ what: String, on day: String, by person: String, published: String = "", because reason: String
    ) {
        submissions.append((day, submissions.count, csv([day, person, reason, what, published])))
    }

    /// Every file, by its path in the example's folder, with its text.
    var texts: [(path: String, text: String)] {
        let lines = submissions.sorted { ($0.on, $0.order) < ($1.on, $1.order) }.map(\.line)
        let index = ("submissions.csv", ["on,by,because,what,published"] + lines)
        return ([index] + files.map { ("returns/\($0.key)", $0.value) }.sorted { $0.0 < $1.0 })
            .map { ($0.0, $0.1.joined(separator: "\n") + "\n") }
    }
}

/// A row of a CSV file.
func csv(_ fields: [String]) -> String {
    fields.map { field in
        field.contains { ",\"\n".contains($0) } ? "\"\(field.replacing("\"", with: "\"\""))\"" : field
    }
    .joined(separator: ",")
}
