import Foundation
import TestSupport
import Testing

/// A process killed at any moment of a large entry leaves all of it or none.
struct KilledTests {
    /// The 200 moments, 50 for each beginning of a series of chances.
    @Test(arguments: 17..<21)
    func `after a kill at any of 200 moments the register opens, verifies, and holds all of the entry or none`(
        seed: UInt64
    ) throws {
        let scratch = try Scratch.example()
        let (rows, kills) = (3000, 50)
        try scratch.write(Self.largeReturn(rows: rows), to: "example/large.csv")
        let register = scratch.place.appending(path: "example/register.sqlite")
        let kept = scratch.place.appending(path: "kept.sqlite")
        try FileManager.default.copyItem(at: register, to: kept)
        let before = try scratch.example.run("log", "--format", "csv").lines.count

        let whole = try time { _ = try submit(scratch) }
        var generator = SeededNumbers(seed: seed)
        var (all, none) = (0, 0)
        for _ in 0..<kills {
            try restore(kept, to: register)
            let (process, _, _) = try scratch.example.start(
                ["submit", "large.csv", "--as", "Test", "--because", "A large entry"])
            usleep(UInt32(Double.random(in: 0...1.4, using: &generator) * whole * 1_000_000))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            let verified = try scratch.example.run("verify")
            #expect(verified.status == 0, "\(verified.output)\(verified.complaint)")
            let entries = try scratch.example.run("log", "--format", "csv").lines
            if entries.count == before {
                none += 1
            } else {
                all += 1
                #expect(entries.count == before + 1)
                #expect(entries.last?.contains(",\(rows),") == true)
            }
        }
        #expect(all + none == kills)
        #expect(none > kills / 10, "kills came too late to show anything: \(all) whole, \(none) none")
        print("killed \(kills) times: \(all) left the whole entry, \(none) left none of it")
    }

    private func submit(_ scratch: Scratch) throws -> Program.Outcome {
        let outcome = try scratch.example.run(["submit", "large.csv", "--as", "Test", "--because", "A large entry"])
        try #require(outcome.status == 0, "\(outcome.complaint)")
        return outcome
    }

    private func restore(_ kept: URL, to register: URL) throws {
        for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: register.path + ending) }
        try FileManager.default.copyItem(at: kept, to: register)
    }

    private func time(_ work: () throws -> Void) rethrows -> Double {
        let start = ContinuousClock.now
        try work()
        let duration = ContinuousClock.now - start
        return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }

    /// Figures of one measure for the months of many years and the areas of the example.
    static func largeReturn(rows: Int) -> String {
        let areas = ["", "england", "north-west", "burnley", "preston", "pendle"]
        var text = CorrectionTests.header
        var count = 0
        for year in 1900..<2017 {
            for month in 1...12 {
                for area in areas where count < rows {
                    text +=
                        "library-visits,\(area),\(year)-\(month < 10 ? "0" : "")\(month),total,,\(1000 + count),,,final,,\n"
                    count += 1
                }
            }
        }
        return text
    }
}
