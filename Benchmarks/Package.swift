// swift-tools-version: 6.3
import PackageDescription

let statistics = Target.Dependency.product(name: "Statistics", package: "plumbline")
let evaluation = Target.Dependency.product(name: "Evaluation", package: "plumbline")

let package = Package(
    name: "benchmarks",
    // Named, since the folder above may be called anything.
    dependencies: [.package(name: "plumbline", path: "..")],
    targets: [
        // The program is timed as people run it: whole processes, from a cold start to their end, each with its memory.
        .target(name: "TimedProcesses"),
        .executableTarget(name: "QuarterBenchmarks", dependencies: ["TimedProcesses"]),
        // So are the forms of a paper, each alone and all together.
        .executableTarget(name: "FormBenchmarks", dependencies: ["TimedProcesses"]),
        // The methods are timed in process, beside the same work in Python's columns.
        .executableTarget(name: "MethodBenchmarks", dependencies: [statistics, evaluation]),
    ],
    swiftLanguageModes: [.v6]
)
