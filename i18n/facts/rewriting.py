"""A translation that says a number as its source does."""

from __future__ import annotations

import re

from i18n.facts.base import ascii_digits
from i18n.facts.numbers import separators
from i18n.locales import Locale
from i18n.model import Markup
from i18n.verbatim import pieces

_NUMBER = re.compile(r"(?<![\dA-Za-z_])\d+(?:[^\w\s]\d+)*(?![\dA-Za-z_])")


def with_number(
    text: str, said: str, meant: str, markup: Markup, *, own: Locale, locale: Locale
) -> str | None:
    """A text in which a number is another one of a text in the language ``own``, in the digits and signs it has here.

    None where it does not stand there exactly once, outside of code and addresses.
    """
    parts = list(pieces(text, markup))
    written = [one[0] for part in parts if part.words for one in _NUMBER.finditer(part.text)]
    like = [one for one in written if ascii_digits(one) == ascii_digits(said)]
    if len(like) != 1:
        return None
    made = _written(meant, like[0], own, locale)
    return "".join(
        _NUMBER.sub(lambda one: made if one[0] == like[0] else one[0], part.text) if part.words else part.text
        for part in parts
    )


def _written(number: str, like: str, own: Locale, locale: Locale) -> str:
    theirs, ours = separators(own), separators(locale)
    signs = {theirs.decimal: ours.decimal, theirs.group: ours.group}
    zero = next((ord(sign) - int(sign) for sign in like if sign.isdecimal()), ord("0"))
    return "".join(chr(zero + int(sign)) if sign.isdecimal() else signs.get(sign, sign) for sign in number)
