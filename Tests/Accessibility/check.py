"""Checks pages by axe's rules: check.py CHROMIUM PAGE..."""

import pathlib
import sys

import axe_playwright_python
from playwright.sync_api import sync_playwright

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OPEN = "document.querySelectorAll('details').forEach(part => part.open = true)"
TOO_WIDE = "document.documentElement.scrollWidth > window.innerWidth"


def check(browser, page, scheme, width, is_open):
    """What is wrong with a page, a line each."""
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True)
    view = context.new_page()
    view.goto(page.resolve().as_uri())
    if is_open:
        view.evaluate(OPEN)
    wrong = ["wider than its window"] if view.evaluate(TOO_WIDE) else []
    view.evaluate(AXE)
    result = view.evaluate("rules => axe.run({runOnly: {type: 'tag', values: rules}})", RULES)
    for violation in result["violations"]:
        first = violation["nodes"][0]["html"][:160]
        wrong.append(f"{violation['id']} ({violation['impact']}, {len(violation['nodes'])} times): {first}")
    context.close()
    return wrong


checks = 0
failed = False
with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=sys.argv[1], args=["--no-sandbox"])
    for page in map(pathlib.Path, sys.argv[2:]):
        for scheme in ("light", "dark"):
            for width in (390, 820, 1440):
                for is_open in (False, True):
                    checks += 1
                    for line in check(browser, page, scheme, width, is_open):
                        failed = True
                        state = "open" if is_open else "closed"
                        print(f"{page.name}, {scheme}, {width} pixels, {state}: {line}", file=sys.stderr)
    browser.close()
if failed:
    sys.exit(1)
print(f"axe found nothing in {checks} views")
