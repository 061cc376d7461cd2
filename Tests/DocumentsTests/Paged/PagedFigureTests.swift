import Documents
import Foundation
import Testing

/// A picture in a document for pages, with what is noted beneath it.
struct PagedFigureTests {
    private func document(_ drawing: PagedFigure.Drawing) -> PagedDocument {
        let figure = PagedFigure(
            caption: [.text("The rate rose.")], alternative: "The rate rose from 74 to 79.",
            notes: ["The scale starts at 74."], svg: Array("<svg/>".utf8), width: 100, drawing: drawing)
        return PagedDocument(
            title: "Rates", author: "Dale", header: "Rates", footer: "Version 1", program: "Plumbline",
            parts: [PagedPart(isWide: false, blocks: [.figure(figure), .paragraph([.text("The end.")], .body)])])
    }

    private let chart = NativeChart(
        .lines, width: 600, height: 300, categories: ["Q1"], series: [.init("Rate", values: [74], format: "0")],
        axis: .init(from: 74, to: 79, step: 1, format: "0"), left: 50, right: 10,
        notes: ["From April: a new clinic."])

    private func words(_ drawing: PagedFigure.Drawing) throws -> [String] {
        try readDocument(document(drawing).wordFile(), named: "a.docx").blocks.map { block in
            if case .paragraph(let text) = block { text.text } else { "?" }
        }
    }

    @Test func `in Word its notes and those of its chart stand beneath it`() throws {
        #expect(
            try words(.chart(chart))
                == ["The rate rose.", "The scale starts at 74.", "From April: a new clinic.", "The end."])
        #expect(
            try words(.shapes(DrawnGroup(width: 9, height: 9, parts: [])))
                == ["The rate rose.", "The scale starts at 74.", "The end."])
    }

    @Test func `in a PDF its own notes stand beneath it, on the same page`() throws {
        let source = String(decoding: try #require(document(.chart(chart)).typstFiles().first).bytes, as: UTF8.self)
        let start = try #require(source.range(of: "#together[\n#pictured("))
        #expect(source[start.upperBound...].contains("#note[#\"The scale starts at 74.\"]\n]\n"))
        #expect(!source.contains("From April"))
    }
}
