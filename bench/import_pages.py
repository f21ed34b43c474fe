"""How translated pages find their source again after somebody has edited them: aligned, accepted, wrong.

A bilingual site is made of a corpus: its catalogs are taken in, and its pages written in one language. Then each
page is disturbed in some of thirty-four ways, and aligned with its source. As it is known which text came from where,
the result can be counted::

    python bench/import_pages.py CORPUS [--locale de] [--ways 2] [--rounds 5] [--seed 1]
"""

from __future__ import annotations

import argparse
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from i18n import po
from i18n.errors import I18nError
from i18n.extract import template
from i18n.formats import Options
from i18n.formats.markdown import parse
from i18n.incoming.base import ours_of
from i18n.incoming.pages import Aligned, Sheet, align_page, fill
from i18n.locales import Locale, locale
from i18n.merge import merge

EN = locale("en")
_WIDTH, _ROWS = 60, 4
_ADDRESS = re.compile(r"(?<=\])\([^()\s]*\)|(?<=\])\[[^\[\]]*\]|<[^<>\s][^<>]*>")
_NOT_LETTERS = re.compile(r"[\W_]+")
_BLANK = re.compile(r"\n[ \t]*\n+")
_LINK = re.compile(r"(?<!!)(\[[^\[\]]+\])\((?!https?:)([^()\s]*?)(\.md)?\)")
_CODE = re.compile(r"(?<!`)`[^`\n]+`(?!`)")
_ITEM = re.compile(r"^(?:[-*+]|\d+\.) ", re.MULTILINE)
_SENTENCE = re.compile(r"(?<=[.!?。！？])(?:\s+|(?<=[。！？]))(?=\S{8})")


def norm(text: str) -> str:
    """The letters and digits of a text, without addresses."""
    return _NOT_LETTERS.sub("", _ADDRESS.sub("", text))


@dataclass
class Page:
    """A translated page in pieces, and what is known of its texts."""

    chunks: list[str]
    aligned: dict[str, set[str]] = field(default_factory=dict)
    """By the letters of a text: the msgids that it is a translation of, or of a part of which."""
    right: dict[str, set[str]] = field(default_factory=dict)
    """The same, of whole translations with all their facts."""

    @classmethod
    def of(cls, text: str, known: dict[str, set[str]]) -> Page:
        """A page before anything happens to it."""
        return cls(cut(text), *({key: set(these) for key, these in known.items()} for _ in range(2)))

    @property
    def text(self) -> str:
        """The page as it is now."""
        return "\n\n".join(self.chunks) + "\n"

    def became(self, old: str, new: str, *, whole: bool = False) -> None:
        """Say that a text is another now."""
        self.aligned.setdefault(norm(new), set()).update(self.aligned.get(norm(old), ()))
        if whole:
            self.right.setdefault(norm(new), set()).update(self.right.get(norm(old), ()))

    def places(self, wanted: Callable[[str], object]) -> list[int]:
        """Where chunks of a kind stand."""
        return [at for at, chunk in enumerate(self.chunks) if wanted(chunk)]


def paragraph(chunk: str) -> bool:
    """Whether a chunk is a paragraph and nothing else."""
    return (
        re.match(r"[^\W_]|[\[`*_\"„“]", chunk) is not None
        and _ITEM.match(chunk) is None
        and not chunk.startswith("```")
    )


def bullets(chunk: str) -> bool:
    """Whether a chunk is a list of one level."""
    return _ITEM.match(chunk) is not None and "\n  " not in chunk and len(items(chunk)) > 1


def heading(chunk: str) -> bool:
    """Whether a chunk is a heading."""
    return chunk.startswith("#") and "\n" not in chunk


def fence(chunk: str) -> bool:
    """Whether a chunk is code."""
    return chunk.startswith("```")


def items(chunk: str) -> list[str]:
    """The items of a list."""
    return [one for one in re.split(r"\n(?=(?:[-*+]|\d+\.) )", chunk) if one.strip()]


Way = Callable[[Page, random.Random], bool]
"""Disturbs a page; answers whether it could."""


def one_of(kind: Callable[[str], object], change: Callable[[Page, int, random.Random], bool]) -> Way:
    """A way that changes one chunk of a kind."""

    def way(page: Page, dice: random.Random) -> bool:
        places = page.places(kind)
        return bool(places) and change(page, dice.choice(places), dice)

    return way


