"""Patterns for places in data: ``faq[].question``, ``**.title``, ``*.name``, ``items[0]``, ``"a.b".c``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

_STEP = re.compile(
    r'\[(?P<number>[0-9]{0,9})\]|(?:(?P<dot>\.))?(?:(?P<wild>\*\*?)|"(?P<quoted>(?:[^"\\]|\\["\\])+)"'
    r"|(?P<bare>[^.\[\]*\"\s](?:[^.\[\]*\"\n]*[^.\[\]*\"\s])?))"
)
_SPECIAL = re.compile(r'[.\[\]*"\n]')
_ANY_ITEM, _ANY_KEY, _ANYTHING = object(), object(), object()
Steps = tuple[object, ...]


@lru_cache(maxsize=512)
def key_path(pattern: str) -> Steps:
    """The steps of a pattern. Raises ValueError with what is wrong for one that is none."""
    steps: list[object] = []
    at = 0
    while at < len(pattern):
        found = _STEP.match(pattern, at)
        if found is None:
            raise ValueError(f"'{pattern[at:]}' is no key")
        if bool(found["dot"]) != bool(steps) and found["number"] is None:
            raise ValueError("a dot stands between two keys, and only there")
        steps.append(_step(found))
        at = found.end()
    if not steps:
        raise ValueError("is empty")
    return tuple(steps)


def _step(found: re.Match[str]) -> object:
    if found["number"] is not None:
        return int(found["number"]) if found["number"] else _ANY_ITEM
    if found["wild"]:
        return _ANYTHING if found["wild"] == "**" else _ANY_KEY
    return re.sub(r"\\(.)", r"\1", found["quoted"]) if found["quoted"] else found["bare"]


def is_plain(pattern: str) -> bool:
    """Whether a pattern is only the name of a key at the top."""
    return _SPECIAL.search(pattern) is None


def written(path: Sequence[str | int], *, items: bool = True) -> str:
    """A place as a pattern for it alone; without ``items``, for every item of its lists.

    A key at the top is its own name, whatever is in it.
    """
    if len(path) == 1:
        return str(path[0])
    out: list[str] = []
    for part in path:
        if isinstance(part, int):
            out.append(f"[{part}]" if items else "[]")
        else:
            escaped = re.sub(r'(["\\])', r"\\\1", part)
            out.append(f".{part}" if part and is_plain(part) and part == part.strip() else f'."{escaped}"')
    return "".join(out).removeprefix(".")


def fits(pattern: str, path: Sequence[str | int]) -> bool:
    """Whether a place in data is meant: ``**`` is any number of steps, ``*`` one key, ``[]`` one item of a list."""
    steps = key_path(pattern)
    here = _reached({0}, steps)
    for part in path:
        here = _reached({after for at in here for after in _after(steps, at, part)}, steps)
        if not here:
            return False
    return len(steps) in here


def _after(steps: Steps, at: int, part: str | int) -> tuple[int, ...]:
    """Where in the pattern one step leads."""
    if at == len(steps):
        return ()
    step = steps[at]
    if step is _ANYTHING:
        return (at,)
    if step is _ANY_ITEM:
        return (at + 1,) if isinstance(part, int) else ()
    if step is _ANY_KEY:
        return (at + 1,) if isinstance(part, str) else ()
    return (at + 1,) if step == part and type(step) is type(part) else ()


def _reached(places: set[int], steps: Steps) -> set[int]:
    """With the places behind each ``**``, which may stand for no step."""
    found = set(places)
    for at in places:
        following = at
        while following < len(steps) and steps[following] is _ANYTHING:
            following += 1
            found.add(following)
    return found
