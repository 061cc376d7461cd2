/// A comment on a cell of an XLSX file: its words, and a drawing that says where they are shown.
struct XLSXNote {
    let place: CellPlace
    let text: String

    static func parts(of notes: [Self], number: Int) -> [XLSXPart] {
        let comments = XLSXPart("xl/comments\(number).xml", type: "comments", "comments") { xml in
            xml.element("authors") { $0.element("author") }
            xml.element("commentList") { list in
                for note in notes {
                    list.element("comment", ["ref": note.place.name, "authorId": "0"]) { comment in
                        comment.element("text") { text in
                            text.element(
                                "t", ["xml:space": "preserve"], text: XLSXEscapes.escaped(cellText(note.text)))
                        }
                    }
                }
            }
        }
        return [comments, drawing(of: notes, number: number)]
    }

    /// The drawing of the comments, in the markup of 1998 that Excel still asks for.
    ///
    /// Source: ECMA-376, part 4, 19.4 (VML, ClientData).
    private static func drawing(of notes: [Self], number: Int) -> XLSXPart {
        let attributes: XMLAttributes = [
            "xmlns:v": "urn:schemas-microsoft-com:vml", "xmlns:o": "urn:schemas-microsoft-com:office:office",
            "xmlns:x": "urn:schemas-microsoft-com:office:excel",
        ]
        let part = XMLWriter.part("xl/drawings/vmlDrawing\(number).vml", "xml", attributes) { xml in
            xml.element(
                "v:shapetype",
                ["id": "_x0000_t202", "coordsize": "21600,21600", "o:spt": "202", "path": "m,l,21600r21600,l21600,xe"])
            for (index, note) in notes.enumerated() {
                xml.element(
                    "v:shape",
                    [
                        "id": "_x0000_s\(1025 + index)", "type": "#_x0000_t202", "fillcolor": "#ffffe1",
                        "o:insetmode": "auto",
                        "style": "position:absolute;visibility:hidden;width:180pt;height:80pt",
                    ]
                ) { shape in
                    shape.element("v:textbox")
                    shape.element("x:ClientData", ["ObjectType": "Note"]) { data in
                        data.element("x:MoveWithCells")
                        data.element("x:AutoFill", text: "False")
                        data.element("x:Row", text: "\(note.place.row - 1)")
                        data.element("x:Column", text: "\(note.place.column - 1)")
                    }
                }
            }
        }
        return XLSXPart(part)
    }
}
