"""Texts with their variables filled in: plain ones, addresses, and single variables in HTML."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import NamedTuple

from i18n.locales import Locale
from i18n.markup import TOKEN, Found, Variable, address_parts, plain_parts, variables_in
from i18n.model import Localized, Markup, Unit
from i18n.variables import show
from i18n.variables.base import Variables
from i18n.variables.html import names_of, with_variables
from i18n.variables.show import Place


@lru_cache(maxsize=4096)
def names_in(msgid: str, markup: Markup) -> frozenset[str]:
    """The variables of a source text: the only ones that its translations may use."""
    if markup is Markup.HTML:
        return frozenset(name for name, _ in names_of(msgid))
    return frozenset(one.name for one in variables_in(msgid, plain=markup is Markup.PLAIN))


def allowed_in(said: str, unit: Unit) -> frozenset[str] | None:
    """The variables that a text of a unit may use; None for all: it is the source's."""
    return None if said == unit.key.msgid else names_in(unit.key.msgid, unit.markup)


def filled_answer(said: Localized, unit: Unit | None, variables: Variables | None, page: Locale) -> Localized:
    """A plain text of a page with its variables filled in; ``unit`` is what it answers, None for a fixed text."""
    if variables is None or "{{" not in said.text:
        return said
    allowed = None if unit is None else allowed_in(said.text, unit)
    return said._replace(text=filled(said.text, variables, page, said.locale, allowed))


_PUNCTUATION = re.compile(r"[^\w\s,.]|_|(?<!\d)\.|\.(?!\d)", re.ASCII)


_IN_ADDRESS = re.compile(r"(?:\]\(<?|<(?=[a-z]+:))(?P<url>[^\s()<>]*)\Z")
_LONGEST_ADDRESS = 300


def filled_markdown(text: str, variables: Variables, page: Locale, locale: Locale) -> str:
    """Markdown with its variables filled in: another program reads it.

    A value is text wherever it stands, also in an address or in raw HTML: each sign in it is written as an entity.
    """
    out: list[str] = []
    position = 0
    for found in variables_in(text):
        match = TOKEN.match(text, found.start)
        value = variables.value(found.name, page, locale)
        if match is None or value is None:
            continue
        address = _IN_ADDRESS.search(text, max(0, found.start - _LONGEST_ADDRESS), found.start)
        if address is None:
            said = show.plain(value, found.form, locale, variables.numerals.get(locale.tag))
            said = _PUNCTUATION.sub(lambda one: f"&#{ord(one[0])};" if one[0].isascii() else one[0], said)
        else:
            said = show.address(value, found.form)
            if not show.is_safe(address["url"] + said):
                continue
        out += (text[position : found.start], said)
        position = match.end()
    return "".join((*out, text[position:]))


def filled_html(
    html: str,
    variables: Variables,
    page: Locale,
    locale: Locale,
    allowed: Collection[str] | None = None,
    *,
    place: Place = "text",
) -> str:
    """HTML with its variables filled in, those in attributes and addresses as well; ``place`` is where it stands."""

    def say(found: Found, place: Place) -> str | None:
        value = variables.value(found.name, page, locale) if _may(found, allowed) else None
        digits = variables.numerals.get(locale.tag)
        return None if value is None else show.html(value, found.form, locale, digits, place)

    def value(text: str, *, address: bool) -> str:
        fill = filled_address if address else filled
        return fill(text, variables, page, locale, allowed)

    return with_variables(html, say, value, place)


def filled(
    text: str, variables: Variables, page: Locale, locale: Locale, allowed: Collection[str] | None = None
) -> str:
    """A plain text in the language of ``locale`` on a page in that of ``page``, its variables filled in.

    ``allowed`` are the only names that count; None for all. A backslash before a literal one is left out.
    """
    if "{{" not in text:
        return text
    return "".join(
        piece if isinstance(piece, str) else piece.plain
        for piece in filled_parts(text, variables, page, locale, allowed)
    )


class Said(NamedTuple):
    """What a variable says, in two ways."""

    plain: str
    html: str
    """A phone number is a link in it."""


def filled_parts(
    text: str, variables: Variables, page: Locale, locale: Locale, allowed: Collection[str] | None = None
) -> Iterator[str | Said]:
    """The same in pieces: what stands around the variables, and what each of them says."""
    digits = variables.numerals.get(locale.tag)
    for piece in plain_parts(text):
        if isinstance(piece, str):
            yield piece
            continue
        value = variables.value(piece.name, page, locale) if _may(piece, allowed) else None
        if value is None:
            yield _as_written(piece)
        else:
            yield Said(
                show.plain(value, piece.form, locale, digits), show.html(value, piece.form, locale, digits)
            )


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
