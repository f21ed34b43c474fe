"""What a text is built of, compared without regard to order: what is lost, what is extra."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from i18n.markup import EMPTY, VOID, Skeleton, Tag
from i18n.markup_html import TooMuchError, tokens

_PAIRED = 12
"""Pieces that are compared with each other; their number grows with the square."""
_HOST = re.compile(r"^(https?://[^/?#]*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Difference:
    """Two multisets against each other. Sorted, so that the same texts always give the same difference."""

    lost: tuple[str, ...] = ()
    """In the source and no longer in the translation."""
    extra: tuple[str, ...] = ()
    """In the translation and not in the source."""
    fewer: tuple[str, ...] = ()
    """In both, in the translation less often."""


ALIKE = Difference()
"""Of two that have all in common."""


def difference(source: Counter[str], target: Counter[str]) -> Difference:
    """What two multisets have not in common. Sets come before counts: a repetition may be dropped."""
    if source == target:
        return ALIKE
    return Difference(
        lost=tuple(sorted(source.keys() - target.keys())),
        extra=tuple(sorted(target.keys() - source.keys())),
        fewer=tuple(sorted(piece for piece in source if 0 < target[piece] < source[piece])),
    )


def pairs(found: Difference) -> tuple[tuple[str, str], ...]:
    """What is lost beside what stands in its place: the most similar first, as many as there are of both."""
    if len(found.lost) <= 1 and len(found.extra) <= 1:
        return tuple(zip(found.lost, found.extra, strict=False))
    ranked = sorted(
        (-SequenceMatcher(None, lost, extra, autojunk=False).ratio(), lost, extra)
        for lost in found.lost[:_PAIRED]
        for extra in found.extra[:_PAIRED]
    )
    taken: dict[str, str] = {}
    for _, lost, extra in ranked:
        if lost not in taken and extra not in taken.values():
            taken[lost] = extra
    return tuple(sorted(taken.items()))


def unpaired(found: Difference) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What is lost, and what is extra, with nothing in its place."""
    both = pairs(found)
    lost, extra = {one for one, _ in both}, {other for _, other in both}
    return (
        tuple(piece for piece in found.lost if piece not in lost),
        tuple(piece for piece in found.extra if piece not in extra),
    )


@lru_cache(maxsize=4096)
def tagged(text: str) -> Skeleton:
    """The skeleton of an HTML text: its tags, which say its links and images as well."""
    if "<" not in text:
        return EMPTY
    found: list[Tag] = []
    try:
        for token in tokens(text):
            if token.kind == "start":
                said = tuple(sorted((one.name, one.value) for one in token.attributes))
                found.append(Tag(token.name, said, "void" if token.name in VOID else "open"))
            elif token.kind == "end":
                found.append(Tag(token.name, (), "close"))
    except TooMuchError:
        return EMPTY
    return Skeleton(tags=tuple(found)) if found else EMPTY


def addresses(text: Skeleton, beside: Skeleton = EMPTY) -> Counter[str]:
    """The addresses of the links in a text, however they are written; references as ``[label]``.

    Not those that the text ``beside`` it writes with their label for a text: ``[label]``, ``[label][]``.
    """
    raw = [
        value
        for tag in text.tags
        if tag.name == "a" and tag.kind == "open"
        for name, value in tag.attributes
        if name == "href"
    ]
    return Counter(map(_same_address, (*text.links, *text.autolinks, *raw))) + Counter(
        f"[{label.lower()}]" for label in text.references if label not in beside.shortcuts
    )


def _same_address(url: str) -> str:
    """An address in a form in which equal addresses are equal: host in lower case, no slash at the end."""
    url = _HOST.sub(lambda match: match[1].lower(), url)
    return url[:-1] if len(url) > 1 and url.endswith("/") else url


def images(text: Skeleton) -> Counter[str]:
    """The addresses of the images in a text."""
    raw = [value for tag in text.tags if tag.name == "img" for name, value in tag.attributes if name == "src"]
    return Counter((*text.images, *raw))


def codes(text: Skeleton) -> Counter[str]:
    """The code in a text: spans, and ``<code>`` without markup in it is left to the tags."""
    return Counter(code.strip() for code in text.codes)


def tags(text: Skeleton) -> Counter[str]:
    """The names of the raw tags in a text, without those that are links, images or no elements."""
    return Counter(
        tag.name for tag in text.tags if tag.kind in {"open", "void"} and tag.name not in {"a", "img"}
    )


def attributes(text: Skeleton) -> Counter[tuple[str, str, str]]:
    """The attributes of the raw tags in a text, as tag, name and value; addresses are compared on their own."""
    return Counter(
        (tag.name, name, value)
        for tag in text.tags
        for name, value in tag.attributes
        if name not in {"href", "src"}
    )
