"""Numbers that have the right value and are not written as their locale writes them (CLDR)."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from i18n.facts.amounts import DIGIT, MOST, Amount, count_numbers, read
from i18n.facts.numbers import separators
from i18n.facts.prose import language_of
from i18n.locales import Locale, format_number, format_percent
from i18n.model import Markup

_MARK = re.compile(r"[^\d]")
_SPACED = re.compile(r"(?<![\d.,] )(?<![\d.,:])\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,4}(?![\d.,:]| \d)")
_SHARE = re.compile(r"\d[ \u00a0\u202f]?%(?![\w(])")
_SPACES = re.compile("[ \u00a0\u202f\u2009]")
_LONGEST = 18
_PLACES = 3
"""Decimals that CLDR's pattern for numbers has."""


def styles(text: str, markup: Markup, locale: Locale) -> tuple[tuple[str, str], ...]:
    """The numbers of a text that its locale writes otherwise: as they are, and as CLDR has them."""
    if DIGIT.search(text) is None:
        return ()
    spoken = language_of(text, markup)
    if count_numbers(spoken) > MOST:
        return ()
    found = [(one.said, _written(one, locale)) for one in read(spoken, locale).amounts]
    found += _shares(spoken, locale)
    if not separators(locale).group.isspace():
        found += [(said, _grouped(said, locale)) for said in _SPACED.findall(spoken)]
    return tuple((said, meant) for said, meant in found if meant and _bare(said) != _bare(meant))


def _bare(text: str) -> str:
    return _SPACES.sub(" ", text).replace("\u2019", "'").replace("٬", ",").replace("٫", ".")


def _written(amount: Amount, locale: Locale) -> str:
    """A number with separators as the locale has it; empty where it has none, or no single value."""
    value = min(amount.values)
    whole, _, rest = value.partition(".")
    if (
        not _MARK.search(amount.said)
        or len(amount.values) > 1
        or len(value) > _LONGEST
        or len(rest) > _PLACES
    ):
        return ""
    if not whole.isdigit() or (rest and not rest.isdigit()):
        return ""
    written = format_number(Decimal(value), locale, numerals="latn")
    digits = _MARK.sub("", amount.said)
    # Zeros at the end belong to how exact a number is.
    return written if _MARK.sub("", written) == digits else ""


def _grouped(said: str, locale: Locale) -> str:
    return format_number(int(_MARK.sub("", said)), locale, numerals="latn")


def _shares(text: str, locale: Locale) -> list[tuple[str, str]]:
    gap = _gap(locale)
    if gap is None:
        return []
    return [(match[0], re.sub(r"[ \u00a0\u202f]?%$", f"{gap}%", match[0])) for match in _SHARE.finditer(text)]


@lru_cache(maxsize=64)
def _gap(locale: Locale) -> str | None:
    """What a locale writes between a number and its per cent sign; None where the sign does not stand behind it."""
    sample = format_percent(Decimal("0.5"), locale, numerals="latn")
    wanted = re.fullmatch(r"50([ \u00a0\u202f]?)%", sample)
    if wanted is None:
        return None
    return "\u00a0" if wanted[1] else ""
