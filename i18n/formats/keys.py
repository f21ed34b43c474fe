"""The texts of front matter: the keys that are translated, whatever the format below them."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence

from i18n.formats.base import Options
from i18n.formats.frontmatter import FrontMatter, folded
from i18n.locales import Locale
from i18n.markup import has_letter
from i18n.model import Localized, Markup, MessageKey, Reference, State, Unit

_KINDS = {"title": "page title", "description": "page description", "slug": "URL slug"}


def key_units(path: str, front: FrontMatter, options: Options) -> dict[str, Unit]:
    """A unit for each text of the front matter that is translated, by its key; ``slug`` always is."""
    return {
        key: Unit(
            MessageKey(folded(value), key),
            _KINDS.get(key, f"page {key}"),
            Markup.PLAIN,
            Reference(path, front.lines.get(key, 1)),
            applies=front.applies,
        )
        for key, value in front.values.items()
        if isinstance(value, str) and has_letter(value) and (key in options.front_matter or key == "slug")
    }


def untranslated(
    values: Mapping[str, object], units: Container[str], names: Sequence[str], locale: Locale
) -> dict[str, Localized]:
    """What front matter says under translatable names, or as ``slug``, that is no unit: a number, a year, ``404``."""
    found: dict[str, Localized] = {}
    for key in (*names, "slug"):
        value = values.get(key)
        if key not in units and isinstance(value, (str, int, float)) and (text := str(value).strip()):
            found[key] = Localized(text, locale, State.CURRENT)
    return found
