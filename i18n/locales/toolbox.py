"""Dates, numbers and lists as a locale writes them: CLDR by babel.

Every function takes ``numerals`` (see ``NUMERALS``); None means the digits that CLDR names for the locale.
A locale that CLDR does not have is formatted as its nearest parent; failing that, as English. No clock is
read and no time zone is guessed: a datetime is shown at the hour that it holds.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from i18n.errors import Problem, UsageError, meant
from i18n.locales.base import Locale
from i18n.locales.digits import default_numerals, with_digits
from i18n.locales.door import data_for, unit_patterns
from i18n.locales.naming import display
from i18n.locales.tags import parse

Number = int | float | Decimal
Width = Literal["short", "medium", "long", "full"]
UnitWidth = Literal["short", "long", "narrow"]
ListStyle = Literal["and", "or", "unit"]
_EXAMPLES = 5
_LIST_STYLES = {
    "and": ("standard",),
    "or": ("or", "or-short", "or-narrow", "standard"),
    "unit": ("unit", "unit-short", "unit-narrow", "standard"),
}
_NEAREST_WIDTHS: dict[str, tuple[UnitWidth, ...]] = {
    "long": ("short", "narrow"),
    "short": ("narrow", "long"),
    "narrow": ("short", "long"),
}
_RANGES = {"ja": "～", "ko": "~", "zh": "-", "yue": "-"}


@lru_cache(maxsize=512)
def _symbols(tag: str, numerals: str) -> str:
    """The numbering system whose points and signs babel is asked for."""
    return numerals if numerals in data_for(tag).number_symbols else "latn"


def _english() -> Locale:
    return Locale("en", "en", "ltr", "English", "English", 2, "(n != 1)", ())


def _number(text: str, value: Number, locale: Locale, numerals: str) -> str:
    """With the signs and digits of the numbering system; babel sets only points."""
    signs = data_for(locale.tag).number_symbols[_symbols(locale.tag, numerals)]
    if value < 0:
        text = text.replace("-", signs.get("minusSign", "-"))
    return with_digits(text.replace("%", signs.get("percentSign", "%")), numerals)


def _numerals(locale: Locale, numerals: str | None) -> str:
    return default_numerals(locale) if numerals is None else numerals


def format_date(value: date, locale: Locale, width: Width = "long", numerals: str | None = None) -> str:
    """A day: ``5. November 2026``."""
    from babel import dates  # noqa: PLC0415 - babel is slow to import

    text = dates.format_date(value, width, locale=data_for(locale.tag))
    return with_digits(text, _numerals(locale, numerals))


def format_time(
    value: time | datetime, locale: Locale, width: Width = "short", numerals: str | None = None
) -> str:
    """A time of day: ``14:30``."""
    from babel import dates  # noqa: PLC0415 - babel is slow to import

    clock = value.time() if isinstance(value, datetime) else value.replace(tzinfo=None)
    text = dates.format_time(clock, width, locale=data_for(locale.tag))
    return with_digits(text, _numerals(locale, numerals))


def format_datetime(
    value: datetime, locale: Locale, width: Width = "long", numerals: str | None = None
) -> str:
    """A day and its time, without seconds: ``5. November 2026, 14:30``."""
    data = data_for(locale.tag)
    # By hand: the long forms of CLDR name a time zone, which the value may not have.
    joined = data.datetime_formats.get(width, "{1} {0}")
    pattern = getattr(joined, "pattern", str(joined)).replace("'", "")
    day = format_date(value.date(), locale, width, numerals)
    return pattern.replace("{1}", day).replace("{0}", format_time(value, locale, "short", numerals))


def format_relative(
    value: timedelta, locale: Locale, width: UnitWidth = "long", numerals: str | None = None
) -> str:
    """A distance from now: ``vor 3 Tagen``, ``in 2 Stunden``."""
    from babel import dates  # noqa: PLC0415 - babel is slow to import

    data = data_for(locale.tag)
    for form in (width, *_NEAREST_WIDTHS[width]):
        # CLDR leaves out what a shorter form says as well; babel does not look there.
        with suppress(KeyError):
            text = dates.format_timedelta(value, add_direction=True, format=form, locale=data)
            return with_digits(text, _numerals(locale, numerals))
    return format_relative(value, _english(), width, _numerals(locale, numerals))


def format_number(value: Number, locale: Locale, numerals: str | None = None, *, exact: bool = False) -> str:
    """A number: ``1.234,5``. At most three digits after the point, as CLDR's patterns say; ``exact``: all it has."""
    from babel import numbers  # noqa: PLC0415 - babel is slow to import

    wanted = _numerals(locale, numerals)
    text = numbers.format_decimal(
        value,
        locale=data_for(locale.tag),
        decimal_quantization=not exact,
        numbering_system=_symbols(locale.tag, wanted),
    )
    return _number(text, value, locale, wanted)


