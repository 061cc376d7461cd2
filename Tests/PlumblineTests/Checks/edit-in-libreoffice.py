"""Edits a Word file in LibreOffice as an officer would, and saves it as Word: edit-in-libreoffice.py FROM TO OLD NEW …

Each OLD text is replaced by the NEW one after it. Needs the package python3-uno and the Python it was made for.
"""

import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

source, target, *pairs = sys.argv[1:]


def setting(name, value):
    one = PropertyValue()
    one.Name, one.Value = name, value
    return one


with tempfile.TemporaryDirectory() as folder:
    pipe = "plumbline" + folder.rsplit("/", 1)[-1]
    office = subprocess.Popen(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--norestore",
                               f"--accept=pipe,name={pipe};urp;"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        for attempt in range(300):
            try:
                context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
                break
            except Exception:
                time.sleep(0.2)
        else:
            sys.exit("LibreOffice did not start")
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        paper = desktop.loadComponentFromURL("file://" + source, "_blank", 0, (setting("Hidden", True),))
        for old, new in zip(pairs[::2], pairs[1::2]):
            change = paper.createReplaceDescriptor()
            change.SearchString, change.ReplaceString, change.SearchCaseSensitive = old, new, True
            print(old, paper.replaceAll(change))
        paper.storeToURL("file://" + target, (setting("FilterName", "MS Word 2007 XML"),))
        paper.close(True)
        desktop.terminate()
        office.wait(30)
    finally:
        office.kill()
