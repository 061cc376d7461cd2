import Foundation

// Benchmarks/run, or: MethodBenchmarks PYTHON [RUNS]
// By itself, for its memory: MethodBenchmarks hold FOLDER, MethodBenchmarks evaluate FOLDER
let arguments = CommandLine.arguments
guard arguments.count >= 2 else {
    print("Usage: MethodBenchmarks PYTHON [RUNS], where PYTHON has the packages of Peers/requirements.txt.")
    exit(2)
}
if ["hold", "evaluate"].contains(arguments[1]) {
    let panels = try Panels(Inputs.measures, from: Columns(folder: URL(filePath: arguments[2])))
    let evaluated = arguments[1] == "hold" ? [] : try await panels.evaluated(onCores: 2)
    exit(evaluated.count + panels.panels.count >= Inputs.measures ? 0 : 1)
}
let folder = FileManager.default.temporaryDirectory.appending(path: "plumbline-benchmarks-\(UUID().uuidString)")
let runs = arguments.count > 2 ? Int(arguments[2]) ?? 15 : 15
var status: Int32 = 0
do {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try await Comparison(columns: Columns(folder: folder), python: arguments[1], runs: runs).run()
} catch {
    print("The benchmark ended: \(error)")
    status = 1
}
try? FileManager.default.removeItem(at: folder)
exit(status)
