"""Numbers by value and units by symbol, as a locale writes them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from i18n.facts.lexicons.base import Lexicon
from i18n.locales import Locale, format_number

_SPACES = "\u00a0\u202f\u2009"
NUMBER = re.compile(rf"\d+(?:[.,'{_SPACES}٫٬]\d+)*")
_GROUPED = re.compile(r"\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?!\d)")
_GROUP_SIZE = 3
_COUNTED = 16
"""Digits from which on a number in front of a fraction is none."""
_QUOTED = re.compile(r"^(\d+)'(\d{1,2}|\d{4,})$")
"""A decimal as it is written in Spain: 0'5."""
_LAKH = re.compile(r"\d{1,2}(?:,\d{2})*,\d{3}")


@dataclass(frozen=True, slots=True)
class Separators:
    """How a locale writes decimals and groups."""

    decimal: str
    group: str
    spaced: bool
    """Groups may stand apart by an ordinary space."""


@lru_cache(maxsize=64)
def separators(locale: Locale) -> Separators:
    """The decimal sign and the group sign of a locale, found in a number that it writes."""
    sample = format_number(1234567.5, locale)
    signs = [char for char in sample if not char.isdigit()]
    decimal = signs[-1] if signs else "."
    group = signs[0] if len(signs) > 1 else ("." if decimal == "," else ",")
    return Separators(decimal, group, spaced=group.isspace())


def _in_groups(digits: list[str], marks: list[str]) -> bool:
    """Whether a number can only be one in groups of three, whatever sign stands between them."""
    return (
        len(set(marks)) == 1
        and 0 < len(digits[0]) <= _GROUP_SIZE
        and digits[0][0] != "0"
        and all(len(run) == _GROUP_SIZE for run in digits[1:])
    )


def value(token: str, signs: Separators) -> str:
    """The value of a number as it is written, as ASCII digits with a point.

    What can be no single number in the locale (a version, an address) is given back as it stands: ``1.2.3``.
    Leading zeros stay: they belong to codes and telephone numbers. So do zeros at the end of a decimal: 1.10
    may be a version.
    """
    token = _QUOTED.sub(r"\1٫\2", token)
    token = re.sub(f"[{_SPACES} '٬]", "\x00", token).replace("٫", "\x01")
    parts = re.split(r"([^\d])", token)
    digits, marks = parts[::2], parts[1::2]
    if not marks:
        return token
    if len(marks) > 1 and _in_groups(digits, marks):
        return "".join(digits)  # no decimal has two signs: 1,000,000 groups in every language
    group = "\x00" if signs.spaced or signs.group in "'’" else signs.group
    *most, last = marks
    decimal = {signs.decimal, "\x01"}
    whole_marks = most if last in decimal else marks
    whole = digits[: len(whole_marks) + 1]
    well_grouped = (
        len(set(whole_marks)) <= 1 and set(whole_marks) <= {group, "\x00"} and len(whole[0]) <= _GROUP_SIZE
    )
    if well_grouped and len(whole) > 1 and whole[0].startswith("0") and len(marks) == 1:
        return (
            f"{digits[0]}.{digits[1]}"  # no group begins with a nought: 0.125 is a decimal in every language
        )
    if well_grouped and (
        all(len(run) == _GROUP_SIZE for run in whole[1:]) or _LAKH.fullmatch(",".join(whole))
    ):
        joined = "".join(whole)
        return f"{joined}.{digits[-1]}" if last in decimal else joined
    if not whole_marks:
        return f"{digits[0]}.{digits[-1]}"
    return token.replace("\x00", " ").replace("\x01", ".")


