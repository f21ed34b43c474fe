"""Reading the variables of a site from TOML texts: every fault at once, each with its place."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cached_property
from typing import Any, NamedTuple

from i18n.config.places import Places, not_toml, scan
from i18n.errors import InputError, Problem, meant
from i18n.locales import Locale
from i18n.markup import WORD
from i18n.variables.base import BROKEN, Value, Variables
from i18n.variables.values import Fault, is_variable, read_value, unshown

_DEEPEST = 8
"""How many words a name may have behind that of its file; what nests deeper is another program's."""
_ENDLESS_KEY = re.compile(r"(?<![\w-])(?:[\w-]++[ \t]*+\.[ \t]*+){64}")
"""A key so deep that to note all its tables would take all memory."""
Keys = tuple[str, ...]


class VariableFile(NamedTuple):
    """A file of variables."""

    path: str
    """Relative to the site, for faults."""
    name: str
    """What its variables' names begin with: the file's name without suffix."""
    text: str
    locale: Locale | None = None
    """Whose values they are; None: the source's."""


def read_variables(
    files: Iterable[VariableFile],
    chains: Mapping[Locale, Sequence[Locale]],
    numerals: Mapping[str, str] | None = None,
) -> Variables:
    """The variables of a site. Raises InputError with every fault of every file.

    ``chains`` says for each locale whose values it takes: its own, then its parents', nearest first. ``numerals``
    are the digits of locales that have a setting.
    """
    problems: list[Problem] = []
    source: dict[str, Value] = {}
    hidden: dict[str, str] = {}
    overrides: dict[Locale, list[_File]] = {}
    for file in [_File(one, problems) for one in files]:
        if file.of.locale is None:
            file.add_to(source, hidden)
        else:
            overrides.setdefault(file.of.locale, []).append(file)
    locales: dict[str, dict[str, Value]] = {}
    for locale, chain in chains.items():
        own = [file for one in reversed(chain) for file in overrides.get(one, ())]
        if not own:
            continue
        locales[locale.tag] = values = dict(source)
        for file in own:
            file.override(values, hidden)
    if problems:
        raise InputError(
            sorted(set(problems), key=lambda one: (one.path, one.line or 0, one.column or 0, one.what))
        )
    return Variables(source, locales, numerals or {}, hidden)


class _File:
    """One file while it is read."""

    def __init__(self, of: VariableFile, problems: list[Problem]) -> None:
        self.of = of
        self.problems = problems
        self.tree = self._parsed()

    def _parsed(self) -> dict[str, Any]:
        if endless := _ENDLESS_KEY.search(self.of.text):
            line = self.of.text.count("\n", 0, endless.start()) + 1
            self.problems.append(Problem(self.of.path, line, None, "has a key of more than 64 parts"))
            return {}
        try:
            return tomllib.loads(self.of.text, parse_float=Decimal)
        except tomllib.TOMLDecodeError as error:
            self.problems.append(not_toml(self.of.path, self.of.text, error))
        except RecursionError:
            self.problems.append(Problem(self.of.path, None, None, "is nested too deeply"))
        except ValueError:
            # Python reads no number of more than 4300 digits.
            self.problems.append(Problem(self.of.path, None, None, "holds a number that is far too long"))
        return {}

    @cached_property
    def places(self) -> Places:
        """Where its keys and values stand; looked for only when something is wrong."""
        return scan(self.of.text)

    def fault(self, keys: Keys, fault: Fault) -> None:
        """Take down what is wrong with a variable: at the key that is meant, else at the variable's."""
        path = (*keys, *fault.key)
        find = self.places.of if fault.key and not fault.on_key else self.places.of_key
        line, column = find(path) or self.places.of_key(keys) or (None, None)
        name = ".".join((self.of.name, *keys))
        self.problems.append(Problem(self.of.path, line, column, f"{name}: {fault.what}", fault.fix))

    def values(self, ends: Callable[[str, object], bool]) -> Iterator[tuple[str, Keys, object]]:
        """Every value and table by its name and keys, a table before what is in it; nothing in one that ``ends``."""
        waiting: list[tuple[Keys, dict[str, object]]] = [((), self.tree)]
        while waiting:
            above, table = waiting.pop()
            for key, value in table.items():
                if not WORD.fullmatch(key):
                    continue  # no variable's name: it is there for another program
                keys = (*above, key)
                name = ".".join((self.of.name, *keys))
                yield name, keys, value
                if not isinstance(value, dict) or ends(name, value):
                    continue
                if len(keys) < _DEEPEST:
                    waiting.append((keys, value))

    def add_to(self, values: dict[str, Value], hidden: dict[str, str]) -> None:
        """Add the variables of a file of the source."""
        for name, keys, written in self.values(lambda _, value: is_variable(value)):
            if (what := unshown(written)) is not None:
                hidden[name] = what
                continue
            value, faults = read_value(written)
            for fault in faults:
                self.fault(keys, fault)
            values[name] = value or BROKEN

    def override(self, values: dict[str, Value], hidden: Mapping[str, str]) -> None:
        """Put the values of a locale in the place of the source's."""
        unknown: set[str] = set()
        for name, keys, written in self.values(lambda name, _: name in values or name in unknown):
            was = values.get(name)
            if was is BROKEN or name in hidden:
                continue
            if was is None:
                unknown.add(name)
                fix = meant(name, values) or "add it to the source's variables first"
                self.fault(keys, Fault("the source has no such variable", fix))
                continue
            value, faults = read_value(written, was)
            for fault in faults:
                self.fault(keys, fault)
            values[name] = value or was