def format_compact(
    value: Number,
    locale: Locale,
    width: Literal["short", "long"] = "short",
    digits: int = 1,
    numerals: str | None = None,
) -> str:
    """A large number in brief: ``1,2 Mio.``, with at most ``digits`` digits after the point."""
    from babel import numbers  # noqa: PLC0415 - babel is slow to import

    data, wanted = data_for(locale.tag), _numerals(locale, numerals)
    known = width if width in data.compact_decimal_formats else "short"
    if known not in data.compact_decimal_formats:
        return format_number(value, locale, wanted)
    text = numbers.format_compact_decimal(
        value,
        format_type=known,
        fraction_digits=digits,
        locale=data,
        numbering_system=_symbols(locale.tag, wanted),
    )
    return _number(text, value, locale, wanted)


def format_currency(
    value: Number, currency: str, locale: Locale, numerals: str | None = None, *, exact: bool = False
) -> str:
    """An amount of money: ``1.234,50 €``. ``currency`` is an ISO 4217 code; an unknown one is shown as is.

    Rounded as the currency is; ``exact``: with all digits it has.
    """
    from babel import numbers  # noqa: PLC0415 - babel is slow to import

    wanted = _numerals(locale, numerals)
    text = numbers.format_currency(
        value,
        currency,
        locale=data_for(locale.tag),
        decimal_quantization=not exact,
        numbering_system=_symbols(locale.tag, wanted),
    )
    return _number(text, value, locale, wanted)


def format_percent(value: Number, locale: Locale, digits: int = 0, numerals: str | None = None) -> str:
    """A share of one as percent, rounded half to even to ``digits`` digits: 0.256 is ``26 %``."""
    from babel import numbers  # noqa: PLC0415 - babel is slow to import

    wanted = _numerals(locale, numerals)
    exact = Decimal(str(value))
    text = numbers.format_percent(
        round(exact, digits + 2) if exact.is_finite() else exact,
        locale=data_for(locale.tag),
        decimal_quantization=False,
        numbering_system=_symbols(locale.tag, wanted),
    )
    return _number(text, value, locale, wanted)


@lru_cache(maxsize=512)
def _units(name: str) -> tuple[str, ...]:
    """The units of CLDR that have a name, with or without their kind."""
    known = data_for("en").unit_display_names
    return tuple(str(unit) for unit in known if name in (unit, str(unit).partition("-")[2]))


def is_unit(name: str) -> bool:
    """Whether CLDR names a unit: ``kilogram``, ``mass-kilogram``; not ``kg``."""
    return bool(_units(name))


def is_currency(code: str) -> bool:
    """Whether CLDR knows a currency by its code (ISO 4217): ``EUR``."""
    return code in data_for("en").currencies


def _unit(name: str) -> str:
    """CLDR's name of a unit, with its kind: ``mass-kilogram``."""
    found = _units(name)
    if found:
        return found[0]
    known = data_for("en").unit_display_names
    near = meant(name, [str(unit).partition("-")[2] for unit in known])
    fix = near or "use a unit of CLDR such as 'kilogram'"
    raise UsageError(Problem("", None, None, f"unknown unit {name!r}", fix))


