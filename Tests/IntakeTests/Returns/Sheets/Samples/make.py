"""Makes the sample workbooks: pip install openpyxl==3.1.5, and LibreOffice Calc; then python make.py in this folder."""

import datetime
import pathlib
import subprocess
import tempfile

import openpyxl
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

HEADINGS = ["measure", "area", "period", "value", "numerator", "denominator", "absence", "note"]


def long():
    """A return as a service keeps it: a title over merged cells, its own formats, notes on another sheet."""
    book = openpyxl.Workbook()
    book.properties.created = book.properties.modified = datetime.datetime(2026, 1, 1)
    notes = book.active
    notes.title = "Notes"
    notes.append(["How the measure is counted"])
    sheet = book.create_sheet("Q3 return")
    sheet.append(["Quarter 3 return, libraries"])
    sheet.merge_cells("A1:D1")
    sheet["A1"].font = Font(bold=True, size=14)
    sheet.append([])
    sheet.append(HEADINGS)
    sheet.append(["visits", None, "2017-10", 101246])
    sheet.append(["visits", None, "2017-11", 98765])
    sheet.append(["visits", None, "2017-18-Q3", "=D4+D5+1"])
    sheet.append(["on-time", None, "2017-18-Q3", 0.348, 348, 1000])
    sheet.append(["cla", None, datetime.date(2017, 12, 31), 1971])
    sheet.append(["cost", None, "2017-18-Q3", None, None, None, "not-returned", "Ledger closes on 12 January"])
    sheet.append(["score", None, "2017-18-Q3", 0.1 + 0.2])
    for row in range(4, 7):
        sheet.cell(row, 4).number_format = "#,##0"
    sheet["D7"].number_format = "0.0%"
    sheet["C8"].number_format = "dd/mm/yyyy"
    sheet["D10"].number_format = "0.00"
    for column in range(1, len(HEADINGS) + 1):
        sheet.column_dimensions[get_column_letter(column)].width = 16
    return book


def wide():
    """A row a measure and a column a period."""
    book = openpyxl.Workbook()
    book.properties.created = book.properties.modified = datetime.datetime(2026, 1, 1)
    sheet = book.active
    sheet.title = "Return"
    sheet.append(["measure", "area", "2017-18-Q2", "2017-18-Q3"])
    sheet.append(["visits", "england", 5, 6])
    sheet.append(["on-time", None, "34.8%", "[x]"])
    return book


def convert(path, form):
    with tempfile.TemporaryDirectory() as settings:
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{settings}", "--headless", "--convert-to", form, str(path)],
            check=True,
        )


long().save("openpyxl.xlsx")
with tempfile.TemporaryDirectory() as folder:
    source = pathlib.Path(folder) / "libreoffice.xlsx"
    long().save(source)
    convert(source, "ods")
    convert(source, "xlsx:Calc MS Excel 2007 XML")
    source = pathlib.Path(folder) / "wide.xlsx"
    wide().save(source)
    convert(source, "ods")
