import PerformanceModel

/// What the publisher prints of the council itself, where it is not what the register holds at the places of both.
func disagrees(
    _ own: Observation, _ held: some ReferenceAnswering, _ framework: Framework, _ file: String
) -> Finding? {
    guard let measure = framework.measure(own.figure.measure), case .value(let printed) = own.content,
        let value = printed.value,
        case .value(let ours, _) = held.answer(to: Reference(own.figure))
    else { return nil }
    let places = min(value.places, measure.places, ours.written?.places ?? measure.places)
    guard let theirs = Ratio(value).rounded(to: places), let mine = ours.exact.rounded(to: places), theirs != mine
    else { return nil }
    let publisher = Publication(note: own.note)?.publisher ?? "the publisher"
    let title = framework.area(own.figure.area)?.title ?? own.figure.area.text
    return Finding(
        "published-differs", .query,
        at: Place(file: file, line: own.line, column: own.column, subject: own.figure.description),
        "\(publisher) prints \(measure.unit.printed(theirs.grouped)) for \(title), \(own.figure.period.words), and the "
            + "register holds \(measure.unit.printed(mine.grouped)); correct the return or explain")
}

/// One query for every published value that its parts do not make at the places the measure is printed with.
func partsThatDisagree(_ figures: [Observation], _ framework: Framework, _ file: String) -> [Finding] {
    var tally = Tally()
    for figure in figures {
        guard case .value(let value) = figure.content, let measure = framework.measure(figure.figure.measure),
            let printed = value.value, let numerator = value.numerator, let denominator = value.denominator,
            let made = Ratio(numerator, of: denominator, per: measure.unit.multiplier)
        else { continue }
        let places = min(printed.places, measure.places)
        guard let theirs = Ratio(printed).rounded(to: places), let ours = made.rounded(to: places), theirs != ours
        else { continue }
        tally.add(
            line: figure.line ?? 0,
            "\(measure.unit.printed(theirs.grouped)) where \(numerator.grouped) of \(denominator.grouped) is "
                + measure.unit.printed(ours.grouped))
    }
    return tally.finding(
        "published-parts", .query, in: file,
        "in \(tally.rows) the value is not what count and denominator make (\(tally.examples)); write parts: no in the "
            + "benchmark where it is a standardised rate, or explain")
}
