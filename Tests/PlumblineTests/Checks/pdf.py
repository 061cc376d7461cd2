"""Checks a PDF: PDF/UA-1 by an independent validator, and what a reader relies on. Prints each fault on a line."""

import json
import re
import subprocess
import sys

import page

path = sys.argv[1]
report = page.validate_pdf(path, profile="ua1")
for failure in report.failures:
    print("PDF/UA-1:", failure.rule_id, failure.message)

made = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True)
if made.returncode != 0:
    print("qpdf:", made.stdout, made.stderr)

objects = json.loads(subprocess.run(["qpdf", "--json=2", path], capture_output=True, text=True).stdout)["qpdf"][1]
values = {key.removeprefix("obj:"): thing.get("value", thing.get("stream", {}).get("dict"))
          for key, thing in objects.items()}


def follow(thing):
    while isinstance(thing, str) and re.fullmatch(r"\d+ \d+ R", thing):
        thing = values.get(thing)
    return thing


def children(element):
    kids = follow(element.get("/K"))
    kids = kids if isinstance(kids, list) else [kids]
    return [kid for kid in map(follow, kids) if isinstance(kid, dict) and "/S" in kid]


def below(element, kind):
    found = [element] if element.get("/S") == kind else []
    return found + [inner for kid in children(element) for inner in below(kid, kind)]


elements = [value for value in values.values() if isinstance(value, dict) and value.get("/S") and "/P" in value]
tables = [element for element in elements if element["/S"] == "/Table"]


def attribute(element, name):
    attributes = follow(element.get("/A"))
    attributes = attributes if isinstance(attributes, list) else [attributes]
    return next((follow(one)[name] for one in attributes if isinstance(follow(one), dict) and name in follow(one)), None)


identified = {element["/ID"]: element for element in elements if "/ID" in element}
roots = [value for value in values.values() if isinstance(value, dict) and value.get("/Type") == "/StructTreeRoot"]
names = follow(roots[0]["/IDTree"]).get("/Names", []) if "/IDTree" in roots[0] else []
if sorted(names[::2]) != names[::2] or {name: follow(place) for name, place in zip(names[::2], names[1::2])} != identified:
    print("the tree of identifiers is not in order, or not that of the elements")
for table in tables:
    heads = below(table, "/TH")
    if not heads:
        print("a table has no headings")
    for head in heads:
        if attribute(head, "/Scope") is None:
            print("a heading of a table has no scope")
    columns = next((children(row) for row in below(table, "/TR") if len(children(row)) > 1), [])
    for row in [row for body in below(table, "/TBody") for row in below(body, "/TR")]:
        cells = children(row)
        if len(cells) == 1 and attribute(cells[0], "/Scope") == "/Column":
            continue  # The heading of a group, across the table.
        if cells[0]["/S"] != "/TH" or attribute(cells[0], "/Scope") != "/Row":
            print("a row of a table has no heading")
        for column, cell in list(zip(columns, cells))[1:]:
            told = [identified[name] for name in attribute(cell, "/Headers") or []]
            if column not in told or cells[0] not in told or len(told) > 3:
                print("a cell is not told beneath its column, its group and its row")
    # Typst puts a table at the end of a page into a part of its own, beside its caption.
    around = follow(table["/P"])
    if not below(table, "/Caption") and not (around["/S"] == "/Div" and below(follow(around["/P"]), "/Caption")):
        print("a table has no caption")
figures = [element for element in elements if element["/S"] == "/Figure"]
for figure in figures:
    if not str(figure.get("/Alt", "")).removeprefix("u:"):
        print("a picture has no text")
root = follow(values["trailer"]["/Root"]) if "trailer" in values else None
catalogue = next(value for value in values.values() if isinstance(value, dict) and value.get("/Type") == "/Catalog")
if "/Outlines" not in catalogue:
    print("there are no bookmarks")
if str(catalogue.get("/Lang", "")).removeprefix("u:").lower() != "en-gb":
    print("the language is", catalogue.get("/Lang"))
print(f"{len(tables)} tables, {len(figures)} pictures")
