// swift-tools-version: 6.3
import PackageDescription

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
    name: "plumbline",
    products: [
        .executable(name: "plumbline", targets: ["plumbline"]),
        .library(name: "Plumbline", targets: ["Workflow"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    // Arrows only down: each target lists the rooms it may enter, and a test holds the imports against this list.
    targets: [
        .target(name: "PerformanceModel"),
        .target(name: "Documents"),
        .target(name: "Evaluation", dependencies: ["PerformanceModel"]),
        .target(name: "Intake", dependencies: ["PerformanceModel", "Documents", yams]),
        .target(name: "Reports", dependencies: ["PerformanceModel", "Evaluation"]),
        .target(name: "Publishing", dependencies: ["PerformanceModel", "Reports", "Documents"]),
        .target(name: "Register", dependencies: ["PerformanceModel", crypto]),
        .target(name: "SQLiteRegister", dependencies: ["PerformanceModel", "Register", grdb]),
        .target(
            name: "Workflow",
            dependencies: [
                "PerformanceModel", "Documents", "Evaluation", "Intake", "Reports", "Publishing", "Register",
            ]),
        .target(
            name: "Web",
            dependencies: ["Workflow", "PerformanceModel", "Documents", "Evaluation", "Reports", "Publishing", "Register", hummingbird]),
        .executableTarget(
            name: "plumbline",
            dependencies: [
                "Workflow", "Web", "SQLiteRegister", "PerformanceModel", "Documents", "Evaluation", "Intake",
                "Reports", "Publishing", "Register", argumentParser,
            ]),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
    target.swiftSettings =
        (target.swiftSettings ?? []) + [
            .enableUpcomingFeature("ExistentialAny"),  // SE-0335
            .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
            .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
            .enableUpcomingFeature("NonisolatedNonsendingByDefault"),  // SE-0461
            .treatAllWarnings(as: .error),  // SE-0480
            .strictMemorySafety(),  // SE-0458
        ]
}
