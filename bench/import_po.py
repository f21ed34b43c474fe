"""How much of other tools' catalogs comes in as current, beside msgmerge, on a corpus of real pages and catalogs.

Run it with the folder that holds ``src/`` (pages) and ``po/`` (catalogs of mdbook-i18n-helpers)::

    python bench/import_po.py CORPUS [--sample 50 --seed 1]

A message counts if the pages still have its text: some block, string or comment of them has the same letters and
digits. That is found out here by simple cutting, without the code that is measured. It is recovered if the result
has a current message with the letters of its msgid and of its msgstr.
"""

from __future__ import annotations

import argparse
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import polib

_FENCE = re.compile(r"^[ \t>]*(`{3,}|~{3,})[^\n]*\n(.*?)^[ \t>]*\1", re.MULTILINE | re.DOTALL)
_CUT = re.compile(r"\n[ \t]*\n|^[ \t>]*(?:[-*+]|\d+[.)])[ \t]+|^#+[ \t]+|\||\n(?=[ \t]*:[ \t])", re.MULTILINE)
_CODE = re.compile(
    r'"(?:[^"\\]|\\.)*"|(?:^[ \t]*(?://|#)[^\n]*\n?)+|(?://|#)[^\n]*|/\*.*?\*/', re.MULTILINE | re.DOTALL
)
_ADDRESS = re.compile(r"\]\([^()]*\)|\]\[[^\[\]]*\]|<[^<>\s][^<>]*>|\{[^{}]*\}")
_SPAN = re.compile(r"`[^`]*`")
_NOT_LETTERS = re.compile(r"[\W_]+")
_LETTER = re.compile(r"[^\W\d_]")


def letters(text: str) -> str:
    """The letters and digits of a text, without addresses and tags."""
    return _NOT_LETTERS.sub("", _ADDRESS.sub(" ", text))


def pieces(page: str) -> Iterator[str]:
    """Everything in a page that may be a message."""
    for fence in _FENCE.finditer(page):
        yield from (found[0] for found in _CODE.finditer(fence[2]))
    yield from _CUT.split(_FENCE.sub("\n\n", page))


def is_code(msgid: str) -> bool:
    """Whether a message is a string or a comment of a program."""
    return msgid.lstrip().startswith(('"', "'", "b'", "//", "/*", "# ", "```"))


def to_translate(msgid: str) -> bool:
    """Whether there is a word in a message: in code, two of them."""
    bare = _SPAN.sub("", _ADDRESS.sub(" ", msgid))
    if is_code(msgid):
        return re.search(r"[^\W\d_]{2,}[ ,]+[^\W\d_]{2,}", bare) is not None
    return _LETTER.search(bare) is not None


def current(path: Path) -> set[tuple[str, str]]:
    """What a catalog says: the letters of each msgid with those of its msgstr."""
    return {
        (letters(entry.msgid), letters(entry.msgstr))
        for entry in polib.pofile(str(path))
        if entry.msgstr and "fuzzy" not in entry.flags and not entry.obsolete
    }


def i18n(*words: str, cwd: Path) -> str:
    """Run our command; answers what it says."""
    done = subprocess.run(
        [sys.executable, "-m", "i18n", *words], cwd=cwd, capture_output=True, text=True, check=True
    )
    return done.stdout


def main() -> None:
    """Read the options, import and merge, and print the tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--sample", type=int, default=0, help="print so many of what was recovered")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    catalogs = sorted((options.corpus / "po").glob("*.po"))
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder, "site")
        shutil.copytree(options.corpus / "src", site / "content")
        tags = ", ".join(f'"{path.stem}"' for path in catalogs)
        (site / "i18n.toml").write_text(
            f'source_locale = "en"\nlocales = [{tags}]\n[markdown]\ncode = ["comments", "strings"]\n'
        )
        i18n("extract", cwd=site)
        print(i18n("import", "po", *map(str, catalogs), cwd=site))
        compare(site, Path(folder), catalogs)
        sample(site, catalogs, options.sample, options.seed)


def compare(site: Path, folder: Path, catalogs: Sequence[Path]) -> None:
    """Print the table."""
    pages = [path.read_text("utf-8") for path in sorted((site / "content").rglob("*.md"))]
    there = {letters(piece) for page in pages for piece in pieces(page)} - {""}
    print("| locale | what | translated | of these the pages still say | msgmerge | i18n import | share |")
    print("|---|---|---|---|---|---|---|")
    for path in catalogs:
        merged = folder / f"{path.stem}.po"
        command = [
            "msgmerge",
            "-q",
            "-N",
            "-o",
            str(merged),
            str(path),
            str(site / "locales" / "messages.pot"),
        ]
        subprocess.run(command, check=True)
        theirs, ours = current(merged), current(site / "locales" / path.stem / "LC_MESSAGES" / "messages.po")
        translated = [
            entry
            for entry in polib.pofile(str(path)).translated_entries()
            if not entry.obsolete and to_translate(entry.msgid)
        ]
        for what, these in (
            ("texts", [entry for entry in translated if not is_code(entry.msgid)]),
            ("code", [entry for entry in translated if is_code(entry.msgid)]),
        ):
            wanted = [entry for entry in these if letters(entry.msgid) in there]
            counts = [
                sum((letters(entry.msgid), letters(entry.msgstr)) in found for entry in wanted)
                for found in (theirs, ours)
            ]
            share = f"{100 * counts[1] / len(wanted):.1f} %" if wanted else ""
            print(
                f"| {path.stem} | {what} | {len(these)} | {len(wanted)} | {counts[0]} | {counts[1]} | {share} |"
            )


def sample(site: Path, catalogs: Sequence[Path], count: int, seed: int) -> None:
    """Print some of what is current, that letter for letter no catalog of the corpus says."""
    found: list[tuple[str, str, str, str]] = []
    for path in catalogs:
        same = {(entry.msgid, entry.msgstr) for entry in polib.pofile(str(path))}
        for entry in polib.pofile(str(site / "locales" / path.stem / "LC_MESSAGES" / "messages.po")):
            if entry.translated() and not entry.obsolete and (entry.msgid, entry.msgstr) not in same:
                place = ", ".join(name for name, _ in entry.occurrences)
                found.append((path.stem, place, entry.msgid, entry.msgstr))
    for tag, place, msgid, msgstr in random.Random(seed).sample(  # noqa: S311 - no secret, only a choice
        found, min(count, len(found))
    ):
        print(f"\n{tag} {place}\n  {msgid!r}\n  {msgstr!r}")


if __name__ == "__main__":
    main()
