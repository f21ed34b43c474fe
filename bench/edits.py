"""What is left of a site's translations after five kinds of edit: i18n sync beside msgmerge --previous, by locale.

usage: python bench/edits.py --corpus CORPUS [--only NUMBER ...]
CORPUS is any folder of Markdown pages (below src/ if it has one) with catalogs in po/*.po. They are brought in step
with the pages first, and what is fuzzy or missing then gets a made-up translation, so that each count is the work of
one edit. msgmerge gets the same catalogs and templates. Nothing is written into CORPUS.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from authors import Edit, Source, among
from run import catalog, i18n, make_site

from i18n import po
from i18n.model import Catalog, Markup, State
from i18n.pseudo import pseudo

MARK = "⟦old"
"""Put into the translations whose number changes: it must not be found in any page afterwards."""
HEAD = (
    "| edit | locale | translations | sync: current | fuzzy | obsolete | lost "
    "| msgmerge: current | fuzzy | obsolete | lost |"
)


@dataclass(frozen=True)
class Base:
    """A site whose catalogs are in step with its pages and have no gap."""

    site: Path
    tags: tuple[str, ...]
    places: Mapping[str, Sequence[str]]
    translations: Mapping[str, Sequence[str]]


@dataclass(frozen=True)
class Count:
    """What became of the translations that were current."""

    before: int
    current: int
    fuzzy: int
    obsolete: int
    lost: int

    @property
    def cells(self) -> str:
        """As cells of a table."""
        return f"{self.current} | {self.fuzzy} | {self.obsolete} | {self.lost}"


def read(path: Path) -> Catalog:
    """A catalog."""
    return po.read(path.read_bytes(), path.name).catalog


def run(site: Path, *words: str) -> str:
    """Run one of our commands; it has to succeed."""
    done = subprocess.run(i18n(*words), cwd=site, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(
            f"i18n {' '.join(words)}: exit {done.returncode}\n{done.stdout[-2000:]}{done.stderr[-2000:]}"
        )
    return done.stdout


def in_step(site: Path, pages: Path, catalogs: Sequence[Path]) -> Base:
    """A site of ours with the catalogs as a sync leaves them, their gaps filled."""
    tags = tuple(path.stem for path in catalogs)
    make_site(site, pages, tags)
    for path in catalogs:
        target = catalog(site, path.stem)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    run(site, "sync")
    of_persons = dict.fromkeys(msgid for tag in tags for msgid in completed(catalog(site, tag), tag))
    template = read(site / "locales" / "messages.pot").messages
    places = {one.key.msgid: one.references for one in template if one.key.msgctxt is None}
    texts: dict[str, list[str]] = {}
    for tag in tags:
        for one in read(catalog(site, tag)).messages:
            if not one.obsolete:
                texts.setdefault(one.key.msgid, []).append(one.msgstr[0])
    order = [*(msgid for msgid in of_persons if msgid in places), *places]
    return Base(site, tags, {msgid: places[msgid] for msgid in dict.fromkeys(order)}, texts)


def completed(path: Path, tag: str) -> list[str]:
    """Give every message without a current translation one that is made up, with all its markup and addresses.

    Answers the messages that a person has translated.
    """
    old = read(path)
    live = [one for one in old.messages if not one.obsolete]
    persons = [one.key for one in live if one.state is State.CURRENT]
    done = set(persons)
    messages = tuple(
        one
        if one.obsolete or one.key in done
        else po.edit(
            one, msgstr=(f"{pseudo(one.key.msgid, Markup.MARKDOWN, 'ltr')} {tag}",), flags=(), previous=None
        )
        for one in old.messages
    )
    path.write_bytes(po.write(replace(old, messages=messages)))
    print(f"{tag}: {len(live)} messages, {len(persons)} of them translated by a person, the others made up")
    return [key.msgid for key in persons]


def counted(before: Catalog, after: Catalog, replaced: Mapping[str, str]) -> Count:
    """What became of every translation that was current: by its text, addresses in it old or new."""
    known = sorted({*replaced, *replaced.values()}, key=len, reverse=True)
    pattern = re.compile(rf"(?<![\w/.-])(?:{'|'.join(map(re.escape, known))})(?![\w/])") if known else None

    def same(text: str) -> str:
        return pattern.sub(lambda match: replaced.get(match[0], match[0]), text) if pattern else text

    was = Counter(
        same(one.msgstr[0]) for one in before.messages if one.state is State.CURRENT and not one.obsolete
    )
    left: dict[str, Counter[str]] = {way: Counter() for way in ("current", "fuzzy", "obsolete")}
    for one in after.messages:
        if one.msgstr[0]:
            way = "obsolete" if one.obsolete else "fuzzy" if one.state is State.FUZZY else "current"
            left[way][same(one.msgstr[0])] += 1
    found: dict[str, int] = {}
    rest = was
    for way, texts in left.items():
        found[way] = (rest & texts).total()
        rest = rest - texts
    return Count(was.total(), found["current"], found["fuzzy"], found["obsolete"], rest.total())


def measured(edit: Edit, base: Base, site: Path) -> None:
    """Make an edit, and print what it leaves of each catalog, with us and with msgmerge."""
    shutil.copytree(base.site, site)
    replaced = edit.make(Source(site / "content", base.places, base.translations))
    if edit.numbers:
        config = site / "i18n.toml"
        config.write_text(config.read_text("utf-8") + 'stale = "marked"\n', "utf-8")
        for tag in base.tags:
            mark(catalog(site, tag), replaced)
    before = {tag: read(catalog(site, tag)) for tag in base.tags}
    run(site, "extract")
    theirs = {tag: by_msgmerge(site, tag) for tag in base.tags}
    if edit.declared:
        run(site, "minor", "--all-of", ".")
    run(site, "sync")
    addresses = replaced if edit.addresses else {}
    name = f"{edit.name} ({len(replaced)})" if edit.addresses else edit.name
    for tag in base.tags:
        ours = counted(before[tag], read(catalog(site, tag)), addresses)
        them = counted(before[tag], theirs[tag], addresses)
        print(f"| {name} | {tag} | {ours.before} | {ours.cells} | {them.cells} |", flush=True)
    if edit.numbers:
        shown(site, base.tags, replaced.values())
    shutil.rmtree(site)


def by_msgmerge(site: Path, tag: str) -> Catalog:
    """What msgmerge makes of a catalog and the template."""
    out = site / f"{tag}.po"
    command = ["msgmerge", "-q", "--previous", "-o", str(out), str(catalog(site, tag))]
    subprocess.run([*command, str(site / "locales" / "messages.pot")], check=True)
    return read(out)


def mark(path: Path, changes: Mapping[str, str]) -> None:
    """Put a mark into the translations of some messages."""
    old = read(path)
    order = {msgid: number for number, msgid in enumerate(changes)}
    messages = tuple(
        po.edit(one, msgstr=(f"{one.msgstr[0]} {MARK} {order[one.key.msgid]}⟧",))
        if one.key.msgid in order and one.state is State.CURRENT
        else one
        for one in old.messages
    )
    path.write_bytes(po.write(replace(old, messages=messages)))


def shown(site: Path, tags: Iterable[str], news: Iterable[str]) -> None:
    """Say how many changed numbers are fuzzy with their old text, and how many pages show an old translation."""
    wanted = set(news)
    for tag in tags:
        fuzzy = [
            one
            for one in read(catalog(site, tag)).messages
            if one.key.msgid in wanted and one.fuzzy and one.previous and MARK in one.msgstr[0]
        ]
        print(f"\n{tag}: {len(fuzzy)} of {len(wanted)} changed numbers are fuzzy with #|", end="")
    run(site, "build")
    files = [path for path in (site / "build").rglob("*") if path.is_file()]
    found = sum(MARK.encode() in path.read_bytes() for path in files)
    print(f"\nfiles built that hold an old translation of one: {found} of {len(files)}\n")


def main() -> None:
    """Read the options and make every edit."""
    parser = argparse.ArgumentParser(description="What is left of translations after five kinds of edit.")
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--only", type=int, nargs="*", default=[], help="some of the edits, by number from 1")
    options = parser.parse_args()
    corpus = options.corpus.resolve()
    pages = corpus / "src" if (corpus / "src").is_dir() else corpus
    catalogs = sorted((corpus / "po").glob("*.po"))
    if not catalogs or not shutil.which("msgmerge"):
        sys.exit("this needs catalogs in po/*.po, and msgmerge")
    memory = Path("/dev/shm")  # noqa: S108 - in memory, as in run.py
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        base = in_step(Path(folder) / "base", pages, catalogs)
        print(f"\n{HEAD}\n|{'---|' * HEAD.count(' | ')}---|")
        for number, edit in enumerate(among(options.only)):
            measured(edit, base, Path(folder) / str(number))


if __name__ == "__main__":
    main()
