extension PagedDocument {
    /// Writes the document as the source of a PDF for the typesetting program Typst.
    ///
    /// Compiled to the standard PDF/UA-1 it has a title, a language, bookmarks, tables with header rows, and a text for
    /// each picture. Source: the reference of Typst 0.14 and later; ISO 14289-1 (PDF/UA-1).
    ///
    /// - Returns: `main.typ` and the pictures that it names.
    package func typstFiles() -> [(name: String, bytes: [UInt8])] {
        var body = TypstBody(of: self)
        let main = body.source
        return [("main.typ", Array(main.utf8))] + body.pictures
    }
}
