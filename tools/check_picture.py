"""Makes docs/images/german-check.png: what ``i18n check`` says of a German catalog with one fault of each kind.

    python tools/check_picture.py

The demo's own German translations have none of them: they are planted in a copy. The lines are what the command
prints there. Needs what ``tools/picture.py`` needs. Run it again when the demo or the reports have changed.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from html import escape
from pathlib import Path

from picture import ROOT, chromium
from playwright.sync_api import sync_playwright

PICTURE = ROOT / "docs" / "images" / "german-check.png"
CATALOG = Path("locales/de/LC_MESSAGES/messages.po")
NBSP = "\u00a0"
FAULTS = (
    ("sind mindestens 2 Stunden vergangen", "sind höchstens 2 Stunden vergangen"),
    (
        "Sie nicht Auto, fahren Sie nicht Fahrrad und bedienen Sie keine",
        "Sie Auto und Fahrrad und bedienen Sie",
    ),
    ("Rufen Sie sofort die 112 an", "Rufen Sie sofort die 110 an"),
    (f"(0,3{NBSP}%)", f"(3{NBSP}%)"),
    ('msgstr "9:40 bis 11:40"', 'msgstr "9:40 bis 10:40"'),
    ('msgstr "0,5 mg pro kg bedeutet"', 'msgstr "5 mg pro kg bedeutet"'),
    ('msgstr "25 mg"', 'msgstr "25 g"'),
    ("[Nebenwirkungen und Risiken](risks.md). Sie", "[Nebenwirkungen und Risiken](risiken.md). Sie"),
    ("Sie **mehr als 4 Stunden** nach", "Sie **mehr als 4 Stunden nach"),
    ("Telefon: {{ clinic.phone }}. Wenn", "Telefon: {{ clinic.telefon }}. Wenn"),
)
"""What the German catalog says, and what it says in the copy."""
COLOURS = {"error": "#ff8a80", "warning": "#ffd180"}
SHEET = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Findings</title>
<style>
body { margin: 0; padding: 28px; background: #e9ecef; width: 1100px; box-sizing: border-box; }
pre { margin: 0; padding: 20px 24px; border-radius: 8px; background: #16191d; color: #c3cad1;
  font: 13px/1.5 "DejaVu Sans Mono", "Noto Sans Mono", monospace; white-space: pre-wrap; box-shadow: 0 1px 6px #0003; }
b { color: #fff; } i { font-style: normal; color: #8fd3ff; }
</style>
<pre>{terminal}</pre>
"""


def main() -> int:
    """Plant the faults, check, take the picture; answers the exit code."""
    program = chromium()
    with tempfile.TemporaryDirectory() as made, sync_playwright() as playwright:
        site = Path(made)
        for name in ("content", "locales"):
            shutil.copytree(ROOT / name, site / name)
        shutil.copy(ROOT / "pyproject.toml", site)
        plant(site / CATALOG)
        browser = playwright.chromium.launch(executable_path=program)
        tab = browser.new_page(viewport={"width": 1100, "height": 100}, device_scale_factor=1.5)
        tab.set_content(SHEET.replace("{terminal}", terminal(checked(site))))
        PICTURE.write_bytes(tab.screenshot(full_page=True))
        browser.close()
    print(f"{PICTURE.relative_to(ROOT)}: written")
    return 0


def plant(catalog: Path) -> None:
    """Write the faults into a catalog, each in the place of what is right."""
    text = catalog.read_text("utf-8")
    for right, wrong in FAULTS:
        if right not in text:
            raise SystemExit(f"the German catalog does not say '{right}'")
        text = text.replace(right, wrong)
    catalog.write_text(text, "utf-8")


def checked(site: Path) -> str:
    """What ``i18n check de`` prints."""
    done = subprocess.run(
        [sys.executable, "-m", "i18n", "check", "de"],
        cwd=site,
        env=os.environ | {"NO_COLOR": "1", "PYTHONUTF8": "1", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode != 1:
        raise SystemExit(done.stderr or "nothing was found")
    return done.stdout


def terminal(printed: str) -> str:
    """The errors and warnings with their quotations, and the last line, as HTML."""
    lines = printed.splitlines()
    shown = ["<b>$ i18n check de</b>"]
    keep = False
    for line in lines:
        place = re.match(r"(\S+:\d+:\d+: )(error|warning|info)(: [\w-]+: )(.*)", line)
        if place:
            keep = place[2] in COLOURS
            if keep:
                where, severity, check, what = place.groups()
                severity = f'<span style="color: {COLOURS[severity]}">{severity}</span>'
                shown.append(f"{escape(where)}{severity}<b>{escape(check)}</b>{escape(what)}")
        elif not line.startswith("    "):
            keep = False
        elif keep:
            shown.append(f"<i>{escape(line)}</i>" if set(line) <= set(" ^") else escape(line))
    return "\n".join([*shown, f"<b>{escape(lines[-1])}</b>"])


if __name__ == "__main__":
    sys.exit(main())
