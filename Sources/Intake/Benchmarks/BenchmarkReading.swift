import Documents
package import PerformanceModel

extension ReturnReading {
    /// Reads a return or, where the header is a publisher's, the figures of other areas that measures are mapped to.
    ///
    /// The council's own figures in a publisher's file are never taken: they are held against the register's.
    ///
    /// - Parameters:
    ///   - bytes: the file as sent.
    ///   - name: the file's name, for findings.
    ///   - framework: what the figures are figures of, with the mappings.
    ///   - published: the day the file was published, unless a column says it; a return has none.
    ///   - today: the day of reading.
    ///   - held: what the register holds and what is worked out from it.
    package init(
        reading bytes: [UInt8], name: String, framework: Framework, published: Day?, today: Day,
        against held: @autoclosure () -> some ReferenceAnswering
    ) {
        let csv = ReadWorkbook.isLikely(bytes) ? nil : CSVFile(reading: bytes)
        guard let csv, let file = BenchmarkFile(csv, framework) else {
            let reading =
                csv.map { ReturnReading($0, name: name, framework: framework, today: today) }
                ?? ReturnReading(workbook: bytes, name: name, framework: framework, today: today)
            var findings = reading.findings
            if published != nil, csv.map({ $0.header != nil }) ?? true {
                findings.append(
                    Finding(
                        "publication-date", .error, at: Place(file: name),
                        "the header is of no publisher and of no mapping, so the file was read as a return, which has "
                            + "no day of publication; correct the heading or leave out --published"))
            }
            self.init(observations: reading.observations, findings: findings)
            return
        }
        self.init(file, csv, name: name, framework: framework, published: published, today: today, against: held())
    }

    private init(
        _ file: BenchmarkFile, _ csv: CSVFile, name: String, framework: Framework, published: Day?, today: Day,
        against held: some ReferenceAnswering
    ) {
        let context = ReturnContext(file: name, framework: framework, today: today)
        let unsound = Self.faults(of: csv, name: name) + file.repeatedHeadings.map(context.repeatedColumn)
        guard unsound.isEmpty else {
            self.init(observations: [], findings: unsound)
            return
        }
        var rows = BenchmarkRows(file, name: name, areas: framework.areas, published: published, today: today)
        rows.read(csv.records, file.mapped(framework))
        let (figures, ruled) = context.figures(
            rows.fields, rules: ReturnRule.all.filter { $0.name != ReturnRule.valueAndPartsAgree.name })
        let own = figures.filter { $0.figure.area == framework.council?.area }
        let others = figures.filter { $0.figure.area != framework.council?.area }
        var findings = rows.findings + ruled
        if others.isEmpty, !findings.contains(where: { $0.severity == .error }) {
            findings.append(
                Finding(
                    "no-comparators", .error, at: Place(file: name),
                    "no row is of a measure with a benchmark of \(file.publisher.rawValue) and of an area other than "
                        + "the council's own; map a measure, or add the area with its code"))
        }
        findings += partsThatDisagree(others, framework, name) + own.compactMap { disagrees($0, held, framework, name) }
        self.init(
            observations: others, findings: findings.sorted { ($0.place.line ?? 0) < ($1.place.line ?? 0) },
            printedLimits: rows.limits.filter { $0.key.area != framework.council?.area })
    }
}
