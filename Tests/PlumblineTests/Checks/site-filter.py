"""Uses the front page of a site as a reader does and prints what it shows, a line each.

What ought to be shown is worked out here from the words in the table, not by what the page's script goes by.
"""

import pathlib
import sys

from playwright.sync_api import sync_playwright

page = pathlib.Path(sys.argv[1]).resolve().as_uri()
rows_shown = """() => [...document.querySelectorAll("#measures tbody tr:not(.group)")]
  .filter(row => row.checkVisibility()).map(row => [...row.cells].map(cell => cell.innerText.trim()))"""


def options(tab, name):
    return tab.eval_on_selector_all(f"#filter-{name} option", "all => all.map(one => [one.value, one.text.trim()])")[1:]


def told(tab):
    tab.wait_for_timeout(400)
    return tab.inner_text("#count")


def differ(what, shown, wanted):
    if shown != wanted:
        print(f"DIFFER {what}: shown {len(shown)}, wanted {len(wanted)}")
    return len(shown)


with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"])
    plain = browser.new_context(java_script_enabled=False).new_page()
    plain.goto(page)
    without = plain.locator("#measures tbody tr:not(.group)")
    print(without.count(), "measures without script, the form", "shown" if plain.locator("#filter").is_visible() else "hidden")

    asked = []
    tab = browser.new_page(viewport={"width": 1280, "height": 900})
    tab.on("request", lambda request: asked.append(request.url))
    tab.on("pageerror", lambda error: print("ERROR", error))
    tab.on("console", lambda message: print("CONSOLE", message.text))
    tab.goto(page)
    every = tab.evaluate(rows_shown)
    print(differ("all", len(every) * [0], without.count() * [0]), "measures with script:", told(tab))

    def by(column, words):
        return [row for row in every if words.lower() in row[column].lower()]

    for name, column in [("status", -2), ("travel", -1)]:
        for value, words in options(tab, name):
            if words.startswith("Not"):
                continue
            tab.select_option(f"#filter-{name}", value)
            print(name, words, differ(words, tab.evaluate(rows_shown), by(column, words)), "of", len(every))
        tab.select_option(f"#filter-{name}", "")
    rest = len(every)
    for value, words in options(tab, "theme"):
        tab.select_option("#filter-theme", value)
        shown = tab.evaluate(rows_shown)
        headings = [one for one in tab.locator("#measures h3").all_inner_texts() if one]
        if [one for one in headings if tab.get_by_role("heading", name=one, exact=True).first.is_visible()] != [words]:
            print("DIFFER headings of", words)
        rest -= len(shown)
    tab.select_option("#filter-theme", "")
    print(rest, "measures in no theme")
    for value, words in options(tab, "units"):
        tab.select_option("#filter-units", value)
        print("unit", words, len(tab.evaluate(rows_shown)))
    tab.select_option("#filter-units", "")

    word = sys.argv[2]
    tab.fill("#filter-words", word.upper())
    found = tab.evaluate(rows_shown)
    print("words", word, len(found), all(word in " ".join(row).lower() for row in found), told(tab))
    status, name = options(tab, "status")[1]
    tab.select_option("#filter-status", status)
    both = differ("both", tab.evaluate(rows_shown), [row for row in found if row in by(-2, name)])
    print("words and", name, both, told(tab))
    again = browser.new_page()
    again.goto(tab.url)
    print("by its address", differ("again", again.evaluate(rows_shown), tab.evaluate(rows_shown)))
    tab.fill("#filter-words", "no such measure")
    print("nothing", len(tab.evaluate(rows_shown)), told(tab))
    tab.get_by_role("button", name="Show all measures").click()
    print("reset", differ("reset", tab.evaluate(rows_shown), every), told(tab))
    tab.keyboard.press("Control+Home")
    tab.locator("[data-choice] a").first.click()
    print("tile", tab.input_value("#filter-status"), len(tab.evaluate(rows_shown)))
    print("asked for", len({one.split("#")[0] for one in asked}), "file")
    browser.close()
