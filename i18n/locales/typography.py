"""Typography of a language on plain text: spaces at punctuation, quotation marks, ellipsis, Chinese beside Latin.

French spaces: Lexique des règles typographiques en usage à l'Imprimerie nationale; Canada: Office québécois de la
langue française; quotation marks: CLDR, ``delimiters``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from i18n.locales.base import Locale
from i18n.locales.quotes import marks_of

KINDS = ("spaces", "quotes", "ellipsis", "cjk")
"""What can be asked for."""
_NARROW, _FIXED = "\u202f", "\u00a0"
_ANY = r"[ \u00a0\u202f\u2009]"
_HAN = (
    "\u3005-\u3007\u3041-\u3096\u30a1-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af"
    "\uf900-\ufaff\U00020000-\U000323af"
)
_BETWEEN = re.compile(rf"(?<=[{_HAN}])(?=[0-9A-Za-z])|(?<=[0-9A-Za-z%℃°])(?=[{_HAN}])")
_DOTS = re.compile(r"(?<!\.)\.\.\.(?!\.)")
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")
_OPENING = re.compile(r"(?:^|(?<=[\s(\[{«„“—–-]))\"(?=\S)")


class Spaces(NamedTuple):
    """The spaces of a language: before the signs in a class, and inside its quotation marks."""

    before: tuple[tuple[str, str], ...]
    """(signs, space)"""
    inside: str
    """What stands inside « and »; empty for nothing."""


_SPACES = {
    "fr": Spaces(((";!?", _NARROW), (":", _FIXED), ("%", _FIXED)), _FIXED),
    "fr-CA": Spaces(((":", _FIXED), ("%", _FIXED)), _FIXED),
    "fr-CH": Spaces((("%", _FIXED),), _NARROW),
}


class Setting(NamedTuple):
    """A text as it is to be set, and how often each kind of change was made in it."""

    text: str
    counts: tuple[tuple[str, int], ...]


def typeset(text: str, locale: Locale, kinds: Iterable[str]) -> Setting:
    """A plain text in the typography of a locale. Doing it twice changes nothing; no letter, digit or sign is lost.

    A space is never put where a sign may mean something else: in ``8:30``, ``https://`` and ``a?b`` there is none.
    """
    counts: list[tuple[str, int]] = []
    for kind in kinds:
        text, count = _WAYS[kind](text, locale)
        if count:
            counts.append((kind, count))
    return Setting(text, tuple(counts))


def _spaces(text: str, locale: Locale) -> tuple[str, int]:
    chain = (locale.tag, *(parent.tag for parent in locale.parents))
    rules = next((_SPACES[tag] for tag in chain if tag in _SPACES), None)
    if rules is None:
        return text, 0
    before = text
    for signs, space in rules.before:
        # A space that is there becomes the right one; where none is, one comes only between a word and the end of it.
        sign = f"[{re.escape(signs)}]"
        text = re.sub(rf"(?<=\S){_ANY}+(?={sign}+(?:[\s»”)\]]|$))", space, text)
        if signs != "%":
            text = re.sub(rf"(?<=[^\W\d_])(?={sign}(?:[\s»”)\]]|$))", space, text)
    if rules.inside:
        text = re.sub(rf"«{_ANY}*(?=\S)", f"«{rules.inside}", text)
        text = re.sub(rf"(?<=[^\s«]){_ANY}*»", f"{rules.inside}»", text)
    return text, _apart(before, text)


def _apart(one: str, other: str) -> int:
    """How many spaces differ."""
    if one == other:
        return 0
    signs = re.compile(r"\S")
    return sum(a != b for a, b in zip(signs.split(one), signs.split(other), strict=True))


def _quotes(text: str, locale: Locale) -> tuple[str, int]:
    opening, closing = marks_of(locale)[:2]
    text, count = _APOSTROPHE.subn("’", text)
    # Where they do not pair, one belongs to another part of the text, or is a sign for inches.
    if not text.count('"') or text.count('"') % 2 or len(_OPENING.findall(text)) * 2 != text.count('"'):
        return text, count
    parts = text.split('"')
    marked = (
        "".join(part + (opening if i % 2 == 0 else closing) for i, part in enumerate(parts[:-1])) + parts[-1]
    )
    return marked, count + len(parts) - 1


def _ellipsis(text: str, locale: Locale) -> tuple[str, int]:  # noqa: ARG001 - the same in every language
    return _DOTS.subn("…", text)


def _cjk(text: str, locale: Locale) -> tuple[str, int]:
    if locale.language not in {"ja", "ko", "yue", "zh"}:
        return text, 0
    return _BETWEEN.subn(" ", text)


_WAYS = {"spaces": _spaces, "quotes": _quotes, "ellipsis": _ellipsis, "cjk": _cjk}
