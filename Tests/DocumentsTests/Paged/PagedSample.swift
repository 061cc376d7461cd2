import Documents

/// A small document for pages that has one of everything.
enum PagedSample {
    static let table = PagedTable(
        caption: [.text("Table 1. Children & young <people>")], summary: "Children and young people: 2 measures.",
        columns: [
            .init([.text("Measure")], weight: 30), .init([.text("Q3")], isNumber: true),
            .init([.text("Status")], weight: 14),
        ],
        groups: [
            .init(
                heading: [.text("Looked after")],
                rows: [
                    .init(heading: [.text("Children looked after")], cells: []),
                    .init(
                        heading: [.text("Number")], isIndented: true,
                        cells: [
                            .init([.named("cla of dale at 2017-12-31", [.text("1,950")])]),
                            .init([.mark(PagedMark("●", colour: "00703C")), .text("On track")], shade: "E3F1EA"),
                        ]),
                ])
        ])

    static let words: [PagedBlock] = [
        .paragraph(
            [
                .text("The rate was "), .named("rate of dale", [.link([.text("34.8%")], to: .place("measure-rate"))]),
                .text(", "), .strong([.text("up")]), .text(" and "), .emphasis([.text("high")]), .text(". See "),
                .link([.text("the code")], to: .web("https://example.org/?a=1&b=2")), .text("."),
            ], .body),
        .list(
            PagedList(items: [
                .init([.text("one")], nested: [PagedList(items: [.init([.text("within")])])]), .init([.text("two")]),
            ])),
        .list(PagedList(isOrdered: true, start: 3, items: [.init([.text("three")])])),
    ]

    static let document = PagedDocument(
        title: "Report “Q3” & more", author: "Dale Council", header: "Dale Council: Report",
        footer: "Version 1, 31 January 2018", program: "Plumbline 0.1.0",
        day: PagedDay(year: 2018, month: 1, day: 31), properties: [PagedProperty("Plumbline report", "q3")],
        parts: [
            PagedPart(
                isWide: false,
                blocks: [
                    .title([.text("Report “Q3” & more")]), .contents(heading: "Contents", levels: 2),
                    .heading(level: 1, [.text("Summary")], anchor: "summary"), .named("file summary.md", words),
                    .paragraph([.text("A draft: #[x] *y* _z_ $1 @a \"b\" \\c")], .warning),
                ]),
            PagedPart(
                isWide: true,
                blocks: [
                    .heading(level: 2, [.text("Tables")], anchor: nil), .table(table),
                    .paragraph([.text("Note: provisional.")], .note),
                ]),
            PagedPart(
                isWide: false,
                blocks: [
                    .together([
                        .heading(level: 2, [.text("Rate")], anchor: "measure-rate"), .figure(figure),
                    ]), .paragraph([.text("The end.")], .body),
                ]),
        ])

    static let figure = PagedFigure(
        caption: [.text("Rate: 34.8%, up from 33.0%.")], alternative: "A line that rises from 33.0% to 34.8%.",

        svg: Array(
            ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 50\">"
                + "<path d=\"M5 40L95 10\" stroke=\"#1d4f91\"/></svg>").utf8),
        width: 100,
        drawing: .shapes(
            DrawnGroup(
                width: 100, height: 50,
                parts: [.words(DrawnWords("34.8%", at: DrawnPlace(5, 20), size: 10, colour: .black, width: 30))])))
}
