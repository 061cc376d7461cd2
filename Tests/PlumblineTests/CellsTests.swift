import Documents
import Foundation
import TestSupport
import Testing

/// The example council prints what its source printed.
struct CellsTests {
    static let path = "source/cells.csv"

    @Test(.enabled(if: SharedFolder.has(path), "the source document is not here"))
    func `the 272 values of the source come out one by one, the four wrong changes put right`() throws {
        let expected = rows(of: try SharedFolder.bytes(Self.path))
        let outcome = try Scratch.example().example.run("cells", "q3-2017-18", "--format", "csv")
        try #require(outcome.status == 0, "\(outcome.complaint)")
        let printed = rows(of: Array(outcome.output.utf8))
        try #require(printed.count == 272)
        try #require(expected.count == 272)
        let changed = ["-14.0": "-12.28", "-6.55": "-6.15", "-12.28": "-10.94", "+3.77": "3.92"]
        var corrected = 0
        for (cell, source) in zip(printed, expected) {
            for column in ["theme", "group"] { #expect(cell[column] == source[column]) }
            let label = source["measure"]?.replacing(
                "Number of visits to museums each month", with: "Number of visits to museums each quarter"
            ).replacing("downloads each month", with: "downloads each quarter").replacing(
                "issues each month", with: "issues each quarter")
            #expect(cell["measure"] == label)
            #expect(cell["column"] == source["column_label"])
            let value = source["parsed_value"] ?? ""
            if source["period_kind"] == "computed_change" {
                #expect(cell["value"] == changed[value])
                corrected += 1
            } else {
                #expect(cell["value"] == value, "\(label ?? ""), \(cell["column"] ?? "")")
                #expect(cell["second_value"] == source["second_value"], "\(label ?? ""), \(cell["column"] ?? "")")
            }
            if value.isEmpty { #expect(cell["data_status"]?.isEmpty == false) }
        }
        #expect(corrected == 4)
    }
}
