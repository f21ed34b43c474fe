"""Five kinds of edit that authors really make, on any folder of Markdown pages. Used by edits.py."""

from __future__ import annotations

import posixpath
import re
import textwrap
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from markdown_it import MarkdownIt

from i18n.facts import difference
from i18n.locales import locale
from i18n.markup import bare_text

ENGLISH = locale("en")
WIDTH, ADDRESSES, PAGES, TYPOS, NUMBERS = 60, 200, 50, 50, 50
LINK = re.compile(r"(\]\(|^ {0,3}\[[^\]\n]+\]:[ \t]*)([^()\s<>]+)", re.MULTILINE)
STARTS_A_BLOCK = re.compile(r"[-+*#>|=~`:<{]|\d+[.)]")
WHOLE = re.compile(r"`[^`]+`|\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])?")
"""Code and links: a line break inside is more than one for some parsers."""
LINES = 12
"""A message is looked for in so many lines from the one where it begins."""


@dataclass(frozen=True)
class Source:
    """What an author who edits the pages of a site may want to know."""

    content: Path
    places: Mapping[str, Sequence[str]]
    """Where each message stands, as ``content/a.md:3``; those first that a person has translated."""
    translations: Mapping[str, Sequence[str]]
    """What each message is in the locales."""


@dataclass(frozen=True)
class Edit:
    """One kind of edit."""

    name: str
    make: Callable[[Source], dict[str, str]]
    """Changes the pages; answers what it replaced, old → new: addresses, or whole messages."""
    declared: bool = False
    """Its changes are declared minor."""
    numbers: bool = False
    addresses: bool = False


def pages_of(content: Path) -> list[Path]:
    """Every page, in the order of its path."""
    return sorted(content.rglob("*.md"))


def rewrap(source: Source) -> dict[str, str]:
    """Fold every paragraph of every page anew."""
    for page in pages_of(source.content):
        text = page.read_text("utf-8")
        lines = text.split("\n")
        for token in reversed(MarkdownIt("commonmark").enable("table").parse(text)):
            if token.type == "paragraph_open" and token.map:
                start, end = token.map
                lines[start:end] = paragraph(lines[start:end])
        page.write_text("\n".join(lines), "utf-8")
    return {}


def paragraph(lines: list[str]) -> list[str]:
    """One paragraph, in a list or not, folded anew; as it is where that could change more than white space."""
    if any(line.endswith(("  ", "\\")) or ">" in line[:4] for line in lines):
        return lines
    prefix = re.match(r"\s*(?:(?:[-*+]|\d+[.)])\s+)*", lines[0])[0]  # type: ignore[index] # it always matches
    words = " ".join(line.strip() for line in (lines[0][len(prefix) :], *lines[1:]))
    folded = textwrap.wrap(
        WHOLE.sub(lambda match: match[0].replace(" ", "\x00"), words),
        WIDTH,
        initial_indent=prefix,
        subsequent_indent=" " * len(prefix),
        break_long_words=False,
        break_on_hyphens=False,
    )
    folded = [line.replace("\x00", " ") for line in folded]
    return lines if any(STARTS_A_BLOCK.match(line.strip()) for line in folded[1:]) else folded


def move_addresses(source: Source) -> dict[str, str]:
    """Change 200 addresses, of those that every translation has as its source has them."""
    return moved(source, [one for one in addresses_of(source) if everywhere(one, source)][:ADDRESSES])


def move_every_address(source: Source) -> dict[str, str]:
    """Change every address, whatever the translators made of it."""
    return moved(source, addresses_of(source))


def addresses_of(source: Source) -> list[str]:
    """The addresses in messages: those on the web first, then those of pages."""
    found = {url for msgid in source.places for _, url in LINK.findall(msgid) if url[0] != "#"}
    return sorted(
        (url for url in found if "://" in url or ":" not in url), key=lambda url: (":" not in url, url)
    )


def everywhere(url: str, source: Source) -> bool:
    """Whether an address stands in each translation as often as in the message."""
    stands = re.compile(rf"(?<![\w/.-]){re.escape(url)}(?![\w/.#-])")
    return all(
        len(stands.findall(msgid)) == len(stands.findall(text))
        for msgid, texts in source.translations.items()
        if url in msgid
        for text in texts
    )


def moved(source: Source, chosen: Sequence[str]) -> dict[str, str]:
    """Change some addresses in every page."""
    table = {url: re.sub(r"^(https?://[^/]*/?|)", r"\1moved/", url) for url in chosen}
    for page in pages_of(source.content):
        text = page.read_text("utf-8")
        page.write_text(LINK.sub(lambda match: match[1] + table.get(match[2], match[2]), text), "utf-8")
    return table


