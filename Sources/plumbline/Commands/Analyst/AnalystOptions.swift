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
        let rows = format.format == .table ? analysis.rows.map { $0.map(readable) } : analysis.rows
        let listing = Listing(header: analysis.header, rows: rows, numbersAreBare: true)
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

/// Where a picture goes, and of what.
struct PictureOptions: ParsableArguments {
    @Option(help: "Write the picture to this file, as SVG.", completion: .file(extensions: ["svg"]))
    var svg: String?

    @Option(help: "The series to picture, where the file has several.")
    var series: String?

    func write(_ analysis: Analysis) throws {
        guard let svg, let picture = analysis.picture else { return }
        try Files.write(picture, to: svg)
        Terminal.complain("The picture is in \(svg).")
    }
}