def format_unit(
    value: Number,
    unit: str,
    locale: Locale,
    width: UnitWidth = "long",
    numerals: str | None = None,
    *,
    exact: bool = False,
) -> str:
    """A quantity: ``3 Kilogramm``. Raises UsageError for a unit that CLDR does not name."""
    wanted, form = _numerals(locale, numerals), data_for(locale.tag).plural_form(value)
    patterns = unit_patterns(data_for(locale.tag), _unit(unit))
    # By hand: CLDR leaves out what a shorter form says as well; babel would write the English name then.
    for kind in (width, *_NEAREST_WIDTHS[width]):
        forms = patterns.get(kind, {})
        if pattern := forms.get(form) or forms.get("other"):
            return pattern.replace("{0}", format_number(value, locale, wanted, exact=exact))
    return format_unit(value, unit, _english(), width, wanted, exact=exact)


def format_list(items: Sequence[str], locale: Locale, style: ListStyle = "and") -> str:
    """Several words: ``a, b und c``; ``a, b oder c``."""
    patterns = data_for(locale.tag).list_patterns

    def joined(part: str, first: str, second: str) -> str:
        # By hand: babel stops where CLDR leaves out what another style of the same kind says.
        kinds = (kind for kind in _LIST_STYLES[style] if part in patterns.get(kind, ()))
        pattern: str = patterns[next(kinds)][part]
        # Not str.format: a word may hold braces.
        before, _, rest = pattern.partition("{0}")
        between, _, after = rest.partition("{1}")
        return f"{before}{first}{between}{second}{after}"

    if len(items) < 2:  # noqa: PLR2004 - one word is no list
        return "".join(items)
    if len(items) == 2:  # noqa: PLR2004 - two words have a pattern of their own
        return joined("2", items[0], items[1])
    text = joined("start", items[0], items[1])
    for item in items[2:-1]:
        text = joined("middle", text, item)
    return joined("end", text, items[-1])


def format_range(
    start: Number | date, end: Number | date, locale: Locale, numerals: str | None = None
) -> str:
    """From one number or day to another: ``3–5``, ``3.–9. Jan. 2026``."""
    wanted = _numerals(locale, numerals)
    if isinstance(start, date) and isinstance(end, date):
        from babel import dates  # noqa: PLC0415 - babel is slow to import

        text = dates.format_interval(start, end, "yMMMd", locale=data_for(locale.tag))
        return with_digits(text, wanted)
    if isinstance(start, date) or isinstance(end, date):
        raise UsageError(Problem("", None, None, "a range from a number to a day", "give two of a kind"))
    between = _RANGES.get(locale.language, "–")
    return f"{format_number(start, locale, wanted)}{between}{format_number(end, locale, wanted)}"


def ordinal_category(value: int, locale: Locale) -> str:
    """Which ordinal form a number takes: ``one`` for 1st, ``two`` for 2nd, ``other`` for 4th.

    CLDR has the category by babel; the words themselves (``3rd``, ``3.``) are for a template's texts.
    """
    return data_for(locale.tag).ordinal_form(value)


@lru_cache(maxsize=256)
def plural_numbers(locale: Locale, *, ordinal: bool = False) -> dict[str, tuple[int, ...]]:
    """The plural categories of a language (CLDR), each with the first whole numbers that take it; none for some.

    ``many`` of Czech is for fractions alone. ``other`` is always there, and comes last.
    """
    data = data_for(locale.tag)
    form = data.ordinal_form if ordinal else data.plural_form
    found: dict[str, list[int]] = {tag: [] for tag in (*sorted(form.tags), "other")}
    for number in (*range(201), 1_000_000):
        some = found[form(number)]
        if len(some) < _EXAMPLES:
            some.append(number)
    return {tag: tuple(some) for tag, some in found.items()}


def display_name(of: Locale, locale: Locale) -> str:
    """The name of one locale in the language of another: ``Ukrainisch``; English where it has no word."""
    return display(parse(of.tag), data_for(locale.tag)) or of.english_name