def number_at(text: str, start: int, signs: Separators) -> tuple[str, int] | None:
    """The value of the number that begins at a place, vulgar fractions included, and where it ends."""
    found = (signs.spaced and _GROUPED.match(text, start)) or NUMBER.match(text, start)
    end = found.end() if found else start
    amount = value(found[0], signs) if found else ""
    if (
        end < len(text)
        and (fraction := _fraction(text[end]))
        and (not amount or (amount.isdigit() and len(amount) < _COUNTED))
    ):
        return f"{int(amount or 0) + fraction:g}", end + 1
    if found is None and text[start].isnumeric() and not text[start].isalpha():
        return unicodedata.normalize("NFKC", text[start]), start + 1
    return (amount, end) if found else None


def _fraction(char: str) -> float | None:
    """The value of a vulgar fraction; None for any other character."""
    if char.isnumeric() and "⁄" in unicodedata.normalize("NFKC", char):
        return unicodedata.numeric(char)
    return None


SYMBOLS = {
    "%": "%", "‰": "‰", "°C": "°C", "℃": "°C", "°F": "°F", "℉": "°F", "°": "degree",
    "mg": "mg", "µg": "ug", "μg": "ug", "ug": "ug", "mcg": "ug", "ng": "ng", "g": "g", "kg": "kg",
    "ml": "ml", "mL": "ml", "cl": "cl", "dl": "dl", "dL": "dl", "l": "l", "L": "l",
    "nm": "nm", "µm": "um", "μm": "um", "mm": "mm", "cm": "cm", "m": "m", "km": "km",
    "m²": "m2", "m2": "m2", "cm²": "cm2",
    "mmHg": "mmHg", "mm Hg": "mmHg", "kPa": "kPa", "IU": "IU", "IE": "IU", "UI": "IU", "U": "U",
    "mmol": "mmol", "mol": "mol", "mEq": "mEq", "kcal": "kcal", "kJ": "kJ", "bpm": "bpm",
    "h": "h", "min": "min", "s": "s", "sec": "s", "ms": "ms",
    "Hz": "Hz", "kHz": "kHz", "MHz": "MHz", "GHz": "GHz", "kW": "kW", "mV": "mV", "mA": "mA", "kV": "kV",
    "kB": "kB", "KB": "kB", "MB": "MB", "GB": "GB", "TB": "TB", "KiB": "KiB", "MiB": "MiB", "GiB": "GiB",
    "€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "₹": "INR",
    "EUR": "EUR", "USD": "USD", "GBP": "GBP", "CHF": "CHF",
}  # fmt: skip


def symbols() -> frozenset[str]:
    """The symbols of units that no language has for itself: ``mg``, ``mmHg``, ``%``."""
    return frozenset(SYMBOLS)


CURRENCIES = frozenset("€$£¥₹")
_GAP = rf"[ {_SPACES}-]?"
_END = r"(?![^\W\d_])"


@lru_cache(maxsize=16)
def _units(words: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str], dict[str, str]]:
    table = {**SYMBOLS, **words.units}
    signs = "|".join(re.escape(sign) for sign in sorted(SYMBOLS, key=len, reverse=True))
    names = "|".join(re.escape(name) for name in sorted(words.units, key=len, reverse=True))
    unit = rf"(?:(?:{signs}|(?i:{names})){_END})"
    per = "|".join(map(re.escape, words.per))
    first = re.compile(rf"{_GAP}({unit})")
    more = re.compile(rf"(?: ?/ ?|[ {_SPACES}](?i:{per})[ {_SPACES}])({unit})")
    return first, more, table


def unit_at(text: str, start: int, words: Lexicon) -> tuple[str, int]:
    """The unit that follows a number, as its symbol (``mg/kg``; empty for none), and where it ends."""
    first, more, table = _units(words)
    found = first.match(text, start)
    # "the 1960s" counts no seconds.
    if not found or (found[0] == "s" and text[max(0, start - 4) : start].isdigit()):
        return "", start
    symbols = [table.get(found[1]) or table[found[1].lower()]]
    while following := more.match(text, found.end()):
        found = following
        symbols.append(table.get(found[1]) or table[found[1].lower()])
    return "/".join(symbols), found.end()
