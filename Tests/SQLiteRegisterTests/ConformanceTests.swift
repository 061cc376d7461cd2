import TestSupport
import Testing

@Suite struct ConformanceTests {
    @Test(arguments: ConformanceCheck.all)
    func `A register in SQLite is a register`(check: ConformanceCheck) async throws {
        try await SQLiteSite.fresh { try await check.run($0) }
    }
}
