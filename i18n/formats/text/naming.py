"""The ids of a text's headings: named after their texts, or given in its front matter."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from i18n.errors import I18nError, InputError, Problem
from i18n.formats.frontmatter import FrontMatter, front_with, split_file
from i18n.formats.ids import heading_id
from i18n.markup.variables import without_variables

KEY = "heading_ids"
"""The key of the front matter. A plain text has no other place for them; localized sources need one."""

_ID = re.compile(r"[^\s\"'<>&#?/\\]+")
_FIX = f"write an id for each heading, each once: {KEY}: [first, second]"


def names_of(texts: Sequence[str], *, variables: bool) -> Iterator[str]:
    """The ids that headings with these texts get by themselves, in their order."""
    ids: set[str] = set()
    repeats: dict[str, int] = {}
    for text in texts:
        yield heading_id(without_variables(text) if variables else text, ids, repeats)


def given_names(path: str, front: FrontMatter, count: int) -> tuple[str, ...] | None:
    """The ids that the front matter gives to the headings of a text; None where it gives none.

    Raises InputError where they are not one for each.
    """
    if KEY not in front.values:
        return None
    names = front.values[KEY]
    line = front.lines.get(KEY, 1)
    if not isinstance(names, list) or not all(isinstance(one, str) and _ID.fullmatch(one) for one in names):
        raise InputError(Problem(path, line, None, f"{KEY} is not a list of ids", _FIX))
    if len(set(names)) != len(names):
        raise InputError(Problem(path, line, None, f"{KEY} gives an id twice", _FIX))
    if len(names) != count:
        what = f"{KEY} gives {len(names)} ids, and the text has {count} headings"
        raise InputError(Problem(path, line, None, what, _FIX))
    return tuple(names)


def with_names(path: str, head: str, names: Sequence[str], newline: str) -> str:
    """The front matter of a file with the ids of its headings; as it is where it cannot say them."""
    made = front_with(path, head, KEY, names, newline)
    try:
        before, _ = split_file(path, head.removeprefix("\ufeff"))
        after, end = split_file(path, made.removeprefix("\ufeff"))
    except I18nError:
        return head
    same = dict(after.values) == {**before.values, KEY: list(names)}
    return made if same and end == len(made.removeprefix("\ufeff")) else head
