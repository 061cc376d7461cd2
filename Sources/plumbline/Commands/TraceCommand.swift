import ArgumentParser
import Evaluation
import PerformanceModel
import Register
import Workflow

/// Walks a figure back to where it came from.
struct TraceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trace",
        abstract: "Walk a figure back: page, status, return, file, row, who and when.",
        discussion: """
            Examples:
              plumbline trace cla-rate 2017-18-Q3
              plumbline trace contacts 6m-2017-12 --statistic average
            """)

    @OptionGroup var figure: FigureOptions
    @Option(help: "As known at this entry; now if left out.") var asKnownAt: Int?
    @OptionGroup var workspace: WorkspaceOptions

    func run() async throws {
        try await workspace.find().office(for: .reading) { office in
            let figure = try figure.figure(in: try await office.evaluatedBook(asKnownAt: asKnownAt).framework)
            let trace = try await office.trace(figure, asKnownAt: asKnownAt)
            Terminal.say(trace.lines().joined(separator: "\n"))
        }
    }
}

extension Trace {
    /// The chain, a link a line.
    fileprivate func lines(indent: String = "") -> [String] {
        func line(_ name: String, _ text: String) -> String {
            "\(indent)  \(name)\(String(repeating: " ", count: max(1, 12 - name.count)))\(text)"
        }
        var lines = ["\(indent)\(measure.title), \(figure.period.words): \(value)"]
        lines += printedIn.map {
            line("printed", "\($0.report) version \($0.version), \($0.group), column '\($0.column)'")
        }
        lines.append(line("status", evaluated.status.because))
        lines.append(line("direction", evaluated.direction.wordsWithBasis))
        if case .workedOut(let how, _) = evaluated.origin { lines.append(line("worked out", how)) }
        if let observation, let entry {
            lines.append(line("returned", returned(observation)))
            if !observation.note.isEmpty { lines.append(line("note", observation.note)) }
            if let source = entry.source {
                let place = Place(
                    file: source.name, line: observation.line, column: observation.column ?? "value")
                lines.append(line("file", place.description))
                lines.append(line("digest", source.digest.hex))
            }
            lines.append(
                line(
                    "entry",
                    "\(entry.number), \(entry.recordedAt), \(entry.actor ?? Entry.erasedName): \(entry.because)"))
            lines.append(line("chain", entry.digest.hex))
        } else if case .absent(_, let because) = evaluated.content {
            lines.append(line("absent", because))
        }
        lines += history.dropLast().map { line("before", words($0)) }
        lines += parts.flatMap { $0.lines(indent: indent + "    ") }
        return lines
    }

    private var value: String {
        switch evaluated.content {
        case .value(let value): value.printed(as: measure.unit, places: measure.places)
        case .absent(let absence, _): absence.printed
        }
    }

    private func returned(_ observation: Observation) -> String {
        switch observation.content {
        case .absent(let absence): return absence.words
        case .value(let value):
            let parts = [
                value.value.map { measure.unit.printed($0.grouped) }, value.numerator.map { "numerator \($0.grouped)" },
                value.denominator.map { "denominator \($0.grouped)" },
                observation.dataStatus == .final ? nil : observation.dataStatus.rawValue,
                observation.periodIsAssumed ? "period assumed" : nil,
            ]
            return parts.compactMap { $0 }.joined(separator: ", ")
        }
    }

    private func words(_ event: FigureEvent) -> String {
        switch event {
        case .observed(let recorded): "entry \(recorded.entry): \(returned(recorded.observation))"
        case .withdrawn(let entry): "entry \(entry): withdrawn"
        }
    }
}
