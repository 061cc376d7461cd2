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
for table in tables:
    heads = below(table, "/TH")
    if not heads:
        print("a table has no headings")
    for head in heads:
        attributes = follow(head.get("/A"))
        attributes = attributes if isinstance(attributes, list) else [attributes]
        if not any(follow(one) and "/Scope" in follow(one) for one in attributes):
            print("a heading of a table has no scope")
    if not below(table, "/Caption") and not any(below(follow(table.get("/P")) or {}, "/Caption")):
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
