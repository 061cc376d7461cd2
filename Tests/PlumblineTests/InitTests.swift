import Foundation
import TestSupport
import Testing

/// A workspace is made where somebody stands, and in a directory that is there or not.
struct InitTests {
    @Test func `a workspace made in the directory that a shell stands in can be worked in at once`() throws {
        let scratch = try Scratch()
        let folder = scratch.place.appending(path: "here")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let said = try OutsidePrograms.run([
            "sh", "-c", "cd '\(folder.path)' && '\(Program.path)' init . && mkdir more && ls",
        ])
        for name in ["commentary", "framework", "more", "plumbline.yaml", "reports", "returns"] {
            #expect(said.split(separator: "\n").contains { $0 == name }, "\(name): \(said)")
        }
        // Nothing is left beside it.
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.place.path) == ["here"])
    }

    @Test func `a directory that is not empty is left as it is`() throws {
        let scratch = try Scratch()
        try scratch.write("Mine.", to: "here/own.txt")
        let outcome = try scratch.program.run("init", "here")
        #expect(outcome.status != 0 && outcome.complaint.contains("'here' is not empty"))
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: scratch.place.appending(path: "here").path) == [
                "own.txt"
            ])
    }

    @Test func `only what makes a PDF looks for the program that makes PDFs`() throws {
        let scratch = try Scratch.example()
        let mark = scratch.place.appending(path: "was-asked")
        try scratch.write("#!/bin/sh\ntouch '\(mark.path)'\nexit 1\n", to: "python")
        let python = scratch.place.appending(path: "python").path
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: python)
        func asks(_ arguments: String...) throws -> Bool {
            try? FileManager.default.removeItem(at: mark)
            let outcome = try scratch.example.run(arguments, environment: ["PLUMBLINE_PYTHON": python])
            #expect(outcome.status == 0, "\(outcome.complaint)")
            return FileManager.default.fileExists(atPath: mark.path)
        }
        #expect(try !asks("preview", "q3-2017-18", "--form", "csv"))
        #expect(try !asks("versions") && !asks("log") && !asks("evaluate", "2017-18-Q3"))
        if FileManager.default.fileExists(atPath: "/usr/share/fonts/truetype/liberation") {
            #expect(try asks("preview", "q3-2017-18", "--form", "pdf"))
        }
    }
}
