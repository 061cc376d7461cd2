import Foundation
import Intake
import PerformanceModel
import Testing

/// Workbooks as other programs make them, and as services send them; `Samples/make.py` made these.
struct SentWorkbookTests {
    private func readSample(_ name: String) throws -> ReturnReading {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Samples")
        return try read([UInt8](Data(contentsOf: folder.appending(path: name))))
    }

    @Test(arguments: ["libreoffice.xlsx", "libreoffice.ods"])
    func `a sheet below a title, with formats, a formula and a day, is read`(name: String) throws {
        let reading = try readSample(name)
        #expect(reading.told == [])
        #expect(
            reading.returned == [
                "visits of lancashire at 2017-10 as total: 101246 - - Q3 return!D4",
                "visits of lancashire at 2017-11 as total: 98765 - - Q3 return!D5",
                "visits of lancashire at 2017-18-Q3 as total: 200012 - - Q3 return!D6",
                "on-time of lancashire at 2017-18-Q3 as ratio: 34.8 348 1000 Q3 return!D7",
                "cla of lancashire at at-2017-12-31 as at-end: 1971 - - Q3 return!D8",
                "cost of lancashire at 2017-18-Q3 as total: not-returned Q3 return!D9",
                "score of lancashire at 2017-18-Q3 as latest: 0.30 - - Q3 return!D10",
            ])
    }

    @Test func `a formula that no program has worked out is the one thing wrong`() throws {
        let reading = try readSample("openpyxl.xlsx")
        #expect(
            reading.findings.map { "\($0.rule) \($0.place.column ?? "")" } == ["formula-without-value Q3 return!D6"])
        #expect(reading.observations.count == 6)
    }

    @Test func `a wide sheet is read`() throws {
        let reading = try readSample("wide.ods")
        #expect(reading.told == [])
        #expect(
            reading.returned == [
                "visits of england at 2017-18-Q2 as total: 5 - - Return!C2",
                "visits of england at 2017-18-Q3 as total: 6 - - Return!D2",
                "on-time of lancashire at 2017-18-Q2 as ratio: 34.8 - - Return!C3",
                "on-time of lancashire at 2017-18-Q3 as ratio: not-available Return!D3",
            ])
    }
}
