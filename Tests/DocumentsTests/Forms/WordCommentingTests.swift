import Documents
import Testing

/// Copies of Word files with comments.
struct WordCommentingTests {
    private func comment(_ paragraph: Int, _ quote: String?, _ text: String = "Why?") -> WordComment {
        WordComment(paragraph: paragraph, quote: quote, text: text, author: "Plumbline", initials: "P")
    }

    /// The body of the document after the comments are put in, with the marks made short.
    private func marked(_ body: String, _ comments: [WordComment]) throws -> String {
        let bytes = try copy(ofWordFile: SmallDocuments.word(body), commenting: comments)
        let part = try ZipArchive(bytes).part("word/document.xml", limit: 1 << 20) ?? []
        var text = String(decoding: part, as: UTF8.self)
        text.removeSubrange(..<(text.firstRange(of: "<w:body>")?.upperBound ?? text.startIndex))
        text.removeSubrange((text.firstRange(of: "</w:body>")?.lowerBound ?? text.endIndex)...)
        for (index, _) in comments.enumerated() {
            text.replace("<w:commentRangeStart w:id=\"\(index)\"/>", with: "[\(index)")
            text.replace(
                "<w:commentRangeEnd w:id=\"\(index)\"/><w:r><w:commentReference w:id=\"\(index)\"/></w:r>",
                with: "\(index)]")
        }
        return text
    }

    @Test func `a comment stands at the words it quotes, whose run is split`() throws {
        #expect(
            try marked("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>It rose by 3%.</w:t></w:r></w:p>", [comment(1, "rose by")])
                == "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">It </w:t></w:r>[0<w:r><w:rPr><w:b/>"
                + "</w:rPr><w:t xml:space=\"preserve\">rose by</w:t></w:r>0]<w:r><w:rPr><w:b/></w:rPr>"
                + "<w:t xml:space=\"preserve\"> 3%.</w:t></w:r></w:p>")
    }

    @Test func `a quote may run through several runs and entities`() throws {
        #expect(
            try marked("<w:p><w:r><w:t>A &amp; </w:t></w:r><w:r><w:t>B</w:t></w:r></w:p>", [comment(1, "A & B")])
                == "<w:p>[0<w:r><w:t>A &amp; </w:t></w:r><w:r><w:t>B</w:t></w:r>0]</w:p>")
    }

    @Test func `a quote begins after a tab where the paragraph does so`() throws {
        #expect(
            try marked("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>", [comment(1, "b")])
                == "<w:p><w:r><w:t>a</w:t><w:tab/></w:r>[0<w:r><w:t>b</w:t></w:r>0]</w:p>")
    }

    @Test func `the whole paragraph is marked where the quote is not in it`() throws {
        let properties = "<w:pPr><w:jc/></w:pPr>"
        #expect(
            try marked("<w:p>\(properties)<w:r><w:t>a</w:t></w:r></w:p><w:p/>", [comment(1, "b"), comment(2, nil)])
                == "<w:p>\(properties)[0<w:r><w:t>a</w:t></w:r>0]</w:p><w:p>[11]</w:p>")
    }

    @Test func `two comments may stand in one empty paragraph`() throws {
        #expect(try marked("<w:p/>", [comment(1, nil), comment(1, "a")]) == "<w:p>[00][11]</w:p>")
    }

    @Test func `two comments may split one run`() throws {
        #expect(
            try marked("<w:p><w:r><w:t>abc</w:t></w:r></w:p>", [comment(1, "b"), comment(1, "c")])
                == "<w:p><w:r><w:t xml:space=\"preserve\">a</w:t></w:r>[0<w:r><w:t xml:space=\"preserve\">b</w:t></w:r>"
                + "0][1<w:r><w:t xml:space=\"preserve\">c</w:t></w:r>1]</w:p>")
    }

    @Test func `words that were deleted are not quoted`() throws {
        #expect(
            try marked(
                "<w:p><w:del><w:r><w:delText>a</w:delText></w:r></w:del><w:r><w:t>a</w:t></w:r></w:p>",
                [comment(1, "a")])
                == "<w:p><w:del><w:r><w:delText>a</w:delText></w:r></w:del>[0<w:r><w:t>a</w:t></w:r>0]</w:p>")
    }

    @Test func `the comments are read again, after those that were there`() throws {
        let file = try copy(
            ofWordFile: SmallDocuments.sample("report.docx"), commenting: [comment(12, "91.2%", "Not <so>\n& so")])
        #expect(
            try SmallDocuments.read(file).suffix(2)
                == ["comment 3: Check the first figure.", "comment 12: Not <so> ⏎ & so"])
    }

    @Test func `nothing else is changed`() throws {
        let old = try ZipArchive(SmallDocuments.sample("report.docx"))
        let new = try ZipArchive(copy(ofWordFile: SmallDocuments.sample("report.docx"), commenting: [comment(3, nil)]))
        #expect(new.names == old.names)
        for name in old.names where name != "word/document.xml" && name != "word/comments.xml" {
            #expect(try new.part(name, limit: 1 << 20) == old.part(name, limit: 1 << 20))
        }
    }

    @Test func `a file without comments gets their part, a relation to it and its kind`() throws {
        let file = try ZipArchive(copy(ofWordFile: SmallDocuments.word("<w:p/>"), commenting: [comment(1, nil)]))
        #expect(file.names.suffix(2) == ["word/comments.xml", "word/_rels/document.xml.rels"])
        let types = try #require(try file.part("[Content_Types].xml", limit: 10_000))
        #expect(String(decoding: types, as: UTF8.self).contains("PartName=\"/word/comments.xml\""))
    }

    @Test func `a paragraph that is not there is told`() throws {
        #expect(throws: DocumentFault.self) {
            try copy(ofWordFile: SmallDocuments.word("<w:p/>"), commenting: [comment(2, nil)])
        }
    }
}
