"""Makes the sample files: pip install python-docx==1.2.0 odfpy==1.4.1, then python make.py in this folder."""

import datetime

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from odf import office, style, table, text
from odf.opendocument import OpenDocumentText


def fill(cell, colour):
    cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="{colour}"/>'))


def word():
    document = docx.Document()
    document.core_properties.created = document.core_properties.modified = datetime.datetime(2026, 1, 1)
    document.add_heading("Quarter 2 performance", 0)
    document.add_heading("Housing", 1)
    paragraph = document.add_paragraph("Repairs rose from 91.2% to ")
    paragraph.add_run("94.6%").bold = True
    paragraph.add_run(" in the quarter.")
    document.add_comment(paragraph.runs, "Check the first figure.", author="Ann Lee", initials="AL")
    document.add_paragraph("Voids fell", style="List Bullet")
    document.add_paragraph("Arrears rose", style="List Number")
    document.add_paragraph("Table 1: Repairs in time", style="Caption")
    grid = document.add_table(rows=4, cols=3)
    grid.style = "Table Grid"
    words = [["Measure", "Q1", "Q2"], ["Repairs", "91.2%", "94.6%"], ["", "1,204", "1,311"], ["Status", "Green", ""]]
    for row, texts in zip(grid.rows, words):
        for cell, words in zip(row.cells, texts):
            cell.text = words
    properties = grid.rows[0]._tr.get_or_add_trPr()
    properties.append(OxmlElement("w:tblHeader"))
    grid.cell(1, 0).merge(grid.cell(2, 0))
    grid.cell(3, 1).merge(grid.cell(3, 2))
    fill(grid.cell(3, 1), "00B050")
    grid.cell(1, 1).add_paragraph("(provisional)")
    document.add_paragraph("End of the report.")
    slim(document)
    document.save("report.docx")


def slim(document):
    """Leaves out what python-docx's own template brings and no test needs."""
    for owner in (document.part, document.part.package):
        for identifier, relation in list(owner.rels.items()):
            if relation.reltype.endswith(("/stylesWithEffects", "/thumbnail")):
                del owner.rels[identifier]
    for each in list(document.styles):
        if each.type == WD_STYLE_TYPE.TABLE and each.name not in ("Normal Table", "Table Grid"):
            each.delete()


def open_document():
    document = OpenDocumentText()
    green = style.Style(name="Green", family="table-cell")
    green.addElement(style.TableCellProperties(backgroundcolor="#00b050"))
    document.automaticstyles.addElement(green)
    document.text.addElement(text.H(outlinelevel=1, text="Housing"))
    paragraph = text.P(text="Repairs rose from 91.2% to ")
    paragraph.addElement(text.Span(text="94.6%"))
    note = text.Note(noteclass="footnote", id="note1")
    note.addElement(text.NoteCitation(text="1"))
    body = text.NoteBody()
    body.addElement(text.P(text="Provisional."))
    note.addElement(body)
    paragraph.addElement(note)
    paragraph.addText(" in the quarter.")
    comment = office.Annotation()
    comment.addElement(text.P(text="Check the first figure."))
    paragraph.addElement(comment)
    document.text.addElement(paragraph)
    points = text.List()
    item = text.ListItem()
    item.addElement(text.P(text="Voids fell"))
    points.addElement(item)
    document.text.addElement(points)
    grid = table.Table(name="Repairs")
    head = table.TableHeaderRows()
    rows = [["Measure", "Q1", "Q2"], ["Repairs", "91.2%", "94.6%"]]
    for index, texts in enumerate(rows):
        row = table.TableRow()
        for words in texts:
            cell = table.TableCell()
            cell.addElement(text.P(text=words))
            row.addElement(cell)
        (head if index == 0 else grid).addElement(row)
        if index == 0:
            grid.addElement(head)
    last = table.TableRow()
    cell = table.TableCell()
    cell.addElement(text.P(text="Status"))
    last.addElement(cell)
    cell = table.TableCell(numbercolumnsspanned=2, stylename=green)
    cell.addElement(text.P(text="Green"))
    last.addElement(cell)
    last.addElement(table.CoveredTableCell())
    grid.addElement(last)
    document.text.addElement(grid)
    document.save("report.odt")


word()
open_document()
