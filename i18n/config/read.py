"""Reading a configuration: every fault at once, each with its place."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

from i18n.config.base import (
    AssetRule,
    CheckRule,
    Config,
    DataRule,
    GateOptions,
    HtmlOptions,
    LocaleOptions,
    MarkdownOptions,
    PageRule,
    SiteOptions,
    UrlOptions,
)
from i18n.config.fault import type_name
from i18n.config.keys import KEYS, TABLES, Key
from i18n.config.nav import placed
from i18n.config.places import Path, Places, not_toml, scan
from i18n.config.relations import domain_faults, relations
from i18n.config.values import read_value
from i18n.errors import Problem, UsageError, meant
from i18n.locales import Locale, locale

_KEYS: dict[str, dict[str, Key]] = {
    table: {key.name: key for key in KEYS if key.table == table} for table in TABLES
}
_SECTIONS = tuple(dict.fromkeys(re.split(r"[.\[]", table)[0] for table in TABLES if table))
Values = dict[str, Any]


def read_config(text: str, path: str, table: tuple[str, ...] = ()) -> Config:
    """The configuration in a TOML text; ``table`` is where it stands: ``("tool", "i18n")`` in pyproject.toml.

    Raises UsageError with every fault, each as ``path:line:column: what: fix``.
    """
    tree = _parsed(text, path)
    reader = _Reader(scan(text), path, table)
    root = reader.root(tree)
    config = reader.config(root) if root is not None else None
    if reader.problems or config is None:
        raise UsageError(sorted(reader.problems, key=lambda p: (p.line or 0, p.column or 0, p.what)))
    return config


def _parsed(text: str, path: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UsageError(not_toml(path, text, error)) from error
    except RecursionError as error:
        raise UsageError(Problem(path, None, None, "is nested too deeply")) from error
    except ValueError as error:
        # Python reads no number of more than 4300 digits.
        raise UsageError(Problem(path, None, None, "holds a number that is far too long")) from error


class _Reader:
    def __init__(self, places: Places, path: str, table: tuple[str, ...]) -> None:
        self.places = places
        self.path = path
        self.table = table
        self.problems: list[Problem] = []

    def fault(self, place: tuple[int, int] | None, what: str, fix: str = "") -> None:
        line, column = place or (1, None)
        self.problems.append(Problem(self.path, line, column, what, fix))

    def at(self, *path: str | int) -> tuple[int, int] | None:
        """The place of a value."""
        return self.places.of((*self.table, *path))

    def at_key(self, *path: str | int) -> tuple[int, int] | None:
        """The place of a key or header."""
        return self.places.of_key((*self.table, *path))

    def header(self, table: str) -> str:
        """A table as it is written: ``[site]``, ``[[pages]]``, ``[tool.i18n]``."""
        name = ".".join(part for part in (*self.table, table.removesuffix("[]")) if part)
        return f"[[{name}]]" if table.endswith("[]") else f"[{name}]"

    def root(self, tree: Mapping[str, Any]) -> Mapping[str, Any] | None:
        here: Any = tree
        for i, part in enumerate(self.table):
            if part not in here:
                self.fault(None, f"has no table {self.header('')}", 'add it with source_locale = "en"')
                return None
            here = here[part]
            if not isinstance(here, dict):
                place = self.places.of(self.table[: i + 1])
                self.fault(
                    place, f"{part} must be a table, not {type_name(here)}", f"write {self.header('')}"
                )
                return None
        return here  # type: ignore[no-any-return]  # a dict by the test above

    def config(self, root: Mapping[str, Any]) -> Config | None:
        values = self.keys("", "", {k: v for k, v in root.items() if k not in _SECTIONS}, ())
        site = self.section("site", root)
        urls, markdown, html, gate = (
            self.section(name, root) for name in ("urls", "markdown", "html", "gate")
        )
        locales = dict(self.locales(root))
        pages = tuple(self.rules("pages", root))
        assets = tuple(self.rules("assets", root))
        data = tuple(self.rules("data", root))
        checks = tuple(self.rules("checks", root))
        # A wrong list of locales is reported already; what it would hold is not known.
        known = {"locales": None if "locales" in root else (), **values}
        for problem_path, on_key, what, fix in relations(known, locales):
            self.fault((self.at_key if on_key else self.at)(*problem_path), what, fix)
        for problem_path, what, fix in domain_faults(site, urls, values.get("source_locale"), locales):
            self.fault(self.at(*problem_path), what, fix)
        if self.problems:
            return None
        if nav := site.get("nav"):
            site["nav"] = placed(nav, lambda path: self.at("site", "nav", *path))
        lines = {name: place[0] for name in site if (place := self.at("site", name))}
        return Config(
            **values,
            site=SiteOptions(**site, lines=lines),
            urls=UrlOptions(**urls),
            markdown=MarkdownOptions(**markdown),
            html=HtmlOptions(**html),
            locale={where.tag: LocaleOptions(**options) for where, (_, options) in locales.items()},
            gate=GateOptions(**gate),
            pages=tuple(PageRule(**rule, line=line) for line, rule in pages),
            assets=tuple(AssetRule(**rule, line=line) for line, rule in assets),
            data=tuple(DataRule(**rule, line=line) for line, rule in data),
            checks=tuple(CheckRule(**rule, line=line) for line, rule in checks),
        )

    def keys(self, pattern: str, shown: str, found: Mapping[str, Any], path: Path) -> Values:
        """The valid values of one table; everything else is reported."""
        known = _KEYS[pattern]
        values: Values = {}
        advice: list[str] = []
        for name, value in found.items():
            if name not in known:
                where = f" in {self.header(shown)}" if shown else ""
                advice.append(self.advice(name, pattern, value))
                self.fault(self.at_key(*path, name), f"unknown key {name!r}{where}", advice[-1])
                continue
            answer, faults = read_value(known[name], value)
            for fault in faults:
                at = self.at_key if fault.on_key else self.at
                self.fault(at(*path, name, *fault.path) or self.at(*path, name), fault.what, fault.fix)
            if not faults:
                values[name] = answer
        for key in known.values():
            # A misspelt key is said once.
            if key.required and key.name not in found and f"did you mean {key.name!r}?" not in advice:
                self.fault(self.at_key(*path), f"{key.name} is missing", f"add {key.name} = {key.example}")
        return values

    def advice(self, name: str, pattern: str, value: object) -> str:
        """What to do about an unknown key: a likely word, another table, or what there is."""
        known = _KEYS[pattern]
        choices = (*known, *_SECTIONS) if not pattern else tuple(known)
        if near := meant(name, choices):
            return near
        for table, keys in _KEYS.items():
            if name in keys and not isinstance(value, dict):
                place = f"in {self.header(table)}" if table else "at the top, above the first [table]"
                return f"it belongs {place}"
        return f"known here: {', '.join(choices)}"

    def is_table(self, value: object, path: Path, written: str) -> bool:
        if isinstance(value, dict):
            return True
        name = path[-1] if isinstance(path[-1], str) else path[0]
        fix = f"write {written} above its keys"
        self.fault(self.at(*path), f"{name} must be a table, not {type_name(value)}", fix)
        return False

    def section(self, name: str, root: Mapping[str, Any]) -> Values:
        if name not in root or not self.is_table(root[name], (name,), self.header(name)):
            return {}
        return self.keys(name, name, root[name], (name,))

    def locales(self, root: Mapping[str, Any]) -> Iterator[tuple[Locale, tuple[str, Values]]]:
        """Each ``[locale.TAG]`` by its locale, with the tag as it is written."""
        tables = root.get("locale", {})
        if not self.is_table(tables, ("locale",), self.header("locale.de")):
            return
        seen: dict[Locale, str] = {}
        for tag, options in tables.items():
            if not self.is_table(options, ("locale", tag), self.header(f"locale.{tag}")):
                continue
            values = self.keys("locale.*", f"locale.{tag}", options, ("locale", tag))
            try:
                where = locale(tag)
            except UsageError as error:
                for problem in error.problems:
                    self.fault(self.at_key("locale", tag), problem.what, problem.fix)
                continue
            if where in seen:
                what = f"{self.header(f'locale.{tag}')} is the same locale as '{seen[where]}'"
                self.fault(self.at_key("locale", tag), what, "make one table of the two")
            seen[where] = tag
            yield where, (tag, values)

    def rules(self, name: str, root: Mapping[str, Any]) -> Iterator[tuple[int, Values]]:
        """Each table of a list, ``[[pages]]``, ``[[assets]]``, ``[[data]]`` or ``[[checks]]``, with its line."""
        rules, table = root.get(name, []), f"{name}[]"
        if not isinstance(rules, list):
            what = f"{name} must be a list of tables, not {type_name(rules)}"
            self.fault(self.at(name), what, f"write {self.header(table)} with two brackets")
            return
        for i, rule in enumerate(rules):
            if self.is_table(rule, (name, i), self.header(table)):
                place = self.at_key(name, i)
                yield (place[0] if place else 1), self.keys(table, table, rule, (name, i))