def drop(page: Page, at: int, dice: random.Random) -> bool:
    """Leave a chunk out."""
    del page.chunks[at]
    return len(page.chunks) > 0 or dice.random() < 0


def drop_item(page: Page, at: int, dice: random.Random) -> bool:
    """Leave an item out."""
    these = items(page.chunks[at])
    del these[dice.randrange(len(these))]
    page.chunks[at] = "\n".join(these)
    return True


def drop_section(page: Page, at: int, dice: random.Random) -> bool:
    """Leave a heading out, with all below it."""
    ends = [place for place in page.places(heading) if place > at]
    del page.chunks[at : ends[0] if ends else len(page.chunks)]
    return dice is not None


def swap(page: Page, at: int, dice: random.Random) -> bool:
    """Swap a paragraph with another one, wherever that stands."""
    others = [place for place in page.places(paragraph) if place != at]
    if not others:
        return False
    other = dice.choice(others)
    page.chunks[at], page.chunks[other] = page.chunks[other], page.chunks[at]
    return True


def swap_items(page: Page, at: int, dice: random.Random) -> bool:
    """Put the items of a list in another order."""
    these = items(page.chunks[at])
    dice.shuffle(these)
    page.chunks[at] = "\n".join(these)
    return True


def swap_sections(page: Page, at: int, dice: random.Random) -> bool:
    """Swap a section with the following one."""
    starts = page.places(heading)
    if at == starts[-1]:
        return False
    following = starts[starts.index(at) + 1]
    end = starts[starts.index(at) + 2] if starts.index(at) + 2 < len(starts) else len(page.chunks)
    page.chunks[at:end] = page.chunks[following:end] + page.chunks[at:following]
    return dice is not None


def merge_next(page: Page, at: int, dice: random.Random) -> bool:
    """Make one paragraph of two."""
    if at + 1 >= len(page.chunks) or not paragraph(page.chunks[at + 1]):
        return False
    one, other = page.chunks[at], page.chunks.pop(at + 1)
    page.chunks[at] = f"{one}\n{other}"
    for old in (one, other):
        page.became(old, page.chunks[at])
    return dice is not None


def merge_items(page: Page, at: int, dice: random.Random) -> bool:
    """Make one item of two."""
    these = items(page.chunks[at])
    place = dice.randrange(len(these) - 1)
    one, other = these[place], these.pop(place + 1)
    bare = _ITEM.sub("", other)
    these[place] = f"{one} {bare}"
    for old in (_ITEM.sub("", one), bare):
        page.became(old, _ITEM.sub("", these[place]))
    page.chunks[at] = "\n".join(these)
    return True


def split(page: Page, at: int, dice: random.Random) -> bool:
    """Make two paragraphs of one."""
    chunk = page.chunks[at]
    cuts = [found.start() for found in _SENTENCE.finditer(chunk)]
    if not cuts:
        return False
    cut = dice.choice(cuts)
    page.chunks[at : at + 1] = [chunk[:cut].strip(), chunk[cut:].strip()]
    for part in page.chunks[at : at + 2]:
        page.became(chunk, part)
    return True


def deeper(page: Page, at: int, dice: random.Random) -> bool:
    """Make a heading one level deeper."""
    page.chunks[at] = f"#{page.chunks[at]}"
    return dice is not None


def all_deeper(page: Page, dice: random.Random) -> bool:
    """Make every heading one level deeper."""
    for at in page.places(heading):
        page.chunks[at] = f"#{page.chunks[at]}"
    return dice is not None


def add_item(page: Page, at: int, dice: random.Random) -> bool:
    """Add an item that the source has not."""
    these = items(page.chunks[at])
    mark = _ITEM.match(these[0])
    these.insert(
        dice.randrange(len(these) + 1), f"{mark[0] if mark else '- '}Zusätzlicher Punkt für deutsche Leser."
    )
    page.chunks[at] = "\n".join(these)
    return True


def add(chunk: str) -> Way:
    """Add a chunk that the source has not."""

    def way(page: Page, dice: random.Random) -> bool:
        page.chunks.insert(dice.randrange(len(page.chunks) + 1), chunk)
        return True

    return way


