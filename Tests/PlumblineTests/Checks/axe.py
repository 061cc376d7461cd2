"""Runs axe-core on pages in one Chromium and prints what it finds, a line each: WIDTH LIGHT FILE RULE TARGET.

A folder stands for all pages in it. On a small phone in the dark only what can differ there is looked at again, and
whether the page is wider than it. Contrast takes most of the time and follows from an element's classes and those of
all around it: it is looked at on the first page that has them. Source: axe-core, with the rules of WCAG 2.0 to 2.2, levels A and AA, and best
practices.
"""

import pathlib
import sys

import axe_playwright_python
from playwright.sync_api import sync_playwright

axe = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
run = """([runOnly, rules]) => axe.run(document, {resultTypes: ["violations"], runOnly, rules}).then(result =>
    result.violations.flatMap(v => v.nodes.map(n => [v.id, n.target.join(" ")])))"""
all_rules = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
contrast = ["color-contrast"]
of_looks = ["target-size", "scrollable-region-focusable", "link-in-text-block", "heading-order", "empty-heading",
            "page-has-heading-one"]

places = """() => [...new Set([...document.querySelectorAll("*")].map(element => {
    let place = "";
    for (let around = element; around; around = around.parentElement)
        place += around.localName + "." + around.getAttribute("class") + "." + around.getAttribute("style") + " ";
    return place;
}))]"""


def pages(names):
    for name in map(pathlib.Path, names):
        yield from sorted(name.rglob("*.html")) if name.is_dir() else [name]


with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"])
    tab = browser.new_page()
    seen = set()
    for page in pages(sys.argv[1:]):
        tab.goto(page.resolve().as_uri())
        tab.evaluate(axe)
        found = set(tab.evaluate(places))
        is_new, seen = bool(found - seen), seen | found
        chosen = {rule: {"enabled": is_new} for rule in contrast}
        looks = {"type": "rule", "values": of_looks + (contrast if is_new else [])}
        for width, light, rules in [(1280, "light", all_rules), (320, "dark", looks)]:
            tab.set_viewport_size({"width": width, "height": 900})
            tab.emulate_media(color_scheme=light, reduced_motion="reduce")
            wide = tab.evaluate("document.documentElement.scrollWidth")
            if wide > width:
                print(width, light, page.name, "reflow", wide)
            for rule, target in tab.evaluate(run, [rules, chosen]):
                print(width, light, page.name, rule, target)
    browser.close()
