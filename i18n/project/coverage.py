"""How a locale of a site stands."""

from __future__ import annotations

from collections.abc import Iterator

from i18n import assets, coverage
from i18n.locales import Locale
from i18n.model import Reference, State, Unit
from i18n.project.view import View


def locale_coverage(view: View, where: Locale) -> coverage.Coverage:
    """How a locale stands: each distinct message of the site counts once."""
    texts = view.voices[where].texts

    def pairs() -> Iterator[tuple[Unit, State]]:
        for unit in view.source.units():
            if unit.applies.to(where):
                yield unit, texts.state(unit)
        for asset in view.stands.units(where):
            yield assets.unit(asset.path, Reference(asset.path, 1)), view.stands(asset.path, where)

    return coverage.of(pairs())