def everywhere(change: Callable[[str], str], *, whole: bool) -> Way:
    """A way that changes every chunk but code."""

    def way(page: Page, dice: random.Random) -> bool:
        changed = False
        for at, chunk in enumerate(page.chunks):
            if fence(chunk) or chunk.startswith("<"):
                continue
            new = change(chunk)
            if new != chunk:
                changed = True
                for old, now in zip(texts(chunk), texts(new), strict=False):
                    if old != now:
                        page.became(old, now, whole=whole)
                        if not whole:
                            page.right.pop(norm(now), None) if norm(now) == norm(old) else None
                page.chunks[at] = new
        return changed and dice is not None

    return way


def texts(chunk: str) -> list[str]:
    """The texts of a chunk, as the format cuts them."""
    try:
        units = parse("x.md", chunk, Options()).units()
        return [unit.key.msgid for unit in units if unit.key.msgctxt != "slug"]
    except I18nError:
        return []  # a directive that has lost its block


def wrapped(chunk: str) -> str:
    """A paragraph in lines of 60 characters."""
    if not paragraph(chunk):
        return chunk
    words, lines = chunk.split(), [""]
    for word in words:
        if len(lines[-1]) + len(word) > _WIDTH and not re.match(r"[-+*#>=|:]|\d+[.)]", word):
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return "\n".join(lines) if "  \n" not in chunk and "\\\n" not in chunk else chunk


def other_kind(mark: str) -> Callable[[Page, int, random.Random], bool]:
    """Make another block of a paragraph."""

    def change(page: Page, at: int, dice: random.Random) -> bool:
        page.chunks[at] = "\n".join(
            mark + line if not i or mark == "> " else f"  {line}"
            for i, line in enumerate(page.chunks[at].split("\n"))
        )
        return dice is not None

    return change


def to_paragraphs(page: Page, at: int, dice: random.Random) -> bool:
    """Make a paragraph of each item."""
    page.chunks[at : at + 1] = [_ITEM.sub("", one) for one in items(page.chunks[at])]
    return dice is not None


