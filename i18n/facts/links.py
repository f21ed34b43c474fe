"""Links and images whose signs a translation has damaged, so that readers cannot follow them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from i18n.facts.structure import addresses, difference, images
from i18n.markup import code_spans, skeleton

_UNSEEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_GAP = rf"[ \t\u00a0\u3000\n{_UNSEEN}]{{0,4}}+"
_ADDRESS = r"[^\s()<>\[\]（）［］【】{}]"
_WRITTEN = re.compile(r"\]\([ \n]*(?:<(?P<quoted>[^<>\n]*)>|(?P<bare>[^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*))")
"""The address of a link in a sound text."""
_BRACKET = re.compile(r"\\?[\[［【]|(?P<close>(?<!\\)[\]］】])")
_JOIN = re.compile(rf"\\?[\]］】]{_GAP}(?P<open>\\?[(（{{])?{_GAP}<?(?P<address>{_ADDRESS})")
"""Where the text of a link ends and its address begins, with whatever has come between them."""
_FOREIGN = re.compile(rf"[\s{_UNSEEN}]")
_CLOSE = re.compile(rf"(?:{_GAP}>)?(?P<title>[ \n]+(?:\"[^\"]*\"|'[^']*'))?{_GAP}\\?[)）}}\]］】]")
_SHOWN = re.compile(f"[{_UNSEEN}]")
_LONGEST = 2000
_MOST = 200


class Damaged(NamedTuple):
    """One link that does not come about."""

    start: int
    end: int
    """In characters of the translation, from the bracket before its text to the one behind its address."""
    said: str
    """The signs between text and address, with the begin of the address; what nobody sees by its number."""
    address: str
    """As the source writes it."""
    sound: str
    """The link as it should be written."""


@lru_cache(maxsize=1024)
def damaged_links(source: str, target: str) -> tuple[Damaged, ...]:
    """The links and images of a Markdown source that a translation has with its signs damaged, in their order.

    Only an address that the source has and the translation does not is looked for, so a bracket before a
    parenthesis is nothing by itself.
    """
    lost = difference(_leads(source), _leads(target)).lost
    if not lost or len(target) > _LONGEST * 10:
        return ()
    wanted: dict[str, None] = {}
    for match in _WRITTEN.finditer(source):
        written = match["bare"] if match["quoted"] is None else match["quoted"]
        if _leads(f"[x]({match[0][2:]})").keys() & set(lost):
            wanted[written] = None
    found: list[Damaged] = []
    code = code_spans(target)
    for written in sorted(wanted, key=len, reverse=True):
        found += _damaged(target, written, code, tuple((one.start, one.end) for one in found))
    return tuple(sorted(found))


def _leads(text: str) -> Counter[str]:
    """The addresses of links and images. A bare one is a link by itself, with the signs of another around it."""
    parts = replace(skeleton(text), autolinks=())
    return addresses(parts) + images(parts)


def _damaged(
    target: str, written: str, code: list[tuple[int, int]], taken: tuple[tuple[int, int], ...]
) -> list[Damaged]:
    found: list[Damaged] = []
    for join in list(_JOIN.finditer(target))[:_MOST]:
        if any(start <= join.start() < end for start, end in (*code, *taken)):
            continue
        end = _through(target, join.start("address"), written)
        if end is None or not (begin := _opening(target, join.start(), code)):
            continue
        close = _CLOSE.match(target, end)
        # An address that goes on is another address; so is one in whose place words stand.
        if close is None and re.match(rf"{_ADDRESS}", target[end : end + 1]) and target[end].isascii():
            continue
        stop = close.end() if close else end
        words = target[begin.end() : join.start()]
        address = f"<{written}>" if re.search(r"[\s()]", written) else written
        title = (close["title"] or "") if close else ""
        sound = f"[{words.strip(' ')}]({address}{title})"
        if target[begin.start() : stop] == sound and close:
            continue
        if close is None and target[stop : stop + 1].isalpha():
            sound += " "
        said = _SHOWN.sub(
            lambda one: f"U+{ord(one[0]):04X}", target[join.start() : min(stop, join.start("address") + 12)]
        )
        found.append(Damaged(begin.start(), stop, said, written, sound))
    return found


def _through(target: str, at: int, written: str) -> int | None:
    """Where an address ends that begins at a place, whatever spaces and unseen signs have come into it."""
    for letter in written:
        skipped = at
        while skipped < len(target) and target[skipped] != letter and _FOREIGN.match(target[skipped]):
            skipped += 1
        if target[skipped : skipped + 1] != letter:
            return None
        at = skipped + 1
    return at


def _opening(target: str, end: int, code: list[tuple[int, int]]) -> re.Match[str] | None:
    """The bracket that opens the text of a link which ends at a place: the first one behind the last that closes."""
    first: re.Match[str] | None = None
    for match in _BRACKET.finditer(target, max(0, end - _LONGEST), end):
        if any(start <= match.start() < stop for start, stop in code):
            continue
        first = None if match["close"] else first or match
    return first


def mended_links(source: str, target: str) -> str:
    """The translation with these links as they should be written."""
    out = target
    for one in reversed(damaged_links(source, target)):
        out = out[: one.start] + one.sound + out[one.end :]
    return out


def addressed(source: str, target: str, wrong: Mapping[str, str]) -> str:
    """The translation with some of its addresses as the source writes them: from the wrong one to the right one.

    Both as ``addresses`` has them.
    """
    written = {url: match for match in _WRITTEN.finditer(source) for url in _leads(f"[x]{match[0][1:]})")}
    out = target
    for match in reversed(list(_WRITTEN.finditer(target))):
        for url in _leads(f"[x]{match[0][1:]})"):
            if right := written.get(wrong.get(url, "")):
                out = out[: match.start()] + right[0] + out[match.end() :]
    return out
