"""Directives: what an author says to translators and to us, in comments that never reach the page.

``<!-- i18n:skip -->`` and its kin stand on lines of their own, also inside lists and quotes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from i18n import locales
from i18n.errors import I18nError, Problem
from i18n.formats.frontmatter import suggestion
from i18n.markup import code_spans
from i18n.markup.blocks import Token
from i18n.model import EVERYWHERE, Applies

WORDS = ("skip", "skip-start", "skip-end", "comment", "context", "safety", "minor", "only", "except", "end")

_DIRECTIVE = re.compile(r"<!--\s*i18n:\s*(?P<word>[^\s:>]*?):?(?:\s+(?P<rest>.*?))?\s*-->\s*", re.DOTALL)
_BEGINS = re.compile(r"\s*<!--\s*i18n:")
_INSIDE = re.compile(r"<!--\s*i18n:")


@dataclass(frozen=True, slots=True)
class Scope:
    """What directives say of a block and all that is in it."""

    skip: bool = False
    note: str = ""
    context: str | None = None
    safety: bool = False
    minor: bool = False
    applies: Applies = EVERYWHERE


PLAIN_SCOPE = Scope()


def scope_of(token: Token) -> Scope:
    """What the directives of the page say of a token."""
    scope: Scope = token.meta.get("i18n", PLAIN_SCOPE)
    return scope


def occur(text: str) -> bool:
    """Whether a page may hold directives."""
    return "i18n:" in text and _INSIDE.search(text) is not None


def is_directive(text: str, at: int = 0) -> bool:
    """Whether a directive begins at a place of a text, white space aside."""
    return _BEGINS.match(text, at) is not None


@dataclass(slots=True)
class _Range:
    """What an opening directive began."""

    word: str
    line: int
    parent: int


@dataclass(slots=True)
class Directives:
    """Obeys the directives of a page in their order, and says what holds between them.

    Markdown's tokens get their scope from ``apply``; who goes through a page alone says where blocks begin and
    end, and takes what is said of the next.
    """

    path: str
    first_line: int
    problems: list[Problem] = field(default_factory=list)
    _scope: Scope = PLAIN_SCOPE
    """What the open ranges say."""
    _next: Scope | None = None
    """What is said of the next block."""
    _next_line: int = 0
    _ranges: list[_Range] = field(default_factory=list)
    _parents: list[int] = field(default_factory=lambda: [-1])
    """The blocks that we are in, each by a number of its own."""

    @property
    def scope(self) -> Scope:
        """What the open ranges say."""
        return self._scope

    def take(self) -> Scope | None:
        """What is said of the next block, which it is said of only once."""
        said, self._next = self._next, None
        return said

    def enter(self, block: int) -> None:
        """A block begins that can hold others."""
        self._parents.append(block)

    def finish(self) -> None:
        """The page ends."""
        self._leave(None)

    def leave(self) -> None:
        """A block ends."""
        self._leave(self._parents.pop() if self._parents else None)

    def apply(self, tokens: list[Token]) -> list[Token]:
        """The tokens without directives. Faults are put into ``problems``."""
        kept: list[Token] = []
        inside: list[tuple[int, Scope]] = []
        for i, token in enumerate(tokens):
            if token.type == "html_block" and _BEGINS.match(token.content):
                self.read(token.content, _line(token))
                continue
            if token.nesting < 0:
                self.leave()
            said = inside[-1][1] if inside else None
            if self._next is not None and token.nesting >= 0:
                said = within(said, self._next) if said else self._next
                self._next = None
                if token.nesting > 0:
                    inside.append((len(self._parents), said))
            scope = within(self._scope, said) if said else self._scope
            if scope is not PLAIN_SCOPE:
                token.meta = {**token.meta, "i18n": scope}
            if token.nesting > 0:
                self.enter(i)
            elif token.nesting < 0 and inside and inside[-1][0] == len(self._parents):
                inside.pop()
            if token.type == "inline" and _is_inside(token.content):
                self._fault(_line(token), "a directive inside a text", "give it a line of its own")
            kept.append(token)
        self.finish()
        return kept

    def _fault(self, line: int, what: str, fix: str = "") -> None:
        self.problems.append(Problem(self.path, line + self.first_line, None, what, fix))

    def _leave(self, ended: int | None) -> None:
        """A block ends, or all: what waits for a block, or was begun in it, has no end."""
        if self._next is not None:
            self._fault(self._next_line, "a directive with no block after it", "put it before the block")
            self._next = None
        for begun in [begun for begun in self._ranges if ended is None or begun.parent == ended]:
            end = "skip-end" if begun.word == "skip-start" else "end"
            self._fault(begun.line, f'"i18n:{begun.word}" is not closed', f"add <!-- i18n:{end} -->")
            self._ranges.remove(begun)
            self._close(begun.word)

    def read(self, text: str, line: int) -> None:
        """Obey the directives of a text that holds nothing else, at a line of the page."""
        parent = self._parents[-1] if self._parents else -1
        position = 0
        while _BEGINS.match(text, position):
            match = _DIRECTIVE.match(text, position)
            if match is None:
                self._fault(line, "a directive whose comment is not closed", "end it with -->")
                return
            begins = line + text.count("\n", 0, match.start())
            self._obey(match["word"], (match["rest"] or "").strip(), begins, parent)
            position = match.end()
        if text[position:].strip():
            self._fault(line, "text behind a directive", "give the directive a line of its own")

    def _obey(self, word: str, rest: str, line: int, parent: int) -> None:
        if word in {"skip-start", "only", "except"}:
            self._begin(word, rest, line, parent)
        elif word in {"skip-end", "end"}:
            self._end(word, line, parent)
        elif word == "skip":
            self._say(line, skip=True)
        elif word in {"safety", "minor"}:
            self._say(line, **{word: True})
        elif word in {"comment", "context"}:
            if not rest:
                self._fault(line, f'"i18n:{word}" says nothing', f"write <!-- i18n:{word} TEXT -->")
            elif word == "context":
                self._say(line, context=rest)
            else:
                before = self._next.note if self._next else ""
                self._say(line, note=f"{before}\n{rest}" if before else " ".join(rest.split()))
        else:
            fix = suggestion(word, WORDS) or f"there are {', '.join(WORDS)}"
            self._fault(line, f'unknown directive "i18n:{word}"', fix)

    def _say(self, line: int, **said: object) -> None:
        self._next = replace(self._next or PLAIN_SCOPE, **said)  # type: ignore[arg-type] # by the names above
        self._next_line = line

    def _begin(self, word: str, rest: str, line: int, parent: int) -> None:
        if any((begun.word == "skip-start") == (word == "skip-start") for begun in self._ranges):
            self._fault(line, f'"i18n:{word}" inside another', "close the other before")
            return
        if word == "skip-start":
            self._scope = replace(self._scope, skip=True)
        else:
            tags = self._tags(rest, line)
            if not tags:
                return
            applies = Applies(only=tags) if word == "only" else Applies(excluded=tags)
            self._scope = replace(self._scope, applies=applies)
        self._ranges.append(_Range(word, line, parent))

    def _tags(self, rest: str, line: int) -> frozenset[str]:
        found: set[str] = set()
        for word in rest.replace(",", " ").split():
            try:
                found.add(locales.locale(word).tag)
            except I18nError as error:
                for problem in error.problems:
                    self._fault(line, problem.what, problem.fix)
        if not rest:
            self._fault(line, "a directive that names no locale", "name one, as in <!-- i18n:only pl -->")
        return frozenset(found)

    def _end(self, word: str, line: int, parent: int) -> None:
        fitting = [begun for begun in self._ranges if (begun.word == "skip-start") == (word == "skip-end")]
        if not fitting:
            self._fault(line, f'"i18n:{word}" closes nothing', "take it out")
            return
        begun = fitting[-1]
        if begun.parent != parent:
            self._fault(
                line, f'"i18n:{word}" stands in another block than what it closes', "put both side by side"
            )
        self._ranges.remove(begun)
        self._close(begun.word)

    def _close(self, word: str) -> None:
        if word == "skip-start":
            self._scope = replace(self._scope, skip=False)
        else:
            self._scope = replace(self._scope, applies=EVERYWHERE)
        if self._scope == PLAIN_SCOPE:
            self._scope = PLAIN_SCOPE


def _is_inside(text: str) -> bool:
    """Whether a directive stands inside a text, and not in its code."""
    found = [match.start() for match in _INSIDE.finditer(text)]
    spans = code_spans(text) if found else []
    return any(not any(start < at < end for start, end in spans) for at in found)


def _line(token: Token) -> int:
    return token.map[0] if token.map else 0


def within(outer: Scope, said: Scope) -> Scope:
    """What holds inside ``outer`` for a block of which ``said`` is said."""
    return Scope(
        skip=outer.skip or said.skip,
        note="\n".join(note for note in (outer.note, said.note) if note),
        context=said.context if said.context is not None else outer.context,
        safety=outer.safety or said.safety,
        minor=outer.minor or said.minor,
        applies=outer.applies,
    )


def joined_applies(outer: Applies, inner: Applies) -> Applies:
    """The locales that a block is for, in a document that is for some locales only: those that both mean."""
    if inner is EVERYWHERE or outer is EVERYWHERE:
        return outer if inner is EVERYWHERE else inner
    excluded = inner.excluded | outer.excluded
    if not inner.only or not outer.only:
        return Applies(inner.only or outer.only, excluded)
    only = _among(inner.only, outer) | _among(outer.only, inner)
    # No locale in common: what is asked for is excluded as well, so that it is there for nobody.
    return Applies(only, excluded) if only else Applies(inner.only, excluded | inner.only)


def _among(tags: frozenset[str], those: Applies) -> frozenset[str]:
    meant = Applies(only=those.only)
    return frozenset(tag for tag in tags if meant.to(locales.locale(tag)))


def all_faults(faults: Iterable[Problem]) -> tuple[Problem, ...]:
    """Faults in the order of their places."""
    return tuple(sorted(faults, key=lambda fault: (fault.line or 0, fault.column or 0, fault.what)))
