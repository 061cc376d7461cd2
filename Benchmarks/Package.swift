// swift-tools-version: 6.3
import PackageDescription

// The program is timed as people run it: whole processes, from a cold start to their end, each with its own memory.
let package = Package(
    name: "benchmarks",
    targets: [.executableTarget(name: "QuarterBenchmarks")],
    swiftLanguageModes: [.v6]
)
