/// How a document looks as a PDF: pages, type and the manners of paragraphs.
enum TypstPage {
    private static func date(_ day: PagedDay) -> String {
        "datetime(year: \(day.year), month: \(day.month), day: \(day.day))"
    }

    static func preamble(of document: PagedDocument) -> String {
        let parts = document.language.split(separator: "-").map { TypstText.string(String($0).lowercased()) }
        let region = parts.count > 1 ? ", region: \(parts[1])" : ""
        return """
            #set document(title: \(TypstText.string(document.title)), author: \(TypstText.string(document.author)), \
            date: \(date(document.day)))
            #set text(font: ("Liberation Sans", "DejaVu Sans Mono"), size: 10pt, fill: rgb("#1b1f24"), \
            lang: \(parts.first ?? "\"en\"")\(region))
            #let quiet = rgb("#57606a")
            #let furniture(body) = text(size: 8pt, fill: quiet, body)
            #set page(paper: "a4", margin: (x: 20mm, top: 22mm, bottom: 20mm),
              header: furniture[\("#" + TypstText.string(document.header))],
              footer: context furniture[\("#" + TypstText.string(document.footer + ". Page "))#counter(page).display() \
            of #counter(page).final().first()])
            #set par(leading: 0.62em, spacing: 0.95em, justify: false)
            #set heading(numbering: none)
            #show heading: it => block(above: 1.7em, below: 0.8em, sticky: true, it)
            #show heading.where(level: 1): set text(size: 16pt)
            #show heading.where(level: 2): set text(size: 13pt)
            #show heading.where(level: 3): set text(size: 11.5pt)
            #show heading.where(level: 4): set text(size: 10.5pt)
            #show heading.where(level: 1): it => block(above: 2.4em, below: 0.9em, it)
            #show link: it => if type(it.dest) == str { underline(text(fill: rgb("#1d4f91"), it)) } else { it }
            #set list(indent: 0.4em, body-indent: 0.6em, spacing: 0.6em)
            #set enum(indent: 0.4em, body-indent: 0.6em, spacing: 0.6em)
            #let note(body) = block(spacing: 0.5em, text(size: 8.5pt, fill: quiet, body))
            #let aside(edge, body) = block(width: 100%, inset: 8pt, fill: rgb("#f6f8fa"), stroke: (left: edge), body)
            #let panel(body) = aside(3pt + rgb("#d0d7de"), body)
            #let warning(body) = aside(4pt + rgb("#7a4f00"), body)
            #let together(body) = block(breakable: false, above: 1.6em, body)
            #let within(body) = block(width: 170mm, spacing: 0.95em, body)
            #let muted(body) = text(fill: quiet, body)
            #let mark(glyph, colour) = text(font: "DejaVu Sans Mono", fill: rgb("#" + colour), glyph)
            #let titled(body, of) = figure(of, kind: table, caption: figure.caption(position: top, body), \
            supplement: none, numbering: none)
            #let pictured(body, of) = figure(of, kind: image, caption: figure.caption(position: top, body), \
            supplement: none, numbering: none)
            #show figure: set align(left)
            #show figure: set block(breakable: true, above: 1.4em)
            #show figure.where(kind: image): set block(breakable: false)
            #show figure.caption: it => block(sticky: true, below: 0.7em, above: 1em, \
            text(weight: "bold", size: 10pt, it.body))
            #let thin = 0.5pt + rgb("#d0d7de")
            #set table(stroke: (x: none, top: none, bottom: thin), inset: (x: 4pt, y: 3.5pt))
            #show table: set text(size: 8.5pt)
            #show table: set par(leading: 0.5em)

            """
    }
}
