"""Translations of texts that are a part of one of ours: its only link, its lines, all of it but its addresses."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from i18n.incoming.base import Doubt, Offer, Way
from i18n.incoming.nearness import nearness
from i18n.markup import letters, skeleton
from i18n.minor import Text, sense
from i18n.model import Message

_WRAPPED = (
    re.compile(r"(?P<before>\[)(?P<inner>[^\[\]]+)(?P<after>\]\((?:[^()\s]|\([^()\s]*\))*\))"),
    re.compile(r"(?P<before>\[)(?P<inner>[^\[\]]+)(?P<after>\]\[[^\[\]]*\])"),
    re.compile(r"(?P<before>\*\*|__)(?P<inner>[^*_]+)(?P<after>\1)"),
    re.compile(r"(?P<before>\*|_)(?P<inner>[^*_]+)(?P<after>\1)"),
)
_BREAK = re.compile(r"\\\n|[ ]{2,}\n|<br ?/?>\n?")
_HIDDEN = re.compile(
    r"\](?:\((?:[^()\s\"]|\([^()\s]*\))*(?:\s+\"[^\"]*\")?\)|\[[^\[\]]*\])|(?:<[^<>\s][^<>]*>)+"
)
_HOLE = re.compile(r"\{\d+\}")
_MOST_LINES = 20
_MOST_WAYS = 4
"""How many translations of one line are tried."""

ByLetters = Mapping[str, Sequence[Offer]]
"""What is offered, by the letters of the texts that it is for."""


def joined(message: Message, by_letters: ByLetters) -> Iterator[Offer]:
    """Translations of a message that are put together of translations of its parts."""
    msgid = message.key.msgid
    if msgid[:1] in "[*_":
        for pattern in _WRAPPED:
            if found := pattern.fullmatch(msgid):
                yield from _inside(message, found, by_letters)
    lines = _lines(msgid)
    if 1 < len(lines) <= _MOST_LINES:
        yield from _of_lines(msgid, lines, by_letters)
    yield from _with_holes(msgid, by_letters)


def _inside(message: Message, found: re.Match[str], by_letters: ByLetters) -> Iterator[Offer]:
    """What a link says, as mdBook has the titles of its contents. On another page the same words may say less."""
    msgid = message.key.msgid
    before, inner, after = found["before"], found["inner"], found["after"]
    for offer in _offers(inner, by_letters):
        said = f"{before}{offer.msgstr[0]}{after}"
        theirs, ours = skeleton(msgid), skeleton(said)
        if (theirs.links, theirs.references, theirs.emphasis) == (ours.links, ours.references, ours.emphasis):
            here = before == "[" and nearness(message.references, offer.message.references)
            yield replace(
                offer,
                text=Text(msgid, offer.text.msgctxt),
                msgstr=(said,),
                way=Way.FORM,
                doubt=offer.doubt or (None if here else Doubt.CONTEXT),
                of=(offer,),
            )


def _with_holes(msgid: str, by_letters: ByLetters) -> Iterator[Offer]:
    """Translations around numbers in braces: translate-toolkit hides addresses and tags."""
    if "](" not in msgid and "][" not in msgid and "<" not in msgid:
        return
    hidden: list[str] = []

    def hole(found: re.Match[str]) -> str:
        hidden.append(found[0].removeprefix("]"))
        return f"{']' if found[0][0] == ']' else ''}{{{len(hidden)}}}"

    form = _HIDDEN.sub(hole, msgid)
    holes = [f"{{{number + 1}}}" for number in range(len(hidden))]
    for offer in by_letters.get(letters(msgid), ()):
        if "{1}" not in offer.text.msgid or " ".join(offer.text.msgid.split()) != " ".join(form.split()):
            continue
        if sorted(_HOLE.findall(offer.msgstr[0])) != sorted(holes):
            continue
        table = dict(zip(holes, hidden, strict=True))
        said = _HOLE.sub(lambda found, table=table: table[found[0]], offer.msgstr[0])  # type: ignore[misc]
        # A title is a message of its own there.
        titled = Doubt.PIECES if any('"' in one and not one.startswith("<") for one in hidden) else None
        yield replace(
            offer,
            text=Text(msgid, None),
            msgstr=(said,),
            way=Way.FORM,
            doubt=offer.doubt or titled,
            of=(offer,),
        )


def _lines(msgid: str) -> list[str]:
    """What stands between hard breaks."""
    return [line.strip() for line in _BREAK.split(msgid)] if "\n" in msgid else []


def _of_lines(msgid: str, lines: Sequence[str], by_letters: ByLetters) -> Iterator[Offer]:
    found = [_offers(line, by_letters)[:_MOST_WAYS] for line in lines]
    if not all(found):
        return
    breaks = _BREAK.findall(msgid)
    # Lines of one page go together: the first of each is the one that stands nearest in its catalog.
    best = [these[0] for these in found]
    said = "".join(
        itertools.chain.from_iterable(zip((one.msgstr[0] for one in best), (*breaks, ""), strict=True))
    )
    doubt = next((one.doubt for one in best if one.doubt), None)
    yield replace(best[0], text=Text(msgid), msgstr=(said,), way=Way.PART, doubt=doubt, of=tuple(best))


def _offers(text: str, by_letters: ByLetters) -> list[Offer]:
    wanted = sense(Text(text))
    return [
        offer
        for offer in by_letters.get(letters(text), ())
        if not offer.kinds
        and offer.text.msgid_plural is None
        and sense(offer.text._replace(msgctxt=None)) == wanted
    ]
