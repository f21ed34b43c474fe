"""How a locale of a site stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from i18n import assets, coverage, pages
from i18n.locales import Locale
from i18n.model import Reference, State, Unit
from i18n.project.view import View


def locale_coverage(view: View, where: Locale) -> coverage.Coverage:
    """How a locale stands: each distinct message of the site counts once."""

    def pairs() -> Iterator[tuple[Unit, State]]:
        yield from _texts(view, where)
        for asset in view.stands.units(where):
            yield assets.unit(asset.path, Reference(asset.path, 1)), view.stands(asset.path, where)

    return coverage.of(pairs())


def locale_safety(view: View, where: Locale) -> coverage.Count:
    """How the safety messages of a locale stand, each distinct one once."""
    return safety_of(view, _texts(view, where))


def safety_of(view: View, pairs: Iterable[tuple[Unit, State]]) -> coverage.Count:
    """How those of these units stand that are safety messages."""
    source, protected = view.site.config.source_locale, view.terms.protected
    return coverage.of(
        (unit, state) for unit, state in pairs if pages.can_harm(unit, source, protected)
    ).messages


def _texts(view: View, where: Locale) -> Iterator[tuple[Unit, State]]:
    texts = view.voices[where].texts
    return ((unit, texts.state(unit)) for unit in view.source.units() if unit.applies.to(where))
