"""The theme that comes with the package: its templates, its assets, its texts in many locales."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from i18n import po
from i18n.config import THEME
from i18n.locales import Locale, locale
from i18n.model import Catalog, Unit
from i18n.templating import extract_messages
from i18n.translate import Translations

HOME = Path(__file__).parent.parent / "theme"
DOMAIN = THEME


@cache
def theme_template() -> Catalog:
    """The messages of the theme's templates."""
    path = HOME / "locales" / "theme.pot"
    return po.read(path.read_bytes(), "theme.pot").catalog


def theme_catalog(where: Locale) -> Catalog | None:
    """The theme's own texts in a locale, where the package has them."""
    path = HOME / "locales" / f"{where.posix}.po"
    if not path.is_file():
        return None
    return po.read(path.read_bytes(), f"theme/locales/{where.posix}.po", where).catalog


def unsaid_by(texts: Translations) -> int:
    """How many texts of the theme show in English in a locale that is not."""
    english = locale("en")
    if texts.locale.tag.split("-")[0] == english.tag:
        return 0
    return sum(texts.lookup(one.key).locale == english for one in theme_template().messages)


def has_theme_texts(where: Locale) -> bool:
    """Whether the package has the theme's texts in a locale or in one of its parents."""
    return any(theme_catalog(one) for one in (where, *where.parents))


@cache
def theme_templates() -> dict[str, str]:
    """The theme's templates, by name."""
    home = HOME / "templates"
    return {
        path.relative_to(home).as_posix(): path.read_text("utf-8") for path in sorted(home.rglob("*.html"))
    }


@cache
def theme_assets() -> dict[str, bytes]:
    """The theme's stylesheet and what goes with it, by name."""
    home = HOME / "assets"
    return {
        path.relative_to(home).as_posix(): path.read_bytes()
        for path in sorted(home.rglob("*"))
        if path.is_file()
    }


def theme_units() -> tuple[Unit, ...]:
    """Every text of the theme's templates, as units."""
    found: list[Unit] = []
    for name, text in theme_templates().items():
        found += extract_messages(name, text)
    return tuple(found)
