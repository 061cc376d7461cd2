"""Runs axe-core on pages in Chromium and prints what it finds, a line each: WIDTH FILE RULE TARGET.

Source: axe-core, with the rules of WCAG 2.0 to 2.2, levels A and AA, and best practices.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

import axe_playwright_python

axe = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
run = """
<script>%s</script>
<script>
axe.run(document, {resultTypes: ["violations"], runOnly: {type: "tag", values:
  ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}}).then(result => {
  const found = result.violations.flatMap(v => v.nodes.map(n => [v.id, n.target.join(" ")]));
  document.documentElement.setAttribute("data-axe", JSON.stringify(found));
});
</script>
""" % axe.replace("</script", "<\\/script")


def check(page, width, dark):
    text = pathlib.Path(page).read_text()
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / "page.html"
        copy.write_text(text.replace("</body>", run + "</body>"))
        command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/profile",
                   f"--window-size={width},900", "--virtual-time-budget=60000", "--dump-dom"]
        if dark:
            command.append("--force-dark-mode")
        made = subprocess.run(command + [copy.as_uri()], capture_output=True, text=True, timeout=110)
    found = re.search(r'<html[^>]* data-axe="([^"]*)"', made.stdout)
    if not found:
        sys.exit(f"axe gave no answer for {page}: {made.stderr[-500:]}")
    for rule, target in json.loads(found[1].replace("&quot;", '"').replace("&gt;", ">").replace("&amp;", "&")):
        print(width, "dark" if dark else "light", pathlib.Path(page).name, rule, target)


for page in sys.argv[1:]:
    check(page, 1280, False)
    check(page, 500, True)
