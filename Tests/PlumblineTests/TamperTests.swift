import Foundation
import Testing

/// Whatever is done to the register's file behind the program's back is found.
struct TamperTests {
    @Test func `one byte of one row changed is found, and its entry named`() throws {
        let scratch = try Scratch.example()
        let office = scratch.example
        #expect(try office.run("verify").status == 0)
        for trigger in try sql(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'observation';", in: scratch
        ).split(separator: "\n") {
            try sql("DROP TRIGGER \"\(trigger)\";", in: scratch)
        }
        let entry = try sql("SELECT entry FROM observation WHERE value = 119800000;", in: scratch)
        try sql("UPDATE observation SET value = 119800001 WHERE value = 119800000;", in: scratch)
        let verified = try office.run("verify")
        #expect(verified.status == 1)
        #expect(verified.output.contains("ntry \(entry)"), "\(verified.output)")
    }

    @Test func `an update is refused by the register itself`() throws {
        let scratch = try Scratch.example()
        #expect(throws: SQLFailure.self) {
            try sql("UPDATE observation SET value = 1 WHERE value = 119800000;", in: scratch)
        }
    }

    struct SQLFailure: Error { let complaint: String }

    @discardableResult
    private func sql(_ statement: String, in scratch: Scratch) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["sqlite3", scratch.place.appending(path: "example/register.sqlite").path, statement]
        let (output, complaint) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = complaint
        try process.run()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            let text = complaint.fileHandleForReading.readDataToEndOfFile()
            throw SQLFailure(complaint: String(decoding: text, as: UTF8.self))
        }
        return said.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
