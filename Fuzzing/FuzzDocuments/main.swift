import Foundation

// fuzz-documents READER SECONDS [SEED]: gives a reader changed files. Each run has a seed of its own, one more than
// that before it, which stands in a file before the run begins, so that a crash can be had again with SECONDS 0.

let arguments = CommandLine.arguments
guard arguments.count >= 3, let reader = FuzzedReader(rawValue: arguments[1]), let seconds = Double(arguments[2]) else {
    print("usage: fuzz-documents \(FuzzedReader.allCases.map(\.rawValue).joined(separator: "|")) SECONDS [SEED]")
    exit(2)
}
var seed = arguments.count > 3 ? UInt64(arguments[3]) ?? 1 : 1
let seedFile = FileManager.default.temporaryDirectory.appending(path: "fuzz-documents.\(reader.rawValue)")
try Data().write(to: seedFile)
let seedOutput = try FileHandle(forWritingTo: seedFile)
// What takes two seconds as it is shipped takes up to sixty where it is built for tests.
#if DEBUG
    let limit = Duration.seconds(60)
#else
    let limit = Duration.seconds(2)
#endif
let clock = ContinuousClock()
let start = clock.now
let sample = try reader.sample()
var runs = 0
var longest = Duration.zero
repeat {
    var changes = SeededChanges(seed: seed)
    let bytes = try reader.changed(sample, with: &changes)
    try seedOutput.seek(toOffset: 0)
    try seedOutput.write(contentsOf: Data("\(seed)\n".utf8))
    // Of the process, since others may be at work beside it.
    let before = Double(Foundation.clock()) / Double(CLOCKS_PER_SEC)
    reader.read(bytes)
    let time = Duration.seconds(Double(Foundation.clock()) / Double(CLOCKS_PER_SEC) - before)
    longest = max(longest, time)
    if time > limit {
        print("\(reader.rawValue): the run with seed \(seed) took \(time)")
        exit(1)
    }
    seed += 1
    runs += 1
} while clock.now - start < .seconds(seconds)
print("\(reader.rawValue): \(runs) runs without a crash, the longest in \(longest); the next seed is \(seed)")
