import Testing

/// Arrows only down: what each room may enter.
struct ArrowTests {
    /// The table of rooms; those of later work are left out until there is something in them.
    static let doors: [String: Set<String>] = [
        "PerformanceModel": [],
        "Statistics": ["RealModule"],
        "Documents": ["CZlib", "CLibXML2"],
        "Evaluation": ["PerformanceModel", "Statistics"],
        "Intake": ["PerformanceModel", "Documents", "Reading", "Yams"],
        "Reports": ["PerformanceModel", "Evaluation"],
        "Publishing": ["PerformanceModel", "Proof", "Reports", "Documents"],
        "Reading": ["PerformanceModel", "Documents"],
        "Proof": ["PerformanceModel", "Documents", "Reading"],
        "Register": ["PerformanceModel", "Crypto", "Foundation"],
        "SQLiteRegister": ["PerformanceModel", "Register", "GRDB", "Foundation", "Glibc", "Synchronization"],
        "Workflow": [
            "PerformanceModel", "Statistics", "Documents", "Reading", "Evaluation", "Intake", "Proof", "Reports",
            "Publishing", "Register", "Foundation",
        ],
        "Web": [
            "Workflow", "PerformanceModel", "Documents", "Evaluation", "Reports", "Publishing", "Register",
            "Hummingbird",
            "HTTPTypes", "Logging", "NIOCore", "Foundation",
        ],
        "plumbline": [
            "Workflow", "Web", "SQLiteRegister", "PerformanceModel", "Statistics", "Documents", "Evaluation", "Intake",
            "Proof", "Reports", "Publishing", "Register", "ArgumentParser", "Foundation",
        ],
        "TestSupport": ["PerformanceModel", "Documents", "Register", "Foundation", "Testing", "Synchronization"],
    ]

    @Test(arguments: SourceFile.product)
    func `a file imports only what its room may enter`(file: SourceFile) throws {
        let doors = try #require(Self.doors[file.room], "there is no room '\(file.room)'")
        let wrong = file.imports.filter { !doors.contains($0) }
        #expect(wrong.isEmpty, "\(file.path) imports \(wrong)")
    }

    @Test func `every room of the table has files`() {
        let rooms = Set(SourceFile.product.map(\.room))
        #expect(Set(Self.doors.keys) == rooms)
    }

    static let pure: Set<String> = [
        "PerformanceModel", "Statistics", "Documents", "Reading", "Evaluation", "Intake", "Proof", "Reports",
        "Publishing",
    ]

    @Test(arguments: SourceFile.product.filter { pure.contains($0.room) })
    func `a pure room has no clock, no file, no task`(file: SourceFile) {
        for word in ["Date()", "FileManager", " async ", "await ", "ContinuousClock", "print("] {
            #expect(!file.text.contains(word), "\(file.path) has '\(word)'")
        }
    }

    @Test func `SQL stands in the engines only`() {
        for file in SourceFile.product where file.room != "SQLiteRegister" {
            for word in ["SELECT ", "INSERT INTO", "PRAGMA "] {
                #expect(!file.text.contains(word), "\(file.path) has '\(word)'")
            }
        }
    }
}
