import ArgumentParser
import Foundation
import PerformanceModel
import Workflow

/// The workspace a command works in.
struct WorkspaceOptions: ParsableArguments {
    @Option(help: "The workspace's directory.", completion: .directory)
    var workspace = "."

    func find() throws -> Workspace { try Workspace(at: workspace) }
}

/// Who writes, and why.
struct ActOptions: ParsableArguments {
    @Option(name: .customLong("as"), help: "Who you are; it is written to the register.")
    var by = ""

    @Option(help: "Why; it is written to the register.")
    var because = ""

    func act() throws -> Act { try Act(by: by, because: because, at: Moment.now) }
}

/// How a list is printed.
struct FormatOptions: ParsableArguments {
    @Option(help: "How to print: table, csv or json.")
    var format = ListFormat.table

    func show(_ header: [String], _ rows: [[String]]) {
        Terminal.say(Listing(header: header, rows: rows).printed(as: format))
    }
}

extension Moment {
    /// The clock is read here and nowhere below.
    static var now: Self { Self(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
}

extension Identifier: ExpressibleByArgument {
    init?(argument: String) {
        guard let identifier = try? Self(argument) else { return nil }
        self = identifier
    }
}

extension Day: ExpressibleByArgument {
    init?(argument: String) { self.init(argument[...]) }
}

extension Moment: ExpressibleByArgument {
    init?(argument: String) { self.init(argument) }
}

extension Statistic: ExpressibleByArgument {}
