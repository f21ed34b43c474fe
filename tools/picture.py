"""Makes docs/images/german-page.png: a German page with an out-of-date block, beside the finding that names it.

    python tools/picture.py

Everything in the picture is real: the page is built from this repository's content and catalogs, the lines are
what ``i18n check de`` prints. Needs Playwright's Python package and a Chromium (``chromium`` on the path, or
CHROMIUM=/path/to/it). Run it again when the demo or the theme has changed.
"""

from __future__ import annotations

import base64
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, FloatRect, Locator, Page, sync_playwright

from i18n.markup import plain_text

ROOT = Path(__file__).parent.parent
PICTURE = ROOT / "docs" / "images" / "german-page.png"
LOCALE = "de"
OUTDATED = '.text [data-i18n="outdated"]'
WIDTH, HEIGHT, SCALE = 640, 720, 1.5
AROUND = 6
"""How many findings before and after the one that is meant are shown."""

Finding = dict[str, Any]

SHEET = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>German page</title>
<style>
body { margin: 0; padding: 28px; display: flex; align-items: flex-start; gap: 24px; background: #e9ecef;
  width: 1400px; box-sizing: border-box; font: 13px/1.55 "DejaVu Sans Mono", "Noto Sans Mono", monospace; }
figure { margin: 0; border-radius: 8px; overflow: hidden; background: #fff; box-shadow: 0 1px 6px #0003; }
figure img { display: block; width: 640px; height: 720px; }
pre { margin: 0; flex: 1; height: 680px; padding: 20px 22px; border-radius: 8px; background: #16191d; color: #aeb6be;
  white-space: pre-wrap; overflow: hidden; overflow-wrap: anywhere; font: inherit; box-shadow: 0 1px 6px #0003; }
b { color: #fff; font-weight: 600; }
mark { display: block; margin: 4px -12px; padding: 4px 12px; background: #3d3100; color: #ffe39a; border-radius: 4px; }
</style>
<figure><img alt="" src="data:image/png;base64,{page}"></figure>
<pre>{terminal}</pre>
"""


def main() -> int:
    """Build the site, take the pictures; answers the exit code."""
    program = chromium()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        built = Path(folder) / "build"
        i18n("build", LOCALE, "--output", str(built))
        lines = i18n("check", LOCALE).splitlines()
        findings = json.loads(i18n("check", LOCALE, "--format", "json"))["findings"]
        browser = playwright.chromium.launch(executable_path=program)
        shown = shot(browser, built / LOCALE, findings)
        if shown is None:
            print(f"no page in {LOCALE} shows a block that is out of date", file=sys.stderr)
            return 1
        picture, finding = shown
        sheet = SHEET.replace("{page}", base64.b64encode(picture).decode())
        tab = browser.new_page(viewport={"width": 1400, "height": 100}, device_scale_factor=SCALE)
        tab.set_content(sheet.replace("{terminal}", terminal(lines, finding)))
        PICTURE.parent.mkdir(parents=True, exist_ok=True)
        PICTURE.write_bytes(tab.screenshot(full_page=True))
        browser.close()
    print(f"{PICTURE.relative_to(ROOT)}: written")
    return 0


def chromium() -> str:
    """Where the browser is; without one there is no picture."""
    found = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if found is None:
        print("no Chromium found: install one, or name it with CHROMIUM=/path/to/it", file=sys.stderr)
        raise SystemExit(2)
    return found


def i18n(*words: str) -> str:
    """What a command prints. Findings are what we came for, so exit codes of findings and gates are fine."""
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-m", "i18n", *words],
        cwd=ROOT,
        env=os.environ | {"NO_COLOR": "1", "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode not in {0, 1, 4}:
        raise SystemExit(done.stderr)
    return done.stdout


def shot(browser: Browser, pages: Path, findings: Sequence[Finding]) -> tuple[bytes, Finding] | None:
    """A page that shows the source of an outdated message, and the finding; one with a changed number first."""
    tab = browser.new_page(
        viewport={"width": WIDTH, "height": HEIGHT}, device_scale_factor=SCALE, color_scheme="light"
    )
    for finding in sorted(
        (one for one in findings if one["check"] == "fuzzy"),
        key=lambda one: (not re.search(r"now says '[^']*\d", one["message"]), one["file"], one["line"] or 0),
    ):
        for path in sorted(pages.rglob("*.html")):
            tab.goto(path.as_uri())
            block = block_of(tab, finding)
            if block is not None:
                return tab.screenshot(clip=frame(tab, block), full_page=True), finding
    return None


def block_of(tab: Page, finding: Finding) -> Locator | None:
    """The block of a page that shows a finding's msgid."""
    wanted = folded(plain_text(finding["msgid"]))
    return next((one for one in tab.locator(OUTDATED).all() if wanted in folded(one.inner_text())), None)


def folded(text: str) -> str:
    """A text by its letters and digits alone: footnote numbers and white space do not count."""
    return re.sub(r"\[\d+\]|[\W_]", "", text).casefold()


def frame(tab: Page, block: Locator) -> FloatRect:
    """The part of the page around a block: from the top of the page, where the block is near it."""
    box = block.bounding_box() or {"y": 0.0, "height": 0.0}
    bottom = float(tab.evaluate("document.documentElement.scrollHeight"))
    top = box["y"] + box["height"] / 2 - HEIGHT / 2
    if box["y"] + box["height"] < HEIGHT - 40:
        top = 0
    return {"x": 0, "y": max(0, min(top, bottom - HEIGHT)), "width": WIDTH, "height": HEIGHT}


def terminal(lines: Sequence[str], finding: Finding) -> str:
    """What the command printed around a finding, as HTML; left-out lines are an ellipsis."""
    start = f"{finding['file']}:{finding['line']}:"
    at = next(n for n, line in enumerate(lines) if line.startswith(start) and ": fuzzy: " in line)
    last = next(n for n, line in enumerate(lines) if n > at and not re.match(r"\S+:\d+:\d+: ", line))
    kept = range(max(0, at - AROUND), min(last, at + AROUND + 1))
    # A block ends its own line.
    return "\n".join(_shown(lines, at, kept, last)).replace("</mark>\n", "</mark>")


def _shown(lines: Sequence[str], at: int, kept: range, last: int) -> Iterator[str]:
    yield f"<b>$ i18n check {LOCALE}</b>"
    if kept.start > 0:
        yield "…"
    for n in kept:
        yield f"<mark>{escape(lines[n])}</mark>" if n == at else escape(lines[n])
    if kept.stop < last:
        yield "…"
    for line in lines[last:]:
        yield f"<b>{escape(line)}</b>"


if __name__ == "__main__":
    sys.exit(main())
