"""Why a page is built and announced in a locale, or is not; and what findings are about."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator

from i18n import pages, po
from i18n.checks import CHECKS
from i18n.checks.base import short
from i18n.errors import Problem, UsageError, shown
from i18n.findings import About
from i18n.formats.page import Page
from i18n.locales import Locale
from i18n.model import MessageKey
from i18n.pages.about import ABOUT
from i18n.project.site import Site
from i18n.project.view import View, look
from i18n.source_checks import SOURCE_CHECKS


def about(check: str) -> About | None:
    """What findings of a check are about, in catalogs, in the content and between them; None for an unknown id."""
    return CHECKS.get(check) or SOURCE_CHECKS.get(check) or ABOUT.get(check)


def explain_page(site: Site, page: str, tag: str | None) -> Iterator[str]:
    """Why a page is built and announced in a locale, or is not: a line a locale; and what of it is withdrawn."""
    view = look(site)
    wanted = page_named(view, page)
    if wanted is None:
        raise UsageError(
            Problem(
                page,
                None,
                None,
                "is neither a page of the content nor the id of a check",
                _nearest(page, _names(view)),
            )
        )
    locales = (site.target(tag),) if tag else site.config.locales
    plan = pages.plan(view.pages(site.config.locales))
    for where in locales:
        url = plan.url(wanted.path, where)
        yield f"{wanted.path} in {where.tag}: {plan.publications[wanted.path, where].reason}"
        if url is not None:
            yield f"  its address: {url}"
        if (stand := plan.surveys.get((wanted.path, where))) is not None:
            yield from _withdrawn_lines(view, {unit.key for unit, _ in stand.pairs}, where)


def page_named(view: View, page: str) -> Page | None:
    """The page that a name means: as it stands in the content, with its folder or without, or without its suffix."""
    known = _names(view)
    content = view.site.config.content
    ways = (page, f"{content}/{page}", f"{page}.md", f"{content}/{page}.md")
    return next((known[one] for one in ways if one in known), None)


def _names(view: View) -> dict[str, Page]:
    known: dict[str, Page] = {}
    for page in view.source.documents:
        known |= dict.fromkeys((page.path, page.place, *(one.path for one in page.versions.values())), page)
    return known


def _withdrawn_lines(view: View, keys: Container[MessageKey], where: Locale) -> Iterator[str]:
    file = view.files[where]
    for message in view.merged[where].catalog.messages:
        note = message.withdrawal if message.key in keys and not message.obsolete else None
        if note is not None and any(message.msgstr):
            line = po.msgstr_line(message)
            path = file.path_of(message)
            place = path if line is None else f"{path}:{line}"
            why = f": {note.reason}" if note.reason else ""
            yield shown(f"  withdrawn: '{short(message.key.msgid)}' ({place}){why}")


def _nearest(page: str, known: Iterable[str]) -> str:
    close = [one for one in known if page.rsplit("/", 1)[-1].removesuffix(".md") in one]
    return f"did you mean '{close[0]}'?" if close else "name a page as it stands in the content folder"