def replaced(page: Page, at: int, dice: random.Random) -> bool:
    """Put another text in the place of a paragraph."""
    size = max(1, len(page.chunks[at]) // 40)
    page.chunks[at] = " ".join(["Hier steht jetzt etwas ganz anderes als zuvor."] * size)
    return dice is not None


def shortened(page: Page, at: int, dice: random.Random) -> bool:
    """Leave the first sentence out."""
    chunk = page.chunks[at]
    found = _SENTENCE.search(chunk)
    if not found:
        return False
    page.chunks[at] = chunk[found.end() :]
    page.became(chunk, page.chunks[at])
    return dice is not None


def twice(page: Page, at: int, dice: random.Random) -> bool:
    """Repeat a paragraph."""
    page.chunks.insert(at, page.chunks[at])
    return dice is not None


def code_changed(page: Page, at: int, dice: random.Random) -> bool:
    """Add a comment to code."""
    lines = page.chunks[at].split("\n")
    lines.insert(1, "// Kommentar")
    page.chunks[at] = "\n".join(lines)
    return dice is not None


def drop_row(page: Page, at: int, dice: random.Random) -> bool:
    """Leave a row of a table out."""
    rows = page.chunks[at].split("\n")
    if len(rows) < _ROWS:
        return False
    del rows[dice.randrange(2, len(rows))]
    page.chunks[at] = "\n".join(rows)
    return True


def other_numbers(chunk: str) -> str:
    """A chunk with other numbers in its texts."""
    return re.sub(r"(?<![\w.`/#(\[-])(\d+)(?![\w`/)\]-])", lambda found: str(int(found[1]) + 3), chunk)


WAYS: dict[str, Way] = {
    "a paragraph dropped": one_of(paragraph, drop),
    "a list item dropped": one_of(bullets, drop_item),
    "a heading dropped": one_of(heading, drop),
    "a section dropped": one_of(heading, drop_section),
    "code dropped": one_of(fence, drop),
    "a table row dropped": one_of(lambda chunk: chunk.startswith("|"), drop_row),
    "two paragraphs swapped": one_of(paragraph, swap),
    "list items shuffled": one_of(bullets, swap_items),
    "two sections swapped": one_of(heading, swap_sections),
    "two paragraphs merged": one_of(paragraph, merge_next),
    "two list items merged": one_of(bullets, merge_items),
    "a paragraph split": one_of(paragraph, split),
    "a heading deeper": one_of(heading, deeper),
    "all headings deeper": all_deeper,
    "a list item added": one_of(bullets, add_item),
    "a paragraph added": add("Dieser Absatz steht nur in der deutschen Fassung und in keiner anderen."),
    "a heading added": add("## Hinweis"),
    "a section added": add("## Anmerkungen\n\nDiese Anmerkungen hat die Übersetzerin geschrieben."),
    "code added": add("```sh\ncargo run --deutsch\n```"),
    "links below /de/": everywhere(lambda chunk: _LINK.sub(r"\1(/de/\2/)", chunk), whole=True),
    "links with .de.md": everywhere(lambda chunk: _LINK.sub(r"\1(\2.de.md)", chunk), whole=True),
    "links lost": everywhere(lambda chunk: _LINK.sub(lambda found: found[1][1:-1], chunk), whole=False),
    "numbers changed": everywhere(other_numbers, whole=False),
    "code spans lost": everywhere(
        lambda chunk: _CODE.sub(lambda found: found[0].strip("`"), chunk), whole=False
    ),
    "emphasis with _": everywhere(
        lambda chunk: re.sub(r"(?<![*\w])\*([^*\n]+)\*(?![*\w])", r"_\1_", chunk), whole=True
    ),
    "wrapped at 60": everywhere(wrapped, whole=True),
    "bullets with *": everywhere(
        lambda chunk: re.sub(r"^(\s*)- ", r"\1* ", chunk, flags=re.MULTILINE), whole=True
    ),
    "a paragraph as an item": one_of(paragraph, other_kind("- ")),
    "a paragraph as a quote": one_of(paragraph, other_kind("> ")),
    "a list as paragraphs": one_of(bullets, to_paragraphs),
    "a paragraph replaced": one_of(paragraph, replaced),
    "a paragraph shortened": one_of(paragraph, shortened),
    "a paragraph twice": one_of(paragraph, twice),
    "code changed": one_of(fence, code_changed),
}


def cut(text: str) -> list[str]:
    """The chunks of a page: what blank lines divide; code and comments whole."""
    chunks: list[str] = []
    inside = False
    for part in _BLANK.split(text.strip()):
        if inside:
            chunks[-1] += f"\n\n{part}"
        else:
            chunks.append(part)
        chunk = chunks[-1]
        ticks = len(re.findall(r"^\s*(?:```|~~~)", chunk, re.MULTILINE))
        inside = (
            ticks % 2 == 1
            or chunk.count("<!--") > chunk.count("-->")
            or chunk.count("<details") > chunk.count("</details")
        )
    return chunks


def i18n(*words: str, cwd: Path) -> None:
    """Run our command."""
    subprocess.run([sys.executable, "-m", "i18n", *words], cwd=cwd, capture_output=True, check=True)


def from_corpus(corpus: Path, folder: Path, tag: str) -> None:
    """A site of a corpus, with its catalog of a locale taken in."""
    shutil.copytree(corpus / "src", folder / "content")
    (folder / "content" / "SUMMARY.md").unlink(missing_ok=True)
    (folder / "i18n.toml").write_text(f'source_locale = "en"\nlocales = ["{tag}"]\n')
    i18n("import", "po", str((corpus / "po" / f"{tag}.po").resolve()), cwd=folder)


def from_site(site: Path, folder: Path) -> None:
    """A copy of a site of ours."""
    folder.mkdir()
    for name in ("i18n.toml", "pyproject.toml"):
        if (site / name).exists():
            shutil.copy(site / name, folder)
    for name in ("content", "locales"):
        shutil.copytree(site / name, folder / name)


def translated_pages(folder: Path, tag: str) -> Iterator[tuple[str, str, str]]:
    """The pages of a site with their localized sources: path, source, translation."""
    for path in sorted((folder / "content").rglob("*.md")):
        name = path.relative_to(folder / "content").as_posix()
        translated = folder / "build" / "source" / tag / name
        if translated.exists():
            yield name, path.read_text("utf-8"), translated.read_text("utf-8")


def known(source: str, translated: str) -> tuple[dict[str, set[str]], int] | None:
    """By the letters of each text of a translation: its msgids. None where the two are not cut alike."""
    one, other = texts(source), texts(translated)
    if len(one) != len(other):
        return None
    found: dict[str, set[str]] = {}
    for msgid, said in zip(one, other, strict=True):
        found.setdefault(norm(said), set()).add(msgid)
    return found, sum(msgid != said for msgid, said in zip(one, other, strict=True))


@dataclass
class Count:
    """What was counted of the pages that were disturbed in one way."""

    where: Locale
    accept: float = 0.95
    pages: int = 0
    wanted: int = 0
    aligned: int = 0
    accepted: int = 0
    wrong: list[tuple[str, str, str]] = field(default_factory=list)
    lost: list[tuple[str, str]] = field(default_factory=list)


def judge(page: Page, result: Aligned, source: str, count: Count) -> None:
    """Count one page. Texts that are not translated are left out: they are plain to see."""
    paired = {(one.key.msgid, norm(one.said)): one for one in result.paired}
    said = {norm(text) for text in texts(page.text)}
    for text, msgids in page.aligned.items():
        if not msgids or text not in said or text in {norm(msgid) for msgid in msgids}:
            continue
        count.wanted += 1
        if any(msgid in msgids and text in other for msgid, other in paired):
            count.aligned += 1
        else:
            count.lost.append((result.source, next(iter(msgids))))
    document = parse("x.md", source, Options())
    units = list(document.units())
    fresh = template(units)
    ours = ours_of(fresh, units, Options(), EN)
    filled = fill(
        ours, merge(fresh, po.new_catalog(count.where, "x")).catalog, [result], count.where, count.accept
    )
    for message in filled.catalog.messages:
        if message.translated and not message.fuzzy:
            count.accepted += 1
            if message.key.msgid not in page.right.get(norm(message.msgstr[0]), ()):
                count.wrong.append((result.source, message.key.msgid, message.msgstr[0]))


def main() -> None:
    """Read the options, disturb, align, and print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("corpus", type=Path, help="a folder with src/ and po/, or a site of ours")
    parser.add_argument("--locale", default="de")
    parser.add_argument("--ways", type=int, default=2, help="how many ways for a page")
    parser.add_argument("--rounds", type=int, default=5, help="how often each page is disturbed")
    parser.add_argument("--accept", type=float, default=0.95)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", type=int, default=0, help="print so many texts that were not aligned")
    options = parser.parse_args()
    where = locale(options.locale)
    dice = random.Random(options.seed)  # noqa: S311 - no secret, only a choice
    counts = {name: Count(where, options.accept) for name in ("nothing", *WAYS)}
    total = Count(where, options.accept)
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder, "site")
        if (options.corpus / "po").is_dir():
            from_corpus(options.corpus, site, options.locale)
        else:
            from_site(options.corpus, site)
        i18n("build", "--as", "source", cwd=site)
        pages = list(translated_pages(site, options.locale))
        for name, source, translated in pages * options.rounds:
            truth = known(source, translated)
            if truth is None or not truth[1]:
                continue
            page = Page.of(translated, truth[0])
            names = dice.sample(sorted(WAYS), options.ways)
            done = [way for way in names if WAYS[way](page, dice)] or ["nothing"]
            if not texts(page.text):
                continue
            result = align_page(
                Sheet(parse(name, source, Options()), source),
                Sheet(parse(name, page.text, Options()), page.text),
                EN,
                where,
            )
            for count in (total, *(counts[way] for way in done)):
                count.pages += 1
                judge(page, result, source, count)
    print("| disturbed | pages | translated blocks | aligned | share | accepted | wrong |")
    print("|---|---|---|---|---|---|---|")
    for way, count in (*counts.items(), ("**all**", total)):
        share = f"{100 * count.aligned / count.wanted:.1f} %" if count.wanted else ""
        row = (way, count.pages, count.wanted, count.aligned, share, count.accepted, len(count.wrong))
        print(f"| {' | '.join(map(str, row))} |")
    for page_name, msgid, msgstr in total.wrong[:40]:
        print(f"\nwrong: {page_name}\n  {msgid!r}\n  {msgstr!r}")
    for way, count in counts.items():
        for name, msgid in count.lost[: options.show]:
            print(f"\nnot aligned ({way}): {name}\n  {msgid!r}")


if __name__ == "__main__":
    main()
