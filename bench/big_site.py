"""A site of 20 languages and 5,000 pages, made by this program: that it is built, how long that takes, its sitemap.

Run it with ``python bench/big_site.py [--pages 5000 --locales 20 --folder DIR]``. The sitemap is judged by the limits
of sitemaps.org, and by reading all of it: every page stands there once, and names all its alternates, which name it.
"""

from __future__ import annotations

import argparse
import re
import resource
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

LOCALES = [
    *("de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "ar", "he", "fa", "ja", "zh-Hans"),
    *("zh-Hant", "ko", "th", "vi", "tr", "hi", "cs", "sv", "da", "fi", "el", "ro", "hu"),
]
IN_A_FOLDER = 50
MOST_ADDRESSES, MOST_BYTES = 50_000, 52_428_800
BASE = "https://generated.example/"
NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


def generate(folder: Path, pages: int, tags: list[str]) -> None:
    """Write the source. It says of itself that a program has made it."""
    listed = ", ".join(f'"{tag}"' for tag in tags)
    (folder / "i18n.toml").write_text(
        f'source_locale = "en"\nlocales = [{listed}]\n[site]\ntitle = "Generated"\nbase_url = "{BASE}"\n',
        "utf-8",
    )
    content = folder / "content"
    content.mkdir()
    (content / "index.md").write_text(
        "# Generated\n\nA program has made this site, to be measured.\n", "utf-8"
    )
    for number in range(1, pages):
        part, page = divmod(number - 1, IN_A_FOLDER)
        (content / f"part-{part:03}").mkdir(exist_ok=True)
        name = "index" if page == 0 else f"page-{page:02}"
        (content / f"part-{part:03}" / f"{name}.md").write_text(
            f"# Generated page {part}-{page}\n\nParagraph {number} with a [link](index.md), 2.5 mg.\n\n- one\n- two\n",
            "utf-8",
        )


def translate(folder: Path) -> None:
    """Fill every catalog with the texts of the source."""
    for path in folder.glob("locales/*/LC_MESSAGES/messages.po"):
        text = path.read_text("utf-8")
        path.write_text(re.sub(r'(?m)^(msgid "(.+)"\nmsgstr) ""$', r'\1 "\2"', text), "utf-8")


def timed(folder: Path, *words: str) -> None:
    """Run a command and say what it took."""
    started = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "i18n", *words, "-C", str(folder)], check=True, stdout=subprocess.DEVNULL
    )
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    print(
        f"i18n {words[0]}: {time.perf_counter() - started:.0f} s; so far at most {most} MB in a command",
        flush=True,
    )


def addresses(path: Path) -> Iterator[tuple[str, frozenset[str]]]:
    """Every address of a sitemap with its alternates."""
    for _, one in ET.iterparse(path):  # noqa: S314 - we made it
        if one.tag == f"{{{NAMES['s']}}}url":
            yield (
                one.findtext("s:loc", "", NAMES),
                frozenset(
                    f"{link.get('hreflang')} {link.get('href')}" for link in one.findall("x:link", NAMES)
                ),
            )
            one.clear()


def demand(holds: bool, what: object) -> None:
    """Leave where something does not hold."""
    if not holds:
        sys.exit(f"not so: {what}")


def judge(output: Path, pages: int, tags: list[str]) -> None:
    """Read the whole sitemap."""
    top = ET.parse(output / "sitemap.xml").getroot()  # noqa: S314 - we made it
    parts = [output / (one.text or "").removeprefix(BASE) for one in top.findall(".//s:sitemap/s:loc", NAMES)]
    seen: dict[str, int] = {}
    for path in parts or [output / "sitemap.xml"]:
        found = dict(addresses(path))
        size = path.stat().st_size
        print(f"{path.name}: {len(found)} addresses, {size / 1e6:.1f} MB")
        demand(len(found) <= MOST_ADDRESSES, path)
        demand(size <= MOST_BYTES, path)
        found.pop(f"{BASE}index.html", None)  # the page of languages is a translation of none
        for url, alternates in found.items():
            demand(url not in seen, url)
            demand(any(one.partition(" ")[2] == url for one in alternates), url)
            demand(len(alternates) == len(tags) + 2, url)
            demand((output / url.removeprefix(BASE)).is_file(), url)
            seen[url] = hash(alternates)
    demand(len(seen) == pages * (len(tags) + 1), f"{len(seen)} addresses")
    groups = Counter(seen.values())
    # As many different sets as pages, each said by all translations of one: who is named names back.
    demand(set(groups.values()) == {len(tags) + 1}, "reciprocal")
    demand(len(groups) == pages, f"{len(groups)} sets of alternates")
    print(f"{len(seen)} addresses in {len(parts) or 1} sitemaps, every alternate reciprocal")


def main() -> None:
    """Generate, translate, build and judge."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pages", type=int, default=5000)
    parser.add_argument("--locales", type=int, default=20)
    parser.add_argument("--folder", type=Path, help="an empty folder to work in, which is left there")
    asked = parser.parse_args()
    tags = LOCALES[: asked.locales]
    with tempfile.TemporaryDirectory() as made:
        folder = asked.folder or Path(made)
        folder.mkdir(parents=True, exist_ok=True)
        generate(folder, asked.pages, tags)
        timed(folder, "sync")
        translate(folder)
        timed(folder, "sync")
        timed(folder, "build")
        judge(folder / "build", asked.pages, tags)


if __name__ == "__main__":
    main()
