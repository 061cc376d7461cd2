import Documents
import Testing

struct PDFRowHeadingsTests {
    /// A table of two columns with a group, as Typst 0.15 writes one: every cell beneath the group's heading alone.
    private static let objects = [
        "<</Type/StructTreeRoot/K[2 0 R]/IDTree<</Names[(U1x0y0)6 0 R(U1x0y1)8 0 R(U1x1y0)7 0 R]>>>>",
        "<</Type/StructElem/S/Table/P 1 0 R/K[3 0 R 4 0 R]>>",
        "<</Type/StructElem/S/THead/P 2 0 R/K[5 0 R 9 0 R]>>",
        "<</Type/StructElem/S/TBody/P 2 0 R/K[10 0 R]>>",
        "<</Type/StructElem/S/TR/P 3 0 R/K[6 0 R 7 0 R]>>",
        "<</Type/StructElem/S/TH/P 5 0 R/ID(U1x0y0)/A[<</O/Table/Scope/Column/Headers[]>>]/K[1]/Pg 13 0 R>>",
        "<</Type/StructElem/S/TH/P 5 0 R/ID(U1x1y0)/A[<</O/Table/Scope/Column/Headers[]>>]/K[2]/Pg 13 0 R>>",
        "<</Type/StructElem/S/TH/P 9 0 R/ID(U1x0y1)/A[<</O/Table/Scope/Column/Headers[(U1x0y0)(U1x1y0)]/ColSpan 2>>]"
            + "/K[3]/Pg 13 0 R>>",
        "<</Type/StructElem/S/TR/P 3 0 R/K[8 0 R]>>",
        "<</Type/StructElem/S/TR/P 4 0 R/K[11 0 R 12 0 R]>>",
        "<</Type/StructElem/S/TD/P 10 0 R/A[<</O/Table/Headers[(U1x0y1)]>>]/K[4]/Pg 13 0 R>>",
        "<</Type/StructElem/S/TD/P 10 0 R/A[<</O/Table/Headers[(U1x0y1)]>>]/K[5]/Pg 13 0 R>>",
        "<</Type/Page>>",
    ]

    private static func file(_ objects: [String]) -> [UInt8] {
        var text = "%PDF-1.7\n"
        var places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(text.utf8.count)
            text += "\(index + 1) 0 obj\n\(object)\nendobj\n\n"
        }
        let table = text.utf8.count
        text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for place in places { text += String(repeating: "0", count: 10 - "\(place)".count) + "\(place) 00000 n \n" }
        return Array((text + "trailer\n<</Size \(objects.count + 1)>>\nstartxref\n\(table)\n%%EOF").utf8)
    }

    private func told(_ objects: [String]) -> String {
        String(decoding: tellingRowHeadings(of: Self.file(objects)), as: UTF8.self)
    }

    @Test func `the first cell of a row is its heading, and each cell has its column's, its group's and its row's`() {
        let told = told(Self.objects)
        #expect(
            told.contains(
                "/S/TH/ID(V000001)/P 10 0 R/A[<</O/Table/Scope/Row/Headers[(U1x0y1)]>>]/K[4]/Pg 13 0 R>>"))
        #expect(told.contains("/S/TD/P 10 0 R/A[<</O/Table/Headers[(U1x1y0)(U1x0y1)(V000001)]>>]/K[5]"))
        #expect(told.contains("/ID(U1x0y1)/A[<</O/Table/Scope/Column/Headers[]/ColSpan 2>>]"))
        #expect(told.contains("(U1x1y0)7 0 R(V000001)11 0 R]"))
    }

    @Test func `every object is found where the table of references says`() throws {
        let told = told(Self.objects)
        let bytes = Array(told.utf8)
        let start = try #require(told.firstMatch(of: /startxref\n(\d+)\n/)).output.1
        #expect(String(decoding: bytes[(try #require(Int(start)))...].prefix(9), as: UTF8.self) == "xref\n0 14")
        let places = told.matches(of: /(\d{10}) 00000 n \n/).map { String($0.output.1) }
        #expect(places.count == 13)
        for (index, place) in places.enumerated() {
            let beginning = "\(index + 1) 0 obj\n"
            #expect(String(decoding: bytes[(Int(place) ?? 0)...].prefix(beginning.count), as: UTF8.self) == beginning)
        }
    }

    @Test func `a cell without attributes gets them, and a table without groups has no group's heading`() {
        var objects = Self.objects
        objects[2] = "<</Type/StructElem/S/THead/P 2 0 R/K[5 0 R]>>"
        objects[11] = "<</Type/StructElem/S/TD/P 10 0 R/K[5]/Pg 13 0 R>>"
        #expect(told(objects).contains("/S/TD/P 10 0 R/A[<</O/Table/Headers[(U1x1y0)(V000001)]>>]/K[5]"))
    }

    @Test func `a file of another build, or of none, stays as it is`() {
        let file = Self.file(Self.objects)
        let none = Self.file(["<</Type/StructTreeRoot/K[2 0 R]>>"])
        #expect(tellingRowHeadings(of: none) == none)
        for length in stride(from: 0, to: file.count - 6, by: 7) {
            let part = Array(file.prefix(length))
            #expect(tellingRowHeadings(of: part) == part)
        }
        let wild = Array("startxref\n99999999999999999999\n".utf8)
        #expect(tellingRowHeadings(of: wild) == wild)
        let far = Array("xref\n0 9223372036854775807\nstartxref\n0\n".utf8)
        #expect(tellingRowHeadings(of: far) == far)
    }
}