def move_pages(source: Source) -> dict[str, str]:
    """Give 50 pages another name in another folder; every link to them and from them follows."""
    names = [page.relative_to(source.content).as_posix() for page in pages_of(source.content)]
    inner = [name for name in names if "/" in name]
    chosen = inner[:: max(1, len(inner) // PAGES)][:PAGES]
    table = {name: f"moved/{posixpath.dirname(name)}/new-{posixpath.basename(name)}" for name in chosen}
    replaced: dict[str, str] = {}
    for name in names:
        here, there = posixpath.dirname(name), posixpath.dirname(table.get(name, name))

        def followed(match: re.Match[str], here: str = here, there: str = there) -> str:
            path, mark, rest = match[2].partition("#")
            target = posixpath.normpath(posixpath.join(here, path)) if path and ":" not in path else ""
            if not target or not (source.content / target).exists():
                return match[0]
            new = posixpath.relpath(table.get(target, target), there or ".") + mark + rest
            if new == posixpath.normpath(path) + mark + rest:
                return match[0]
            replaced[match[2]] = new
            return match[1] + new

        text = (source.content / name).read_text("utf-8")
        (source.content / name).write_text(LINK.sub(followed, text), "utf-8")
    for old, new in table.items():
        (source.content / new).parent.mkdir(parents=True, exist_ok=True)
        (source.content / old).rename(source.content / new)
    return replaced


def fix_typos(source: Source) -> dict[str, str]:
    """Let two letters of a word change places, in 50 messages."""
    return in_messages(source, TYPOS, typo)


def typo(msgid: str) -> tuple[str, str] | None:
    """A word of a message, and how it shall be written."""
    for word in re.findall(r"(?<![\w`\[(/.-])[a-z]{7,}(?![\w`\](/.-])", bare_text(msgid)):
        other = word[:2] + word[3] + word[2] + word[4:]
        if (
            other != word
            and msgid.count(word) == 1
            and not difference(msgid, msgid.replace(word, other), ENGLISH)
        ):
            return word, other
    return None


def change_numbers(source: Source) -> dict[str, str]:
    """Make a number another one, in 50 messages."""
    return in_messages(source, NUMBERS, number)


def number(msgid: str) -> tuple[str, str] | None:
    """A number of a message, and what it shall be."""
    found = re.search(r"(?<![\w.,/#`:-])\d+(?![\w.,/`:-])", bare_text(msgid))
    return (found[0], str(int(found[0]) + 7)) if found and once(found[0], msgid) else None


def once(word: str, text: str) -> bool:
    """Whether a word stands exactly once in a text."""
    return len(re.findall(rf"(?<!\w){word}(?!\w)", text)) == 1


def in_messages(
    source: Source, wanted: int, change: Callable[[str], tuple[str, str] | None]
) -> dict[str, str]:
    """Change a word in some of the messages that stand in one place; those first that a person has translated."""
    changed: dict[str, str] = {}
    for msgid, places in source.places.items():
        if len(changed) == wanted:
            break
        words = change(msgid) if len(places) == 1 else None
        if words and replaced_at(source.content.parent, places[0], *words):
            changed[msgid] = re.sub(rf"(?<!\w){words[0]}(?!\w)", words[1], msgid)
    return changed


def replaced_at(site: Path, place: str, word: str, new: str) -> bool:
    """Replace a word in the block that begins at a place; answers whether it could be found there."""
    path, _, line = place.rpartition(":")
    lines = (site / path).read_text("utf-8").split("\n")
    for at in range(int(line) - 1, min(int(line) - 1 + LINES, len(lines))):
        if at >= int(line) and not lines[at].strip():
            break
        if once(word, lines[at]):
            lines[at] = re.sub(rf"(?<!\w){word}(?!\w)", new, lines[at])
            (site / path).write_text("\n".join(lines), "utf-8")
            return True
    return False


EDITS = (
    Edit(f"all pages folded at {WIDTH} columns", rewrap),
    Edit(f"{ADDRESSES} addresses changed", move_addresses, addresses=True),
    Edit(f"{PAGES} pages renamed and moved", move_pages, addresses=True),
    Edit(f"{TYPOS} typos put right, declared minor", fix_typos, declared=True),
    Edit(f"{NUMBERS} numbers changed", change_numbers, numbers=True),
    Edit("every address changed", move_every_address, addresses=True),
)


def among(numbers: Iterable[int]) -> list[Edit]:
    """Some of the edits, by their numbers from 1; all where none is named."""
    return [edit for number, edit in enumerate(EDITS, 1) if not numbers or number in set(numbers)]
