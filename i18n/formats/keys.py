"""The texts of front matter: the keys that are translated, whatever the format below them."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence

from i18n.config import fits, is_plain, written
from i18n.formats.base import Options
from i18n.formats.frontmatter import FrontMatter, folded, front_texts
from i18n.locales import Locale
from i18n.markup import has_letter
from i18n.model import Localized, Markup, MessageKey, Reference, State, Unit

_KINDS = {"title": "page title", "description": "page description", "slug": "URL slug"}


def key_units(path: str, front: FrontMatter, text: str, options: Options) -> dict[str, Unit]:
    """A unit for each text of the front matter that is translated, by its place, in their order; ``slug`` always is.

    ``text`` is the whole file.
    """
    names = options.front_matter
    patterns = [name for name in names if not is_plain(name)]
    found = {
        key: _unit(path, front, key, value, front.lines.get(key, 1))
        for key, value in front.values.items()
        if isinstance(value, str)
        and has_letter(value)
        and (key in names or key == "slug" or any(fits(one, (key,)) for one in patterns))
    }
    if not patterns or not any(isinstance(value, (dict, list)) for value in front.values.values()):
        return found
    return dict(sorted((found | dict(_inner(path, front, text, patterns))).items(), key=_line))


def _inner(path: str, front: FrontMatter, text: str, patterns: Sequence[str]) -> Iterator[tuple[str, Unit]]:
    """The units of the texts in lists and mappings."""
    for scalar in front_texts(path, text):
        if (
            len(scalar.path) > 1
            and has_letter(scalar.value)
            and any(fits(one, scalar.path) for one in patterns)
        ):
            name = written(scalar.path, items=False)
            yield written(scalar.path), _unit(path, front, name, scalar.value, scalar.line)


def _line(found: tuple[str, Unit]) -> int:
    return found[1].reference.line


def _unit(path: str, front: FrontMatter, name: str, value: str, line: int) -> Unit:
    return Unit(
        MessageKey(folded(value), name),
        _KINDS.get(name, f"page {name}"),
        Markup.PLAIN,
        Reference(path, line),
        applies=front.applies,
    )


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
