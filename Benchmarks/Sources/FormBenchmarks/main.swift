import Foundation
import TimedProcesses

// swift run -c release --package-path Benchmarks FormBenchmarks PROGRAM [RUNS]
let arguments = CommandLine.arguments
guard arguments.count >= 2 else {
    print("Usage: FormBenchmarks PROGRAM [RUNS], where PROGRAM is the built plumbline (release).")
    exit(2)
}
let program = URL(filePath: arguments[1]).path
let times = arguments.count > 2 ? Int(arguments[2]) ?? 15 : 15
let place = FileManager.default.temporaryDirectory.appending(path: "plumbline-forms-\(UUID().uuidString)")
try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(at: place) }

print("\(times) runs each of 'plumbline preview'; milliseconds, and the most memory in MB")
print("A PDF is typeset by a process of its own, whose memory is not counted.")
var isWithin = true
for (example, report) in [("lancashire-2017-18", "q3-2017-18"), ("northmoor", "q3-2018-19")] {
    _ = try Timed(program, ["init", example, "--example", example], in: place)
    let paper = Paper(program: program, report: report, workspace: place.appending(path: example))
    let timed = try paper.timed(times: times)
    print("\n\(example), \(report)")
    print(Series.padded("", 30) + "least    median   most     memory   bytes")
    for line in timed.lines { print(line) }
    for aim in timed.aims {
        print("\(aim.isWithin ? "within" : "OVER  ") \(aim.words)")
        isWithin = isWithin && aim.isWithin
    }
}
exit(isWithin ? 0 : 1)
