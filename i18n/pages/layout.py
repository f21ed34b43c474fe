"""What templates are given: the values of a page in a locale."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import quote

from i18n.locales import Locale, format_date
from i18n.model import Heading, Rendered
from i18n.pages.alternates import Alternate
from i18n.pages.publication import Survey
from i18n.templating import Speaker, escaped, safe, said

DEEPEST = 3
"""The level down to which headings are in a page's list of contents."""

_END = "</h1>"
_NAMED = re.compile(r"""<link\s[^>]*\brel=["']?(?:canonical|alternate\b[^>]*\bhreflang)""", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SiteTexts:
    """The configured texts in a locale; empty where the site has none."""

    title: str
    description: str
    footer: str


class Step(NamedTuple):
    """A link to another page of the same locale."""

    url: str
    title: str


class Choice(NamedTuple):
    """A locale in the list of languages."""

    locale: Locale
    name: str
    """Its own name for itself."""
    url: str
    current: bool = False
    note: str = ""
    """``partly translated`` or ``not translated``, in that language."""
    title: str = ""
    """The site's title in that language, on the page of languages."""
    readers: str = ""
    """The tags that lead to it there, for a script."""

    @property
    def marks(self) -> str:
        """The attributes that say the language of the link and of its target, as HTML."""
        return _marks(self.locale)


@lru_cache(maxsize=1024)
def _marks(locale: Locale) -> str:
    return safe(f'hreflang="{locale.tag}" lang="{locale.tag}" dir="{locale.direction}"')


class Line(NamedTuple):
    """A heading in a page's list of contents."""

    id: str
    level: int
    title: str


@dataclass(frozen=True, slots=True)
class Notice:
    """How complete a page is."""

    missing: int
    borrowed: int
    outdated: int
    old: int
    untranslated: bool
    original: str | None
    """The address of the page in the source locale."""
    language: Locale


def notice(survey: Survey, original: str | None, source: Locale) -> Notice | None:
    """The notice of a page; None where everything is current."""
    if survey.complete:
        return None
    return Notice(
        survey.missing, survey.borrowed, survey.outdated, survey.old, survey.untranslated, original, source
    )


def contents(headings: Iterable[Heading], speaker: Speaker) -> tuple[Line, ...]:
    """The list of contents: the headings below the title that can be linked to."""
    return tuple(
        Line(heading.id, heading.level, said(heading.text, speaker))
        for heading in headings
        if heading.id and 1 < heading.level <= DEEPEST
    )


def day(iso: str, speaker: Speaker) -> str:
    """A day as people of the locale write it; empty for none."""
    if not iso:
        return ""
    shown = format_date(date.fromisoformat(iso), speaker.locale, numerals=speaker.numerals)
    return safe(f'<time datetime="{iso}">{escaped(shown)}</time>')


def edit_url(pattern: str, locale: Locale, page: str) -> str:
    """Where a page is translated into a locale; empty where the site does not say."""
    values = {"locale": locale.tag, "folder": locale.posix, "page": page}
    return re.sub(r"\{(\w+)\}", lambda one: quote(values[one[1]], safe="/@"), pattern)


def with_addresses(body: Rendered, found: Mapping[str, object]) -> str:
    """A whole page of the author's, with its canonical address and its alternates where its head ends.

    ``found`` holds ``canonical`` and ``alternates``. A page that names them itself keeps its own.
    """
    canonical, alternates = found.get("canonical"), found.get("alternates", ())
    if body.head_end < 0 or not canonical or _NAMED.search(body.html, 0, body.head_end):
        return body.html
    lines = [f'<link rel="canonical" href="{escaped(str(canonical))}">\n']
    if isinstance(alternates, tuple):
        lines += [
            f'<link rel="alternate" hreflang="{escaped(one.hreflang)}" href="{escaped(one.url)}">\n'
            for one in alternates
            if isinstance(one, Alternate)
        ]
    return f"{body.html[: body.head_end]}{''.join(lines)}{body.html[body.head_end :]}"


def opened(body: Rendered) -> tuple[str, str]:
    """The text's own first heading, where it begins with one, and the rest: the notice comes between them."""
    html = body.html.lstrip("\r\n")
    end = html.find(_END) + len(_END)
    if not body.has_h1 or not html.startswith("<h1") or end < len(_END):
        return "", html
    return html[:end], html[end:].removeprefix("\n")
