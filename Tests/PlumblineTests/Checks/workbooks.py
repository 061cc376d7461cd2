"""Reads a workbook with openpyxl or odfpy, with python-calamine, and as LibreOffice turned it into CSV files.

Usage: workbooks.py FILE FOLDER-OF-CSV. Prints the sheets and, where two readers differ, a line that begins with DIFFER.
"""

import csv
import pathlib
import sys

import python_calamine

path = sys.argv[1]
folder = pathlib.Path(sys.argv[2])


def same(one, other):
    if one in (None, "") and other in (None, ""):
        return True
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        return abs(one - other) < 1e-9
    return str(one) == str(other)


def by_openpyxl():
    import openpyxl

    return {sheet.title: [[cell.value for cell in row] for row in sheet.iter_rows()]
            for sheet in openpyxl.load_workbook(path)}


def by_odfpy():
    from odf.opendocument import load
    from odf.table import Table, TableCell, TableRow
    from odf.teletype import extractText

    def value(cell):
        if cell.getAttribute("valuetype") in ("float", "percentage"):
            return float(cell.getAttribute("value"))
        return extractText(cell)

    sheets = {}
    for table in load(path).spreadsheet.getElementsByType(Table):
        rows = []
        for row in table.getElementsByType(TableRow):
            cells = []
            for cell in row.getElementsByType(TableCell):
                cells += [value(cell)] * int(cell.getAttribute("numbercolumnsrepeated") or 1)
            rows += [cells] * int(row.getAttribute("numberrowsrepeated") or 1)
        sheets[table.getAttribute("name")] = rows
    return sheets


def in_office(sheet):
    """The rows LibreOffice wrote, without the empty ones at the end."""
    with open(folder / f"{pathlib.Path(path).stem}-{sheet}.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    while rows and not any(rows[-1]):
        rows.pop()
    return rows


def text(cell):
    """A cell as LibreOffice writes it."""
    return f"{cell:.15g}" if isinstance(cell, float) else "" if cell is None else str(cell)


mine = by_openpyxl() if path.endswith("xlsx") else by_odfpy()
book = python_calamine.CalamineWorkbook.from_path(path)
for name in book.sheet_names:
    theirs = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
    numbers = 0
    office = in_office(name)
    if len(office) != len(theirs):
        print("DIFFER", name, len(office), "rows in LibreOffice", len(theirs))
    for row, cells in enumerate(theirs):
        for column, cell in enumerate(cells):
            numbers += isinstance(cell, float)
            own = mine[name][row][column] if row < len(mine[name]) and column < len(mine[name][row]) else None
            if not same(own, cell):
                print("DIFFER", name, row + 1, column + 1, repr(own), repr(cell))
            shown = office[row][column] if row < len(office) and column < len(office[row]) else ""
            if shown != text(cell):
                print("DIFFER", name, row + 1, column + 1, "in LibreOffice", repr(shown), repr(cell))
    print(name, len(theirs), "rows", numbers, "numbers")
