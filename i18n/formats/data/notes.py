"""Directives in the comments of YAML and TOML: ``# i18n: comment …`` on a line of its own above a key."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from i18n.errors import Problem
from i18n.formats.directives import PLAIN_SCOPE, Scope, within
from i18n.formats.frontmatter import suggestion
from i18n.scalars import Path, Scalars

WORDS = ("comment", "context", "safety", "skip")

_DIRECTIVE = re.compile(
    r"^[ \t]*+#[ \t]*+i18n:[ \t]*+(?P<word>[^\s:]*+):?[ \t]*+(?P<rest>[^\r\n]*+)", re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class Notes:
    """What directives say of the places of a file."""

    scopes: dict[Path, Scope]

    def of(self, path: Path) -> Scope:
        """What holds at a place: what is said of it and of all that it is in."""
        scope = PLAIN_SCOPE
        if self.scopes:
            for length in range(1, len(path) + 1):
                if said := self.scopes.get(path[:length]):
                    scope = within(scope, said)
        return scope


def notes(path: str, text: str, found: Scalars, problems: list[Problem]) -> Notes:
    """The directives of a file; each is for the key or the item that comes next, and for all in it.

    Faults are added to ``problems``.
    """
    scopes: dict[Path, Scope] = {}
    if "i18n:" not in text:
        return Notes(scopes)
    places = sorted(found.keys.items(), key=lambda one: (one[1], len(one[0])))
    at = 0
    for line, word, rest in _directives(text, found):
        while at < len(places) and places[at][1] <= line:
            at += 1
        if word not in WORDS:
            fix = suggestion(word, WORDS) or f"there are {', '.join(WORDS)}"
            problems.append(Problem(path, line, None, f'unknown directive "i18n:{word}" in data', fix))
        elif word in {"comment", "context"} and not rest:
            fix = f"write # i18n: {word} TEXT"
            problems.append(Problem(path, line, None, f'"i18n:{word}" says nothing', fix))
        elif at == len(places):
            problems.append(
                Problem(path, line, None, "a directive with no key after it", "put it above the key")
            )
        else:
            where = places[at][0]
            scopes[where] = _said(scopes.get(where, PLAIN_SCOPE), word, rest)
    return Notes(scopes)


def _directives(text: str, found: Scalars) -> Iterator[tuple[int, str, str]]:
    """Line, word and rest of each directive that stands in no text."""
    texts = iter(found.texts)
    here = next(texts, None)
    line, counted = 1, 0
    for directive in _DIRECTIVE.finditer(text):
        while here is not None and here.end <= directive.start():
            here = next(texts, None)
        line += text.count("\n", counted, directive.start())
        counted = directive.start()
        if here is None or directive.end() <= here.start:
            yield line, directive["word"], directive["rest"].strip()


def _said(scope: Scope, word: str, rest: str) -> Scope:
    if word == "comment":
        return replace(scope, note=f"{scope.note}\n{rest}" if scope.note else rest)
    if word == "context":
        return replace(scope, context=rest)
    return replace(scope, skip=True) if word == "skip" else replace(scope, safety=True)
