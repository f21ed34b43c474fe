"""The themes that come with the package: their templates, their assets, their texts in many locales."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from i18n import po
from i18n.config import DEFAULT_THEME as DEFAULT
from i18n.config import THEME, THEMES
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
    if texts.locale.language == english.tag:
        return 0
    return sum(texts.lookup(one.key).locale == english for one in theme_template().messages)


def has_theme_texts(where: Locale) -> bool:
    """Whether the package has the theme's texts in a locale or in one of its parents."""
    return any(theme_catalog(one) for one in (where, *where.parents))


@cache
def theme_templates(name: str) -> dict[str, str]:
    """The templates of a theme, by name."""
    return {path: content.decode() for path, content in _files(name, "templates").items()}


@cache
def theme_assets(name: str) -> dict[str, bytes]:
    """The stylesheet of a theme and what goes with it, by name."""
    return _files(name, "assets")


def _files(name: str, kind: str) -> dict[str, bytes]:
    """The files of a theme in one of its two folders. What it does not have is that of the default theme."""
    homes = [HOME] if name == DEFAULT else [HOME, HOME / name]
    return {
        path.relative_to(home / kind).as_posix(): path.read_bytes()
        for home in homes
        for path in sorted((home / kind).rglob("*"))
        if path.is_file()
    }


def theme_units() -> tuple[Unit, ...]:
    """Every text of the templates of all themes, as units: they share their catalogs."""
    texts = dict.fromkeys(one for name in THEMES for one in theme_templates(name).items())
    return tuple(unit for name, text in texts for unit in extract_messages(name, text))
