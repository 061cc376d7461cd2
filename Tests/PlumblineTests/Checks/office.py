"""Checks Word files and workbooks by the schemas of Office, which Word and Excel refuse a file for that does not keep.

The schemas are those of Microsoft's Open XML SDK (ISO/IEC 29500-1 and the extensions of Office), as openxml-audit holds
them: the order of elements, their attributes and values, and the relations of parts. What it does not look at is
looked at here: identifiers, which stand once in a file, the properties of controls, which have an order, and the
workbooks within. Prints each fault on a line.
"""

import collections
import re
import sys
import tempfile
import zipfile

import openxml_audit

# The schema of controls' properties, CT_SdtPr: ISO/IEC 29500-1, 17.5.2.38; Word writes them in this order.
CONTROL = ["rPr", "alias", "tag", "id", "lock", "placeholder", "temporary", "showingPlcHdr", "dataBinding", "text"]


def check(path, name):
    validator = openxml_audit.OpenXmlValidator(file_format=openxml_audit.FileFormat.OFFICE_2019, max_errors=20)
    for error in validator.validate(path).errors:
        # A file may have a theme and need not: ISO/IEC 29500-1, 14.2.7.
        if "relationships/theme' is missing" not in error.description:
            print(f"{name}: {error.part_uri} {error.path}: {error.description}")


def repeated(kind, found, name):
    for identifier, count in collections.Counter(found).items():
        if count > 1:
            print(f"{name}: {kind} {identifier} stands {count} times")


def check_document(text, name):
    repeated("picture", re.findall(r'<wp:docPr id="(\d+)"', text), name)
    for picture in re.findall(r"<wp:docPr [^>]*>", text):
        if not re.search(r' descr="[^"]', picture) or not re.search(r' title="[^"]', picture):
            print(f"{name}: a picture has no text or no title")
    repeated("shape", re.findall(r'<wps:cNvPr id="(\d+)"', text), name)
    repeated("control", re.findall(r'<w:sdtPr>.*?<w:id w:val="(-?\d+)"', text), name)
    starts = re.findall(r'<w:bookmarkStart w:id="(\d+)" w:name="([^"]*)"', text)
    repeated("bookmark", [identifier for identifier, _ in starts], name)
    repeated("bookmark", [words for _, words in starts], name)
    if sorted(identifier for identifier, _ in starts) != sorted(re.findall(r'<w:bookmarkEnd w:id="(\d+)"', text)):
        print(f"{name}: a bookmark has no end, or an end no beginning")
    for properties in re.findall(r"<w:sdtPr>(.*?)</w:sdtPr>", text):
        places = [CONTROL.index(one) for one in re.findall(r"<w:(\w+)", properties)]
        if places != sorted(places):
            print(f"{name}: the properties of a control are out of order")
    for group in re.findall(r"(.{20})<w:drawing>(?:(?!</w:drawing>).)*?<wpg:wgp", text, re.S):
        if not group.endswith('<mc:Choice Requires="wpg">'[-20:]):
            print(f"{name}: a group of shapes has nothing in its place for who cannot draw it")


for path in sys.argv[1:]:
    name = path.rsplit("/", 1)[-1]
    check(path, name)
    archive = zipfile.ZipFile(path)
    for part in archive.namelist():
        if part == "word/document.xml":
            check_document(archive.read(part).decode(), name)
        elif part.endswith(".xlsx"):
            with tempfile.NamedTemporaryFile(suffix=".xlsx") as file:
                file.write(archive.read(part))
                file.flush()
                check(file.name, f"{name}: {part}")
