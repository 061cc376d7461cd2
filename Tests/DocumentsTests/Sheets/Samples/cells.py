"""Writes what a program of somebody else reads in a workbook, a cell to a line: cells.py PROGRAM FILE."""

import json
import sys


def letters(column):
    return (letters((column - 1) // 26) if column > 26 else "") + chr(65 + (column - 1) % 26)


def openpyxl(path):
    import openpyxl

    for sheet in openpyxl.load_workbook(path):
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f", f"{cell.coordinate} is a formula"
                yield sheet.title, cell.row, cell.column, cell.value


def calamine(path):
    import python_calamine

    book = python_calamine.CalamineWorkbook.from_path(path)
    for name in book.sheet_names:
        for row, values in enumerate(book.get_sheet_by_name(name).to_python(skip_empty_area=False), 1):
            for column, value in enumerate(values, 1):
                yield name, row, column, value


def odfpy(path):
    from odf import opendocument, table, teletype, text

    for sheet in opendocument.load(path).spreadsheet.getElementsByType(table.Table):
        for row, line in enumerate(sheet.getElementsByType(table.TableRow), 1):
            for column, cell in enumerate(line.getElementsByType(table.TableCell), 1):
                assert not cell.getAttribute("formula"), f"row {row} has a formula"
                number = cell.getAttribute("value")
                words = [teletype.extractText(each) for each in cell.childNodes if each.qname == (text.P().qname)]
                yield sheet.getAttribute("name"), row, column, float(number) if number else "\n".join(words)


for sheet, row, column, value in globals()[sys.argv[1]](sys.argv[2]):
    if value not in (None, ""):
        shown = value if isinstance(value, str) else repr(float(value))
        print(json.dumps([f"{sheet}!{letters(column)}{row}", shown], ensure_ascii=False))
