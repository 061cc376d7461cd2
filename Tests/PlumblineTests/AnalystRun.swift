import TestSupport

/// Runs an analyst's command on a file of this text.
func analyse(_ file: String, _ arguments: String...) throws -> Program.Outcome {
    let scratch = try Scratch()
    try scratch.write(file, to: "file.csv")
    return try scratch.program.run([arguments[0], "file.csv"] + arguments.dropFirst())
}

/// Runs an analyst's command on a file of this text, and returns what it says with the picture it writes.
func picture(of file: String, _ arguments: String...) throws -> (outcome: Program.Outcome, svg: String) {
    let scratch = try Scratch()
    try scratch.write(file, to: "file.csv")
    let outcome = try scratch.program.run([arguments[0], "file.csv", "--svg", "x.svg"] + arguments.dropFirst())
    return (outcome, String(decoding: try scratch.bytes("x.svg"), as: UTF8.self))
}
