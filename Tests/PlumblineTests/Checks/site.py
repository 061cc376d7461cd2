"""Checks the files of a site: its feed, its downloads, and that no page needs another host. Prints faults, a line each.

Usage: site.py FOLDER. Source for the feed: RFC 4287.
"""

import html.parser
import pathlib
import re
import sys
import xml.etree.ElementTree as tree

folder = pathlib.Path(sys.argv[1])
atom = "{http://www.w3.org/2005/Atom}"
moment = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)")


class Page(html.parser.HTMLParser):
    """What a page loads by itself, and its links with the words around them."""

    def __init__(self):
        super().__init__()
        self.loads, self.links, self.title, self.open = [], [], "", []

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self.open.append(tag)
        self.loads += [values[name] for name in ("src", "srcset", "poster", "data", "action") if name in values]
        if tag == "link" and values.get("rel") != "alternate":
            self.loads.append(values.get("href", ""))
        if tag == "a":
            self.links.append([values.get("href", ""), ""])
        if tag in ("meta", "link", "input", "br", "img", "path"):
            self.open.pop()

    def handle_data(self, text):
        if self.open and self.open[-1] == "title":
            self.title += text
        if self.links:
            self.links[-1][1] += text

    def handle_endtag(self, tag):
        if tag in self.open:
            while self.open.pop() != tag:
                pass


def check_feed():
    root = tree.parse(folder / "feed.atom").getroot()
    entries = root.findall(f"{atom}entry")
    for element in [root] + entries:
        for name in ("id", "title", "updated"):
            if len(element.findall(f"{atom}{name}")) != 1 or not element.findtext(f"{atom}{name}"):
                yield f"{element.tag} has not one {name}"
        if not moment.fullmatch(element.findtext(f"{atom}updated") or ""):
            yield "a moment is none"
        if not any(link.get("rel") == "alternate" for link in element.findall(f"{atom}link")):
            yield "an entry has no page"
        for link in element.findall(f"{atom}link"):
            target = link.get("href").partition("#")[0]
            if "://" not in target and not (folder / target).is_file():
                yield f"the feed leads to no file: {target}"
    ids = [element.findtext(f"{atom}id") for element in [root] + entries]
    if len(set(ids)) != len(ids) or not all(one.startswith("urn:uuid:") for one in ids):
        yield "identifiers of the feed are not each its own"
    if root.find(f"{atom}author/{atom}name") is None:
        yield "the feed has no author"
    moments = [entry.findtext(f"{atom}updated") for entry in entries]
    if moments != sorted(moments, reverse=True) or root.findtext(f"{atom}updated") != moments[0]:
        yield "the feed does not begin with the newest"


def size(path):
    kilobytes = -(-path.stat().st_size // 1024)
    return f"{kilobytes} KB" if kilobytes < 1000 else f"{-(-kilobytes * 10 // 1024) / 10} MB"


def check_downloads(index):
    linked = {target: words for target, words in index.links if target.startswith("reports/")}
    for path in sorted(folder.glob("reports/*/*/*")):
        name = path.relative_to(folder).as_posix()
        if path.name == "manifest.json":
            continue
        if name not in linked:
            yield f"{name} is not to be had from the front page"
        elif not linked[name].rstrip().endswith(size(path)) and size(path) not in linked[name]:
            yield f"{name} has {size(path)}, and its link says {linked[name]!r}"


def check():
    titles = {}
    for path in sorted(folder.rglob("*.html")):
        page, text = Page(), path.read_text()
        page.feed(text)
        name = path.relative_to(folder).as_posix()
        if any("://" in one or one.startswith("//") for one in page.loads) or re.search(r"url\(|@import", text):
            yield f"{name} asks for something else"
        if not page.title:
            yield f"{name} has no title"
        if "reports/" not in name and titles.setdefault(page.title, name) != name:
            yield f"{name} has the title of {titles[page.title]}"
        if path == folder / "index.html":
            yield from check_downloads(page)
    yield from check_feed()


for fault in check():
    print(fault)
