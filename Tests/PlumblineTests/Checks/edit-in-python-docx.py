"""Edits the example's Word file by python-docx as an officer would: edit-in-python-docx.py FROM TO.

Words of the summary are changed, a paragraph is added to the recommendation, one figure in words and one in a table are
changed, a row's name is changed, the consultations are deleted, and the implications are put before the recommendation.
"""

import copy
import sys

import docx

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
paper = docx.Document(sys.argv[1])
body = paper.element.body


def paragraph(words):
    return next(one for one in paper.paragraphs if words in one.text and not one.style.name.startswith("toc"))


def change(element, old, new):
    for text in element.iter(W + "t"):
        if text.text and old in text.text:
            text.text = text.text.replace(old, new, 1)
            return
    sys.exit(f"'{old}' is not there")


change(paragraph("The main points are")._p, "The main points are", "The points to note are")

asked = paragraph("is asked to comment on performance")
new = copy.deepcopy(asked._p)
asked._p.addnext(new)
for one in list(new):
    if one.tag != W + "pPr" and one.tag != W + "r":
        new.remove(one)
runs = new.findall(W + "r")
for run in runs[1:]:
    new.remove(run)
runs[0].find(W + "t").text = "It is also asked to thank the staff of the service [as agreed]."

controls = [one for one in body.iter(W + "sdt") if one.find(W + "sdtPr/" + W + "alias") is not None]
named = lambda one: one.find(W + "sdtPr/" + W + "alias").get(W + "val")
in_words = next(one for one in controls if named(one).startswith("referral-rate of"))
change(in_words, "32.3", "33.3")
in_table = next(one for one in controls if named(one).startswith("first-time-entrants of"))
change(in_table, "309", "908")
change(paper.tables[0].rows[2]._tr, "Number of contacts", "Contacts")

heard = paragraph("Management teams have already seen")
heard._p.getparent().remove(heard._p)

for words in ["Risk management", "We know of no significant risk"]:
    asked._p.addprevious(paragraph(words)._p)
paper.save(sys.argv[2])
