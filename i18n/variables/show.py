"""A value as a locale writes it: as plain text, as HTML, as a part of an address."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any, Literal
from urllib.parse import quote

from i18n.locales import (
    Locale,
    format_currency,
    format_date,
    format_datetime,
    format_number,
    format_percent,
    format_unit,
    is_unit,
)
from i18n.markup import escape
from i18n.sanitize import SCHEMES
from i18n.variables.base import Kind, Value

Place = Literal["text", "link", "attribute"]
"""In a text, in one that holds no link (more), in one that holds no tags."""
_NO_BREAK = "\u00a0"
_LRI, _FSI, _PDI = "\u2066", "\u2068", "\u2069"
"""Left-to-right isolate, first strong isolate, and their end (Unicode Bidirectional Algorithm)."""
_TRUNK = re.compile(r"(?<=\d)\s*\(0\)")
_NOT_DIALLED = re.compile(r"[^\d+]")
_SCHEME = re.compile(r"\s*([A-Za-z][A-Za-z0-9+.-]*):")
_IN_ADDRESSES = "/:?#@!$&*+,;=%~-._"
"""What an address may hold as it is. RFC 3986, 2.2 and 2.3; no quotation marks and no brackets."""


def _digits(value: Decimal) -> int:
    """How many digits stand behind the point, as written."""
    exponent = value.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _money(value: Value, locale: Locale, numerals: str | None) -> str:
    return format_currency(_number(value), value.currency, locale, numerals, exact=True)


def _date(value: Value, locale: Locale, numerals: str | None) -> str:
    width: Any = value.width or "long"
    day = value.value
    if isinstance(day, datetime):
        return format_datetime(day, locale, width, numerals)
    return format_date(day, locale, width, numerals) if isinstance(day, date) else str(day)


def _percent(value: Value, locale: Locale, numerals: str | None) -> str:
    number = _number(value)
    return format_percent(number / 100, locale, _digits(number), numerals)


def _quantity(value: Value, locale: Locale, numerals: str | None) -> str:
    if is_unit(value.unit):
        width: Any = value.width or "long"
        return format_unit(_number(value), value.unit, locale, width, numerals, exact=True)
    return f"{format_number(_number(value), locale, numerals, exact=True)}{_NO_BREAK}{value.unit}"


def _number(value: Value) -> Decimal:
    return value.value if isinstance(value.value, Decimal) else Decimal(0)


_WRITTEN: dict[Kind, Callable[[Value, Locale, str | None], str]] = {
    Kind.TEXT: lambda value, _locale, _numerals: str(value.value),
    Kind.PHONE: lambda value, _locale, _numerals: str(value.value),
    Kind.MONEY: _money,
    Kind.DATE: _date,
    Kind.NUMBER: lambda value, locale, numerals: format_number(_number(value), locale, numerals, exact=True),
    Kind.PERCENT: _percent,
    Kind.QUANTITY: _quantity,
}


@lru_cache(maxsize=4096)
def written(value: Value, form: str, locale: Locale, numerals: str | None) -> str:
    """A value in the words and digits of a locale; the base form where the locale has no such form."""
    for name, text in value.forms:
        if name == form:
            return text
    return _WRITTEN[value.kind](value, locale, numerals)


def _stands_apart(value: Value, text: str, locale: Locale) -> bool:
    """Whether the value must not mix with the direction of the text around it.

    In a text from right to left all that is no word of it stands apart: signs and numbers would change places.
    """
    if value.kind is not Kind.TEXT and locale.direction == "rtl":
        return True
    return _direction(text) not in {None, locale.direction}


def _direction(text: str) -> str | None:
    """That of the first letter that has one (rule P2 of the Unicode Bidirectional Algorithm)."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in {"L", "R", "AL"}:
            return "ltr" if kind == "L" else "rtl"
    return None


def plain(value: Value, form: str, locale: Locale, numerals: str | None) -> str:
    """A value in plain text."""
    text = written(value, form, locale, numerals)
    if not _stands_apart(value, text, locale):
        return text
    return f"{_LRI if value.kind is Kind.PHONE else _FSI}{text}{_PDI}"


def html(value: Value, form: str, locale: Locale, numerals: str | None, place: Place = "text") -> str:
    """A value in HTML. A phone number can be dialled where it does not stand in a link already."""
    if place == "attribute":
        return escape(plain(value, form, locale, numerals)).replace("'", "&#39;")
    text = written(value, form, locale, numerals)
    shown = escape(text)
    if value.kind is Kind.PHONE:
        if place == "link":
            return f'<bdi dir="ltr">{shown}</bdi>'
        return f'<a href="tel:{dialled(text)}" dir="ltr">{shown}</a>'
    return f"<bdi>{shown}</bdi>" if _stands_apart(value, text, locale) else shown


def dialled(phone: str) -> str:
    """A phone number as a ``tel:`` address has it: digits, and the plus of one that is international (RFC 3966).

    Behind a country code the ``(0)`` of the national form is left out.
    """
    if phone.lstrip().startswith("+"):
        phone = _TRUNK.sub("", phone)
    return _NOT_DIALLED.sub("", phone)


def address(value: Value, form: str) -> str:
    """A value as a part of an address."""
    if isinstance(value.value, date):
        return value.value.isoformat()
    if isinstance(value.value, Decimal):
        return f"{value.value:f}"
    if value.kind is Kind.PHONE:
        return dialled(value.value)
    text = next((text for name, text in value.forms if name == form), value.value)
    return quote(text.strip(), safe=_IN_ADDRESSES)


def is_safe(url: str) -> bool:
    """Whether a browser would do nothing with an address but go there."""
    scheme = _SCHEME.match(url)
    return scheme is None or scheme[1].lower() in SCHEMES
