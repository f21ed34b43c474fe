"""Locales: tags, names, direction, parents, plural forms, formats. The door to babel."""

from __future__ import annotations

from functools import lru_cache

from i18n.locales import cldr
from i18n.locales.base import Direction, Locale
from i18n.locales.digits import NUMERALS, default_numerals, with_digits
from i18n.locales.likely import PSEUDO, direction_of, maximal, parents_of, script_of
from i18n.locales.matching import best_match
from i18n.locales.names import names_of
from i18n.locales.plurals import examples, parse_plural_forms, plural_index
from i18n.locales.quotes import quote
from i18n.locales.readers import Answers, answer, readers
from i18n.locales.tags import Tag, parse, split
from i18n.locales.toolbox import (
    display_name,
    format_compact,
    format_currency,
    format_date,
    format_datetime,
    format_list,
    format_number,
    format_percent,
    format_range,
    format_relative,
    format_time,
    format_unit,
    is_currency,
    is_unit,
    ordinal_category,
    plural_numbers,
)
from i18n.locales.typography import KINDS as TYPOGRAPHY
from i18n.locales.typography import typeset
from i18n.locales.vocabulary import (
    Beside,
    DateOrder,
    date_order,
    half_day_words,
    money_words,
    month_words,
    unit_words,
)

__all__ = [
    "NUMERALS",
    "PSEUDO",
    "TYPOGRAPHY",
    "Answers",
    "Beside",
    "DateOrder",
    "Direction",
    "Locale",
    "answer",
    "best_match",
    "date_order",
    "default_numerals",
    "display_name",
    "folder_locale",
    "format_compact",
    "format_currency",
    "format_date",
    "format_datetime",
    "format_list",
    "format_number",
    "format_percent",
    "format_range",
    "format_relative",
    "format_time",
    "format_unit",
    "half_day_words",
    "is_currency",
    "is_unit",
    "locale",
    "money_words",
    "month_words",
    "ordinal_category",
    "parse_plural_forms",
    "plural_examples",
    "plural_index",
    "plural_numbers",
    "quote",
    "readers",
    "script",
    "territory",
    "typeset",
    "unit_words",
    "with_digits",
]

_USUAL = (2, "(n != 1)")  # where CLDR knows no rule: two forms can always be filled


@lru_cache(maxsize=1)
def _plural_table() -> dict[str, tuple[int, str]]:
    table: dict[str, tuple[int, str]] = {}
    rule = _USUAL
    for line in cldr.PLURALS.strip().splitlines():
        if line.startswith(" "):
            table.update(dict.fromkeys(line.split(), rule))
        else:
            count, _, text = line.partition(";")
            rule = (int(count), text)
    return table


def _plurals(tag: Tag) -> tuple[int, str]:
    if str(tag) in PSEUDO:
        return _USUAL
    table = _plural_table()
    for candidate in (tag, *parents_of(tag), Tag(tag.language)):
        if (found := table.get(str(candidate))) is not None:
            return found
    return _USUAL


@lru_cache(maxsize=2048)
def _make(tag: Tag) -> Locale:
    name, english = names_of(tag)
    count, rule = _plurals(tag)
    parents = tuple(map(_make, parents_of(tag)))
    return Locale(str(tag), tag.posix, direction_of(tag), name, english, count, rule, parents)


@lru_cache(maxsize=2048)
def locale(tag: str) -> Locale:
    """The locale of a BCP 47 tag or POSIX name, in any case: ``pt-BR``, ``pt_BR``, ``sr@latin``.

    Raises UsageError with "did you mean" for what is no locale: ``en-UK``, ``ger``, ``iw``.
    """
    return _make(parse(tag))


def folder_locale(name: str) -> Locale | None:
    """The locale that a catalog folder is named after; None where the name is no locale's."""
    tag = split(name)
    return _make(tag) if tag else None


def script(of: Locale) -> str:
    """ISO 15924 code of the script that a locale is written in: ``Latn``, ``Arab``, ``Jpan``."""
    return script_of(parse(of.tag))


def territory(of: Locale) -> str:
    """ISO 3166-1 code of the country that a locale is for, the likely one where it names none: ``DE`` for ``de``.

    Empty where that is no country: Latin America is none.
    """
    language, _, region = maximal(parse(of.tag))
    return region if language and region.isalpha() else ""


def plural_examples(of: Locale) -> tuple[tuple[int, ...], ...]:
    """For each plural form some numbers that take it: ``((1,), (0, 2, 3, 4, 5))`` for German."""
    return examples(of.nplurals, of.plural_rule)
