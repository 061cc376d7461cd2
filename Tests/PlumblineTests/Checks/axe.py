"""Runs axe-core on pages in one Chromium and prints what it finds, a line each: WIDTH LIGHT FILE RULE TARGET.

A folder stands for all pages in it. On a small phone in the dark only what can differ there is looked at again, and
whether the page is wider than it. The contrast of words follows from the classes of their element and of all around it,
and takes long to find: it is looked at once for each such place on any of the pages. Source: axe-core, with the rules
of WCAG 2.0 to 2.2, levels A and AA, and best practices.
"""

import pathlib
import sys

import axe_playwright_python
from playwright.sync_api import sync_playwright

axe = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
run = """([within, runOnly, rules]) =>
    axe.run(within ?? document, {resultTypes: ["violations"], runOnly, rules}).then(result =>
        result.violations.flatMap(v => v.nodes.map(n => [v.id, n.target.join(" ")])))"""
all_rules = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
of_looks = {"type": "rule", "values": ["target-size", "scrollable-region-focusable", "link-in-text-block",
                                       "heading-order", "empty-heading", "page-has-heading-one"]}
contrast = {"type": "rule", "values": ["color-contrast"]}
other = {"color-contrast": {"enabled": False}}

# Marks an element with words of its own in each place that is not known, and gives the places.
mark = """known => {
    const places = new Set(known), found = [];
    for (const element of document.querySelectorAll("body, body *")) {
        if (![...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim())) continue;
        let place = "";
        for (let around = element; around; around = around.parentElement)
            place += ["class", "style", "fill", "scope"].map(name => around.getAttribute(name)) + around.localName + " ";
        if (places.has(place)) continue;
        places.add(place);
        found.push(place);
        element.setAttribute("data-look", "");
    }
    return found;
}"""


def pages(names):
    for name in map(pathlib.Path, names):
        yield from sorted(name.rglob("*.html")) if name.is_dir() else [name]


with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"])
    tab = browser.new_page()
    known = []
    for page in pages(sys.argv[1:]):
        tab.goto(page.resolve().as_uri())
        tab.evaluate(axe)
        found = tab.evaluate(mark, known)
        known += found
        for width, light, rules in [(1280, "light", all_rules), (320, "dark", of_looks)]:
            tab.set_viewport_size({"width": width, "height": 900})
            tab.emulate_media(color_scheme=light, reduced_motion="reduce")
            wide = tab.evaluate("document.documentElement.scrollWidth")
            if wide > width:
                print(width, light, page.name, "reflow", wide)
            looks = [([["[data-look]"]], contrast, {})] if found else []
            for within, chosen, without in [(None, rules, other if rules is all_rules else {})] + looks:
                for rule, target in tab.evaluate(run, [within, chosen, without]):
                    print(width, light, page.name, rule, target)
    browser.close()
