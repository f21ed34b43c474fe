"""Texts with their variables filled in: plain ones, HTML, addresses."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

from i18n.locales import Locale
from i18n.markup import Found, Variable, address_parts, plain_parts, variables_in
from i18n.model import Markup
from i18n.variables import show
from i18n.variables.base import Variables


@lru_cache(maxsize=4096)
def names_in(msgid: str, markup: Markup) -> frozenset[str]:
    """The variables of a source text: the only ones that its translations may use."""
    return frozenset(one.name for one in variables_in(msgid, plain=markup is Markup.PLAIN))


def filled(
    text: str, variables: Variables, page: Locale, locale: Locale, allowed: Collection[str] | None = None
) -> str:
    """A plain text in the language of ``locale`` on a page in that of ``page``, its variables filled in.

    ``allowed`` are the only names that count; None for all. A backslash before a literal one is left out.
    """
    if "{{" not in text:
        return text
    out: list[str] = []
    for piece in plain_parts(text):
        if isinstance(piece, str):
            out.append(piece)
            continue
        value = variables.value(piece.name, page, locale) if _may(piece, allowed) else None
        if value is None:
            out.append(_as_written(piece))
        else:
            out.append(show.plain(value, piece.form, locale, variables.numerals.get(locale.tag)))
    return "".join(out)


def _may(found: Found, allowed: Collection[str] | None) -> bool:
    return allowed is None or found.name in allowed


def _as_written(found: Found) -> str:
    return f"{{{{ {found.name}{':' * bool(found.form)}{found.form} }}}}"


def filled_part(
    part: Variable,
    variables: Variables,
    page: Locale,
    locale: Locale,
    allowed: Collection[str] | None = None,
) -> str:
    """The HTML of a variable in its place."""
    if allowed is not None and part.name not in allowed:
        return part.raw
    value = variables.value(part.name, page, locale)
    if value is None:
        return part.raw
    return show.html(value, part.form, locale, variables.numerals.get(locale.tag), part.place)


def filled_address(
    url: str, variables: Variables, page: Locale, locale: Locale, allowed: Collection[str] | None = None
) -> str:
    """An address with its variables filled in; as it was where one means nothing or would make it an active one."""
    out: list[str] = []
    for piece in address_parts(url):
        if isinstance(piece, str):
            out.append(piece)
            continue
        value = variables.value(piece.name, page, locale) if _may(piece, allowed) else None
        if value is None:
            return url
        out.append(show.address(value, piece.form))
    made = "".join(out)
    return made if show.is_safe(made) else url
