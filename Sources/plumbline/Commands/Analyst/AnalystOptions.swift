import ArgumentParser
import PerformanceModel
import Workflow

/// A CSV file of anybody's, and how what is made of it is printed; no workspace is needed.
struct AnalystOptions: ParsableArguments {
    @Argument(help: "The CSV file.", completion: .file(extensions: ["csv"]))
    var file: String

    @Flag(help: "Work out the rest where rows cannot be read; what is wrong with them is still said.")
    var keepGoing = false

    @OptionGroup var format: FormatOptions

    /// Says what could not be read and lists the rest.
    func show(_ analysis: Analysis) {
        for finding in analysis.findings { Terminal.complain(Terminal.line(of: finding)) }
        let isTable = format.format == .table
        let columns = analysis.header.indices.filter { !isTable || !analysis.forPrograms.contains(analysis.header[$0]) }
        let rows = analysis.rows.map { row in columns.map { isTable ? readable(row[$0]) : row[$0] } }
        let listing = Listing(header: columns.map { analysis.header[$0] }, rows: rows, numbersAreBare: true)
        Terminal.say(listing.printed(as: format.format))
    }

    /// Full precision is for programs; a person reads six places at most.
    private func readable(_ text: String) -> String {
        guard let point = text.firstIndex(of: "."), text[point...].utf8.count > 7, let number = Double(text),
            let quantity = Quantity(nearest: number, places: 4)
        else { return text }
        return number.magnitude < 0.01 ? text : quantity.withFewestPlaces.description
    }
}

/// Where a picture goes.
struct PictureOptions: ParsableArguments {
    @Option(help: "Write the picture to this file, as SVG.", completion: .file(extensions: ["svg"]))
    var svg: String?

    func write(_ analysis: Analysis) throws {
        guard let svg, let picture = analysis.picture else { return }
        try Files.write(picture, to: svg)
        Terminal.complain("The picture is in \(svg).")
    }
}
