"""ICU MessageFormat: what a message is made of.

Our own small parser of https://unicode-org.github.io/icu/userguide/format_parse/messages/: it reads ``{name}``,
``{name, type, style}``, ``plural``, ``selectordinal`` and ``select``, and the quotation marks of ICU (``''`` is one,
``'{'`` a literal brace).
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

COMPLEX = re.compile(r"\{\s*[\w.-]+\s*,\s*(?:plural|select|selectordinal)\s*,")
"""No prose looks like that: a message with it is one of ICU."""
FLAGS = frozenset({"icu-message-format", "icu-format"})
_NAME = re.compile(r"\s*([\w.-]+)\s*")
_SPACE = re.compile(r"\s*")
_KEY = re.compile(r"\s*(=\d+|[\w-]+)\s*\{")
_OFFSET = re.compile(r"\s*offset\s*:\s*\d+\s*")
_STYLE = re.compile(r"[^{}]*")
_TEXT = re.compile(r"[^{}'#]+")
_BRANCHING = frozenset({"plural", "select", "selectordinal"})
_DEPTH = 20


class IcuError(ValueError):
    """A text that is no ICU message: its argument says why."""


@dataclass(frozen=True, slots=True)
class Branch:
    """One of the texts that an argument chooses between."""

    key: str
    """``one``, ``=0``, ``female``."""
    message: IcuMessage


@dataclass(frozen=True, slots=True)
class Argument:
    """Something that is put in, or chooses."""

    name: str
    kind: str
    """``plural``, ``select``, ``number``, ``date`` …; empty for a bare one."""
    branches: tuple[Branch, ...] = ()


@dataclass(frozen=True, slots=True)
class IcuMessage:
    """A text with arguments."""

    arguments: tuple[Argument, ...]
    hashes: int
    """How often ``#`` stands in it, where a plural makes it a number; not within its branches."""

    def names(self) -> Counter[tuple[str, str]]:
        """Every argument with its kind, once for each, however many branches repeat it."""
        found = Counter({(one.name, one.kind): 1 for one in self.arguments})
        for one in self.arguments:
            for branch in one.branches:
                found |= branch.message.names()
        return found

    def numbered(self, name: str) -> bool:
        """Whether readers see a number: by ``#``, or by an argument of a name."""
        return self.hashes > 0 or any(
            one.name == name or any(branch.message.numbered(name) for branch in one.branches)
            for one in self.arguments
        )

    def branching(self) -> dict[tuple[str, str], Argument]:
        """The arguments that choose, by name and kind, also within branches; the first of each."""
        found: dict[tuple[str, str], Argument] = {}
        for one in self.arguments:
            if one.branches:
                found.setdefault((one.name, one.kind), one)
            for branch in one.branches:
                for key, inner in branch.message.branching().items():
                    found.setdefault(key, inner)
        return found


def is_icu(text: str, flags: frozenset[str]) -> bool:
    """Whether a source is an ICU message: a flag says so, or it chooses between forms."""
    return bool(flags & FLAGS) or ("{" in text and COMPLEX.search(text) is not None)


@lru_cache(maxsize=256)
def icu_message(text: str) -> IcuMessage:
    """The message that a text is. Raises IcuError."""
    reader = _Reader(text)
    found = reader.message(plural=False, depth=0)
    if reader.at < len(text):
        raise IcuError("closes a brace that it did not open")
    return found


class _Reader:
    """One walk through one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def message(self, *, plural: bool, depth: int) -> IcuMessage:
        """Up to the brace that ends it, or the end."""
        if depth > _DEPTH:
            raise IcuError("nests its arguments too deep")
        arguments: list[Argument] = []
        hashes = 0
        while self.at < len(self.text):
            sign = self.text[self.at]
            if sign == "}":
                break
            if sign == "{":
                self.at += 1
                arguments.append(self.argument(depth))
            elif sign == "'":
                self.quoted()
            elif sign == "#":
                hashes += plural
                self.at += 1
            elif found := _TEXT.match(self.text, self.at):
                self.at = found.end()
        return IcuMessage(tuple(arguments), hashes)

    def quoted(self) -> None:
        """An apostrophe: two are one, one before a sign of syntax makes all up to the next literal."""
        if self.text[self.at + 1 : self.at + 2] not in {"{", "}", "#", "|"}:
            self.at += 2 if self.text.startswith("''", self.at) else 1
            return
        end = self.text.find("'", self.at + 1)
        while end >= 0 and self.text.startswith("''", end):
            end = self.text.find("'", end + 2)
        self.at = len(self.text) if end < 0 else end + 1

    def argument(self, depth: int) -> Argument:
        name = self.name("an argument has no name")
        if self.takes("}"):
            return Argument(name, "")
        if not self.takes(","):
            raise IcuError(f"the argument '{name}' is not closed")
        kind = self.name(f"the argument '{name}' has no type")
        if kind not in _BRANCHING:
            if self.takes(","):
                self.style(name)
            if not self.takes("}"):
                raise IcuError(f"the argument '{name}' is not closed")
            return Argument(name, kind)
        if not self.takes(","):
            raise IcuError(f"the argument '{name}' has no forms")
        return Argument(name, kind, self.branches(name, kind, depth))

    def branches(self, name: str, kind: str, depth: int) -> tuple[Branch, ...]:
        if offset := _OFFSET.match(self.text, self.at):
            self.at = offset.end()
        branches: list[Branch] = []
        while not self.takes("}"):
            key = _KEY.match(self.text, self.at)
            if key is None:
                raise IcuError(f"the forms of '{name}' are not complete")
            self.at = key.end()
            branches.append(Branch(key[1], self.message(plural=kind != "select", depth=depth + 1)))
            if not self.takes("}"):
                raise IcuError(f"the form '{key[1]}' of '{name}' is not closed")
        if all(one.key != "other" for one in branches):
            raise IcuError(f"the argument '{name}' has no form 'other'")
        return tuple(branches)

    def style(self, name: str) -> None:
        depth = 0
        while found := _STYLE.match(self.text, self.at):
            self.at = found.end()
            sign = self.text[self.at : self.at + 1]
            if not sign:
                raise IcuError(f"the argument '{name}' is not closed")
            if sign == "}" and not depth:
                return
            depth += 1 if sign == "{" else -1
            self.at += 1

    def name(self, fault: str) -> str:
        found = _NAME.match(self.text, self.at)
        if found is None:
            raise IcuError(fault)
        self.at = found.end()
        return found[1]

    def takes(self, sign: str) -> bool:
        found = _SPACE.match(self.text, self.at)
        at = found.end() if found else self.at
        if not self.text.startswith(sign, at):
            return False
        self.at = at + 1
        return True
