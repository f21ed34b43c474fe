"""Front matter in the words of a locale: written where it stands, and read again."""

from __future__ import annotations

from collections.abc import Mapping

from i18n.config import written
from i18n.errors import I18nError
from i18n.formats import frontmatter
from i18n.model import Unit

NO_KEY = "would change more of the front matter than its key"


def written_front(
    path: str, head: str, said: Mapping[str, tuple[Unit, str]]
) -> tuple[str, list[tuple[Unit, str]]]:
    """The front matter with these texts at their places, and the units that it has not, with the reason.

    ``head`` is the file up to its body. Each text is taken only if the result is read as the same front matter
    with that text.
    """
    refused: list[tuple[Unit, str]] = []
    keys = {key: (unit, text) for key, (unit, text) in said.items() if text != unit.key.msgid}
    if not keys:
        return head, refused
    texts = {key: frontmatter.folded(text) for key, (_, text) in keys.items()}
    whole = frontmatter.splice_front(path, head, texts)
    if _is_front(path, head, whole, texts):
        return whole, refused
    for key, (unit, _) in keys.items():
        one = {key: texts[key]}
        made = frontmatter.splice_front(path, head, one)
        if _is_front(path, head, made, one):
            head = made
        else:
            refused.append((unit, NO_KEY))
    return head, refused


def _is_front(path: str, head: str, result: str, texts: Mapping[str, str]) -> bool:
    """Whether a front matter is another with these texts, and nothing stands behind it."""
    try:
        before, _ = frontmatter.split_file(path, head.removeprefix("\ufeff"))
        after, end = frontmatter.split_file(path, result.removeprefix("\ufeff"))
    except I18nError:
        return False
    if result.removeprefix("\ufeff")[end:]:
        return False
    return _same(before.values, after.values, (), texts, set())


def _same(
    one: object,
    other: object,
    path: tuple[str | int, ...],
    texts: Mapping[str, str],
    seen: set[tuple[int, int]],
) -> bool:
    """Whether values are others with these texts. What stands at several places is looked at once."""
    if isinstance(one, str):
        wanted = texts.get(written(path)) if path else None
        return (
            one == other if wanted is None else isinstance(other, str) and frontmatter.folded(other) == wanted
        )
    if not isinstance(one, (dict, list)):
        return repr(one) == repr(other)
    if (id(one), id(other)) in seen:
        return True
    seen.add((id(one), id(other)))
    if isinstance(one, dict):
        return (
            isinstance(other, dict)
            and list(one) == list(other)
            and all(_same(one[key], other[key], (*path, key), texts, seen) for key in one)
        )
    return (
        isinstance(other, list)
        and len(one) == len(other)
        and all(_same(*pair, (*path, i), texts, seen) for i, pair in enumerate(zip(one, other, strict=True)))
    )
