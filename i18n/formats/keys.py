"""The texts of front matter: the keys that are translated, whatever the format below them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from i18n.config import fits, is_plain, written
from i18n.formats.base import Options
from i18n.formats.frontmatter import FrontMatter, folded, front_texts
from i18n.formats.uses import Uses
from i18n.locales import Locale
from i18n.markup import has_letter
from i18n.model import Localized, Markup, MessageKey, Reference, State, Unit
from i18n.variables import filled_answer

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


def localized_keys(
    answers: Mapping[str, Localized | None],
    units: Mapping[str, Unit],
    values: Mapping[str, object],
    options: Options,
    locale: Locale,
) -> dict[str, Localized]:
    """What front matter says under translatable names, or as ``slug``, on a page in a locale.

    ``answers`` say the texts that are units. Others are there as they stand: a number, a year, ``404``. Values are
    filled in, but in a slug.
    """
    found = {key: said for key, said in answers.items() if said is not None}
    for key in (*options.front_matter, "slug"):
        value = values.get(key)
        if key not in units and isinstance(value, (str, int, float)) and (text := str(value).strip()):
            found[key] = Localized(text, locale, State.CURRENT)
    if options.variables is None:
        return found
    return {
        key: said if key == "slug" else filled_answer(said, units.get(key), options.variables, locale)
        for key, said in found.items()
    }


def note_keys(used: Uses, units: Mapping[str, Unit], front: FrontMatter, options: Options) -> None:
    """Take down the variables of front matter: of its units, and of texts that are nothing but variables."""
    for key, unit in units.items():
        if key != "slug":
            used.note_plain(unit.key.msgid, unit.reference)
    for key in options.front_matter:
        if key not in units and isinstance(value := front.values.get(key), str):
            used.note_plain(value, Reference("", front.lines.get(key, 1)))
