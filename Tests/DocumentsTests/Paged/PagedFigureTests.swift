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

    @Test func `in Word a group of shapes has its text in its place, for a program that cannot draw it`() throws {
        let file = try document(.shapes(DrawnGroup(width: 9, height: 9, parts: []))).wordFile()
        let part = try #require(try ZipArchive(file).part("word/document.xml", limit: 1 << 20))
        let text = String(decoding: part, as: UTF8.self)
        #expect(text.contains("<mc:AlternateContent><mc:Choice Requires=\"wpg\"><w:drawing>"))
        #expect(
            text.contains(
                "<mc:Fallback><w:t xml:space=\"preserve\">The rate rose from 74 to 79.</w:t></mc:Fallback>"))
        let chart = try #require(
            try ZipArchive(document(.chart(chart)).wordFile()).part("word/document.xml", limit: 1 << 20))
        #expect(!String(decoding: chart, as: UTF8.self).contains("AlternateContent"))
    }

    @Test func `what stands together is not parted, not even within a paragraph`() throws {
        let words = ["One", "Two"].map { PagedBlock.paragraph([.text($0)], .body) }
        let document = PagedDocument(
            title: "T", author: "A", header: "H", footer: "F", program: "P",
            parts: [PagedPart(isWide: false, blocks: [.together(words), .paragraph([.text("Three")], .body)])])
        let part = try #require(try ZipArchive(document.wordFile()).part("word/document.xml", limit: 1 << 20))
        let text = String(decoding: part, as: UTF8.self)
        #expect(text.matches(of: /<w:keepLines\/>/).count == 2 && text.matches(of: /<w:keepNext\/>/).count == 1)
        #expect(text.contains(/<w:p><w:r><w:t xml:space="preserve">Three/))
    }

    @Test func `across a page that lies down lines are as long as on an upright one, and tables longer`() throws {
        let document = PagedDocument(
            title: "T", author: "A", header: "H", footer: "F", program: "P",
            parts: [PagedPart(isWide: true, blocks: [.paragraph([.text("Words")], .body)])])
        let part = try #require(try ZipArchive(document.wordFile()).part("word/document.xml", limit: 1 << 20))
        // 15,138 twentieths of a point across, and 9,638 upright.
        #expect(String(decoding: part, as: UTF8.self).contains("<w:pPr><w:ind w:right=\"5500\"/></w:pPr>"))
        let source = String(decoding: try #require(document.typstFiles().first).bytes, as: UTF8.self)
        #expect(source.contains("#within[\n\n#\"Words\"\n\n]\n"))
    }
}
