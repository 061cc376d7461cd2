import Foundation
import TimedProcesses

// swift run -c release --package-path Benchmarks FormBenchmarks PROGRAM [RUNS]
let program = try TimedProgram(of: "FormBenchmarks")

print("\(program.times) runs each of 'plumbline preview' and of 'plumbline publish', which writes every form;")
print("milliseconds, and the most memory in MB. A PDF is typeset by a process of its own, whose memory is not counted.")
var isWithin = true
for (example, report) in [("lancashire-2017-18", "q3-2017-18"), ("northmoor", "q3-2018-19")] {
    let paper = Paper(program: program, report: report, workspace: try program.workspace(of: example))
    let timed = try paper.timed()
    print("\n\(example), \(report)")
    print(Series.padded("", 30) + "least    median   most     memory   bytes")
    for line in timed.lines { print(line) }
    for aim in timed.aims {
        print("\(aim.isWithin ? "within" : "OVER  ") \(aim.words)")
        isWithin = isWithin && aim.isWithin
    }
}
program.finish()
exit(isWithin ? 0 : 1)
