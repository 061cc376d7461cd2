"""Checks pages: identifiers, headings, links and texts of pictures. Prints each fault on a line.

A folder stands for all pages in it.
"""

import functools
import html.parser
import pathlib
import re
import sys


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.ids, self.levels, self.links, self.faults, self.titles = [], [], [], [], 0
        self.within, self.texts, self.told = [], {}, []

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if values.get("id"):
            self.ids.append(values["id"])
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self.levels.append(int(tag[1]))
        if "href" in values:
            self.links.append(values["href"])
        if tag == "svg" and values.get("aria-hidden") != "true":
            if values.get("role") != "img" or not (values.get("aria-labelledby") or values.get("aria-label")):
                self.faults.append(f"a picture has no text: {self.getpos()}")
            self.told += (values.get("aria-labelledby") or "").split()
        if tag in ("title", "desc") and values.get("id"):
            self.within.append(values["id"])
        if tag == "img" and "alt" not in values:
            self.faults.append(f"an image has no text: {self.getpos()}")

    def handle_data(self, data):
        if self.within:
            self.texts[self.within[-1]] = self.texts.get(self.within[-1], "") + data.strip()

    def handle_endtag(self, tag):
        if tag in ("title", "desc") and self.within:
            self.within.pop()


@functools.cache
def places(file):
    return set(re.findall(r'\sid="([^"]+)"', file.read_text()))


def check(path):
    page = Page()
    page.feed(path.read_text())
    faults = page.faults + [f"the text {one} of a picture is empty" for one in page.told if not page.texts.get(one)]
    faults += [f"the identifier {one} stands twice" for one in set(page.ids) if page.ids.count(one) > 1]
    if page.levels.count(1) != 1 or page.levels[0] != 1:
        faults.append(f"the first headings are {page.levels[:3]}")
    faults += [f"a heading of level {b} follows one of {a}" for a, b in zip(page.levels, page.levels[1:]) if b > a + 1]
    for link in page.links:
        if link.startswith("#"):
            if link[1:] not in page.ids:
                faults.append(f"{link} leads nowhere")
        elif "://" not in link and not link.startswith("mailto:"):
            target, _, place = link.partition("#")
            file = path.parent / target
            if file.is_dir():
                file = file / "index.html"
            if not file.is_file():
                faults.append(f"{link} leads to no file")
            elif place and place not in places(file.resolve()):
                faults.append(f"{link} leads to no place of the file")
    for fault in faults:
        print(f"{path.name}: {fault}")


for name in map(pathlib.Path, sys.argv[1:]):
    for path in sorted(name.rglob("*.html")) if name.is_dir() else [name]:
        check(path)
