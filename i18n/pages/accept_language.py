"""How readers who come to the top of the site find their language: for a script on that page, and for servers.

Never for any other page: what somebody links to is what their readers see.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import groupby
from typing import NamedTuple

from i18n.locales import Answers, Locale, readers
from i18n.pages.plan import Plan
from i18n.pages.urls import ROOT_PAGE

SCRIPT = "script"
ROOT_SCRIPT = "languages.js"
"""The asset of the theme that leads on from the page of languages."""
_SUBTAG = r"(?:-(?![a-z]{4}(?![a-z0-9]))[a-z0-9]+)"
"""A part of a tag that may be left out: any but a script."""
_END = r"(?![a-z0-9-])"


def has_languages(plan: Plan) -> bool:
    """Whether the top of the site is a page of languages, and of ours."""
    table = plan.table
    return plan.site.config.urls.source_prefix and ROOT_PAGE not in {*table.copied, *table.paths.values()}


def answers(plan: Plan) -> Answers:
    """Which language readers are led to: the source, or one in which some page is announced."""
    table, fates = plan.table, plan.publications
    spoken = {locale for (_, locale), fate in fates.items() if fate.announced}
    return readers([one for one in table.locales if one in spoken or one == table.source_locale])


class Rule(NamedTuple):
    """Tags of equally many parts, and where those who ask for one of them are led."""

    tags: tuple[str, ...]
    """In lower case."""
    home: str
    """The address; empty where they stay."""


def rules(found: Answers, home: Callable[[Locale], str]) -> tuple[Rule, ...]:
    """The table as a server reads it from top to bottom: the longest tags first, each also for what it begins."""
    rows = sorted((-tag.count("-"), home(to) if to else "", tag.lower()) for tag, to in found.items())
    return tuple(
        Rule(tuple(tag for _, _, tag in same), where)
        for (_, where), same in groupby(rows, key=lambda row: row[:2])
    )


def first_asked(found: Answers) -> str:
    """A pattern for the header ``Accept-Language``: its group is the first language there that the site has.

    Browsers send their languages in order of preference. One with ``q=0`` is not wanted (RFC 9110, 12.5.4).
    """
    there = "|".join(
        sorted((tag.lower() for tag, to in found.items() if to), key=lambda one: (-len(one), one))
    )
    longer = [tag.lower() for tag, to in found.items() if to is None]
    without = f"(?!(?:{'|'.join(sorted(longer))}){_SUBTAG}*{_END})" if longer else ""
    unwanted = r"(?![ \t]*;[ \t]*q=0(?:\.0*)?[ \t]*(?:,|$))"
    return rf"^(?:[^,]*,)*?[ \t]*({without}(?:{there}){_SUBTAG}*){_END}{unwanted}"


def nginx(top: str, found: Answers, home: Callable[[Locale], str]) -> Iterator[str]:
    """A place for the top of the site alone, in the block ``server``."""
    yield f'location = "{top}" {{'
    yield "    add_header Vary Accept-Language always;"
    yield '    set $i18n_language "";'
    yield f'    if ($http_accept_language ~* "{first_asked(found)}") {{ set $i18n_language $1; }}'
    for rule in rules(found, home):
        if rule.home:
            yield f'    if ($i18n_language ~* "{_begins(rule)}") {{ return 302 "{rule.home}"; }}'
    yield f'    try_files "${{uri}}{ROOT_PAGE}" =404;'
    yield "}"


def apache(top: str, found: Answers, home: Callable[[Locale], str]) -> Iterator[str]:
    """Conditions for the folder that ``.htaccess`` stands in."""
    yield "<IfModule mod_headers.c>"
    page = f"^{re.escape(top)}(?:{re.escape(ROOT_PAGE)})?$"
    yield f'Header always merge Vary Accept-Language "expr=%{{REQUEST_URI}} =~ m#{page}#"'
    yield "</IfModule>"
    yield "RewriteEngine On"
    yield f'RewriteCond %{{HTTP:Accept-Language}} "{first_asked(found)}" [NC]'
    yield 'RewriteRule "^$" "-" [E=I18N_LANGUAGE:%1]'
    for rule in rules(found, home):
        if rule.home:
            yield f'RewriteCond %{{ENV:I18N_LANGUAGE}} "{_begins(rule)}" [NC]'
            # A per cent sign before a digit would be a part of an earlier match.
            yield f'RewriteRule "^$" "{rule.home.replace("%", chr(92) + "%")}" [R=302,NE,L]'


def netlify(top: str, found: Answers, home: Callable[[Locale], str]) -> Iterator[str]:
    """Lines of ``_redirects``. The sign ``!`` is needed, since there is a page at that address."""
    for rule in rules(found, home):
        where = f"{rule.home} 302!" if rule.home else f"{top}{ROOT_PAGE} 200!"
        yield f"{top} {where} Language={','.join(rule.tags)}"


def netlify_headers(top: str) -> tuple[str, ...]:
    """The lines of ``_headers``."""
    return top, "  Vary: Accept-Language"


def _begins(rule: Rule) -> str:
    return f"^(?:{'|'.join(rule.tags)})(?:-|$)"


SERVERS: Mapping[str, Callable[[str, Answers, Callable[[Locale], str]], Iterator[str]]] = {
    "netlify": netlify,
    "nginx": nginx,
    "apache": apache,
}
