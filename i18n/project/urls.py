"""The table of addresses as a sync leaves it."""

from __future__ import annotations

from collections.abc import Iterable

from i18n import pages
from i18n.errors import UsageError, shown
from i18n.formats.page import Page
from i18n.locales import Locale
from i18n.model import MessageKey, State, Unit
from i18n.pages import SiteInput
from i18n.pages.forwarding import LOST
from i18n.pages.published import Standing, written
from i18n.pages.rules import rule_of
from i18n.project.files import Change, read_bytes
from i18n.project.record import urls_path
from i18n.project.view import View
from i18n.slugs import SLUG


def due_urls(view: View, locales: tuple[Locale, ...]) -> tuple[Change | None, tuple[str, ...]]:
    """The table of addresses as it has to be written, None where it is right; and what leads nowhere, in words."""
    path = view.site.place(urls_path(view.site))
    was = read_bytes(path)  # before it is read for good: what another program writes meanwhile is noticed
    asked = view.pages(locales)
    if not asked.record.path:
        return None, ()
    try:
        followed = pages.plan(asked, steady=_Steady(view, asked)).followed
    except UsageError as error:
        # Pages that collide have no addresses; translators need not wait until they have.
        return None, tuple(map(str, error.problems))
    content = written(followed.rows).encode()
    lost = tuple(
        shown(f"{one.file}:{one.line}: {one.message}") for one in followed.findings if one.check == LOST
    )
    return (None if content == was else Change(path, content, was)), lost


class _Steady:
    """Which pages are sure to be announced as they were: those are not counted again, which makes a sync fast.

    A page whose messages all have a translation stays announced. Whether that can be shown is judged when a page is
    announced for the first time, and by each build.
    """

    def __init__(self, view: View, asked: SiteInput) -> None:
        self._config = view.site.config
        self._voices = asked.voices
        self._announced = {
            (row.page, row.locale)
            for row in asked.record.rows.values()
            if row.announced and row.state is Standing.LIVE
        }
        self._waiting: dict[str, frozenset[MessageKey]] = {
            where.tag: frozenset(
                message.key
                for message in merged.catalog.messages
                if not message.obsolete and message.state is not State.CURRENT and message.key.msgctxt != SLUG
            )
            for where, merged in view.merged.items()
        }

    def __call__(self, page: Page, locale: Locale, units: Iterable[Unit]) -> bool:
        if (page.path, locale.tag) not in self._announced or self._voices[locale].unsaid:
            return False
        if rule_of(page, self._config)[0].reviewed:
            return False
        waiting = self._waiting.get(locale.tag, frozenset())
        return not waiting or waiting.isdisjoint(unit.key for unit in units)
