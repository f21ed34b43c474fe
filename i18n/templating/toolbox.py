"""The locale toolbox as Jinja filters: dates, numbers and lists as the page's locale writes them (CLDR)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time, timedelta
from typing import Any, Literal

from jinja2 import TemplateRuntimeError
from markupsafe import Markup, escape

from i18n import locales
from i18n.errors import UsageError
from i18n.locales import Locale
from i18n.templating.wording import SPEAKER

Tool = Callable[..., Any]


def _day(value: object) -> date:
    """A day, from a date or from a text that begins with one (ISO 8601), as front matter and data have it."""
    return value if isinstance(value, date) else date.fromisoformat(str(value)[:10])


def _moment(value: object) -> datetime:
    return value if isinstance(value, datetime) else datetime.fromisoformat(str(value))


def _clock(value: object) -> time | datetime:
    return value if isinstance(value, (time, datetime)) else time.fromisoformat(str(value))


def _numbered(format_it: Tool, read: Callable[[Any], Any]) -> Tool:
    """A filter that writes numbers, in the digits that the locale wants."""

    def tool(value: object, *arguments: Any, **named: Any) -> str:
        speaker = SPEAKER.get()
        given = {"numerals": speaker.numerals, **named}
        try:
            return str(format_it(read(value), speaker.locale, *arguments, **given))
        except UsageError as error:
            raise TemplateRuntimeError(_first(error)) from error

    return tool


def _with_argument(format_it: Tool) -> Tool:
    """Likewise, of a function that needs one more thing, a unit or a currency, before the locale."""

    def tool(value: object, more: str, *arguments: Any, **named: Any) -> str:
        write = _numbered(
            lambda number, where, *rest, **said: format_it(number, more, where, *rest, **said), _as_it_is
        )
        return str(write(value, *arguments, **named))

    return tool


def _as_it_is(value: object) -> object:
    return value


def _first(error: UsageError) -> str:
    problem = error.problems[0]
    return f"{problem.what}: {problem.fix}" if problem.fix else problem.what


def _range(start: Any, end: Any, numerals: str | None = None) -> str:
    """From one number or day to another; texts are days."""
    speaker = SPEAKER.get()
    first, last = (_day(one) if isinstance(one, str) else one for one in (start, end))
    try:
        return locales.format_range(first, last, speaker.locale, numerals or speaker.numerals)
    except UsageError as error:
        raise TemplateRuntimeError(_first(error)) from error


def _list(items: Iterable[object], style: Literal["and", "or", "unit"] = "and") -> Markup:
    """Several values in a sentence, each escaped or with its own markup."""
    shown = [str(escape(item)) for item in items]
    # The words between them are CLDR's, which hold nothing to escape.
    return Markup(locales.format_list(shown, SPEAKER.get().locale, style))  # noqa: S704 - escaped above


def _ordinal(value: int) -> str:
    return locales.ordinal_category(value, SPEAKER.get().locale)


def _display_name(of: Locale | str) -> str:
    try:
        known = of if isinstance(of, Locale) else locales.locale(of)
    except UsageError as error:
        raise TemplateRuntimeError(_first(error)) from error
    return locales.display_name(known, SPEAKER.get().locale)


def _quote(text: object, level: int = 1) -> Markup:
    return Markup(locales.quote(str(escape(text)), SPEAKER.get().locale, level))  # noqa: S704 - escaped here


def _isolate(text: object, direction: str = "") -> Markup:
    """A text whose direction leaves what is around it alone (HTML's ``bdi``)."""
    mark = f' dir="{direction}"' if direction in {"ltr", "rtl"} else ""
    return Markup(f"<bdi{mark}>{escape(text)}</bdi>")  # noqa: S704 - escaped here


TOOLBOX: Mapping[str, Tool] = {
    "display_name": _display_name,
    "format_compact": _numbered(locales.format_compact, _as_it_is),
    "format_currency": _with_argument(locales.format_currency),
    "format_date": _numbered(locales.format_date, _day),
    "format_datetime": _numbered(locales.format_datetime, _moment),
    "format_list": _list,
    "format_number": _numbered(locales.format_number, _as_it_is),
    "format_percent": _numbered(locales.format_percent, _as_it_is),
    "format_range": _range,
    "format_relative": _numbered(
        locales.format_relative,
        lambda value: value if isinstance(value, timedelta) else timedelta(days=value),
    ),
    "format_time": _numbered(locales.format_time, _clock),
    "format_unit": _with_argument(locales.format_unit),
    "isolate": _isolate,
    "ordinal_category": _ordinal,
    "quote": _quote,
}
"""By the name of the filter."""
