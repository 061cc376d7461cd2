// swift-tools-version: 6.3
import PackageDescription

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioEmbedded = Target.Dependency.product(name: "NIOEmbedded", package: "swift-nio")
let realModule = Target.Dependency.product(name: "RealModule", package: "swift-numerics")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
    name: "plumbline",
    products: [
        .executable(name: "plumbline", targets: ["plumbline"]),
        .library(name: "Statistics", targets: ["Statistics"]),
        .library(name: "Evaluation", targets: ["Evaluation"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    // Arrows only down: each target lists the rooms it may enter, and a test holds the imports against this list.
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "PerformanceModel"),
        .target(name: "Documents", dependencies: ["CZlib", "CLibXML2"]),
        .target(name: "Statistics", dependencies: [realModule]),
        .target(name: "Evaluation", dependencies: ["PerformanceModel", "Statistics"]),
        .target(name: "Reading", dependencies: ["PerformanceModel", "Documents"]),
        .target(name: "Proof", dependencies: ["PerformanceModel", "Documents", "Reading"]),
        .target(name: "Intake", dependencies: ["PerformanceModel", "Documents", "Reading", yams]),
        .target(name: "Reports", dependencies: ["PerformanceModel", "Evaluation"]),
        .target(name: "Publishing", dependencies: ["PerformanceModel", "Proof", "Reports", "Documents"]),
        .target(name: "Register", dependencies: ["PerformanceModel", crypto]),
        .target(name: "SQLiteRegister", dependencies: ["PerformanceModel", "Register", grdb]),
        .target(
            name: "Workflow",
            dependencies: [
                "PerformanceModel", "Statistics", "Documents", "Reading", "Evaluation", "Intake", "Proof", "Reports",
                "Publishing", "Register",
            ]),
        .target(
            name: "Web",
            dependencies: [
                "PerformanceModel", "Documents", "Reports", "Publishing", "Register", "Workflow", hummingbird,
                httpTypes,
                logging, nioCore,
            ]),
        .executableTarget(
            name: "plumbline",
            dependencies: [
                "PerformanceModel", "Statistics", "Documents", "Evaluation", "Intake", "Proof", "Reports", "Publishing",
                "Register", "SQLiteRegister", "Workflow", "Web", argumentParser,
            ]),
        .target(name: "TestSupport", dependencies: ["PerformanceModel", "Documents", "Register"]),
        .executableTarget(
            name: "FuzzDocuments", dependencies: ["Documents", "Reading", "Proof"], path: "Fuzzing/FuzzDocuments"),
        .testTarget(name: "ArchitectureTests"),
        .testTarget(
            name: "DocumentsTests", dependencies: ["Documents", "TestSupport"],
            exclude: ["Forms/Samples", "Sheets/Samples"]),
        .testTarget(
            name: "EvaluationTests", dependencies: ["PerformanceModel", "Statistics", "Evaluation", "TestSupport"]),
        .testTarget(name: "GuideTests", dependencies: ["plumbline"]),
        .testTarget(
            name: "IntakeTests", dependencies: ["PerformanceModel", "Documents", "Intake", "TestSupport"],
            exclude: ["Returns/Sheets/Samples"]),
        .testTarget(name: "PerformanceModelTests", dependencies: ["PerformanceModel", "Documents", "TestSupport"]),
        .testTarget(
            name: "PlumblineTests", dependencies: ["Documents", "plumbline", "TestSupport"], exclude: ["Checks"]),
        .testTarget(
            name: "ProofTests", dependencies: ["PerformanceModel", "Documents", "Reading", "Proof", "TestSupport"],
            exclude: ["Corpus"]),
        .testTarget(
            name: "PublishingTests",
            dependencies: ["PerformanceModel", "Documents", "Evaluation", "Reports", "Publishing"]),
        .testTarget(
            name: "ReferenceTests",
            dependencies: ["PerformanceModel", "Statistics", "Workflow", "TestSupport"]),
        .testTarget(name: "RegisterTests", dependencies: ["PerformanceModel", "Register", "TestSupport"]),
        .testTarget(
            name: "ReportsTests",
            dependencies: ["PerformanceModel", "Documents", "Evaluation", "Intake", "Reports", "TestSupport"]),
        .testTarget(
            name: "SQLiteRegisterTests",
            dependencies: ["PerformanceModel", "Register", "SQLiteRegister", "TestSupport", grdb]),
        .testTarget(name: "StatisticsTests", dependencies: ["Statistics", "Documents", "TestSupport", realModule]),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "PerformanceModel", "Publishing", "Register", "Reports", "SQLiteRegister", "Workflow", "Web",
                hummingbird, httpTypes, logging, nioCore, nioEmbedded,
            ]),
    ],
    swiftLanguageModes: [.v6]
)

// It links with libFuzzer, which `scripts/fuzz` alone asks the compiler for.
if Context.environment["PLUMBLINE_LIBFUZZER"] != nil {
    package.targets.append(
        .executableTarget(
            name: "FuzzByCoverage", dependencies: ["Documents", "Reading", "Proof"], path: "Fuzzing/FuzzByCoverage"))
}

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
