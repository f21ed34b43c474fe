"""A site folder: where its configuration, content, catalogs and output are."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from i18n.config import Config, Layout, layout, read_config
from i18n.errors import InputError, Problem, UsageError
from i18n.locales import Locale, folder_locale, locale
from i18n.project.files import read_bytes

CONFIG = "i18n.toml"
PYPROJECT = "pyproject.toml"
TABLE = ("tool", "i18n")


@dataclass(frozen=True, slots=True)
class Site:
    """A site as its configuration describes it."""

    root: Path
    config: Config
    config_path: str
    """``i18n.toml`` or ``pyproject.toml``."""
    called: Mapping[Locale, str] = field(default_factory=dict)
    """What the locales that have catalogs are called there: ``sr_Latn`` stays what it is."""
    catalogs: Mapping[Locale, Mapping[str, str]] = field(default_factory=dict)
    """The catalogs that are there, by locale and domain; relative to the site, sorted by domain."""

    def place(self, relative: str) -> Path:
        """Where a path relative to the site is on this machine."""
        return self.root / relative

    def catalog_path(self, where: Locale, domain: str | None = None) -> str:
        """The catalog of a locale, relative to the site: ``locales/pt_BR/LC_MESSAGES/messages.po``.

        Where a locale has several, that of the domain; without one, that of what belongs to no page.
        """
        domain = domain or self.config.domain
        if there := self.catalogs.get(where, {}).get(domain):
            return there
        name = self.called.get(where)
        below = self.layout.catalog(name or where.posix, name or where.tag, domain)
        return str(PurePosixPath(self.config.catalogs, below))

    @property
    def layout(self) -> Layout:
        """Where catalogs lie."""
        return layout(self.config.layout, self.config.domain)

    def names(self, paths: Iterable[Path]) -> tuple[str, ...]:
        """Files as people know them: relative to the site, sorted."""
        return tuple(sorted(Path(os.path.relpath(path, self.root)).as_posix() for path in paths))

    @property
    def template_path(self) -> str:
        """The template, relative to the site: ``locales/messages.pot``; of several, that of no page."""
        return self.template_of(self.config.domain)

    def template_of(self, domain: str) -> str:
        """The template of a domain, relative to the site."""
        return str(PurePosixPath(self.config.catalogs, self.layout.template(domain)))

    @property
    def strays(self) -> Mapping[str, Locale]:
        """The catalogs of locales that the site does not have: their folder, or the first; relative to it, sorted."""
        own = self.layout.pattern.startswith(("{locale}/", "{lang}/"))
        found = {
            f"{self.config.catalogs}/{name}" if own else next(iter(self.catalogs[where].values())): where
            for where, name in self.called.items()
            if where not in self.config.locales and where != self.config.source_locale
        }
        return dict(sorted(found.items()))

    def target(self, name: str) -> Locale:
        """The target locale that a name stands for. Raises UsageError for one that the site does not have."""
        wanted = locale(name)
        if wanted in self.config.locales:
            return wanted
        known = ", ".join(one.tag for one in self.config.locales) or "none yet"
        raise UsageError(
            Problem(
                self.config_path,
                None,
                None,
                f"'{wanted.tag}' is not a locale of this site ({known})",
                f"add it with 'i18n add {wanted.tag}'",
            )
        )

    def targets(self, names: list[str] | None) -> tuple[Locale, ...]:
        """The target locales that are meant: those named, else all. Raises UsageError for all unknown ones at once."""
        if not names:
            return self.config.locales
        found: list[Locale] = []
        problems: list[Problem] = []
        for name in names:
            try:
                found.append(self.target(name))
            except UsageError as error:
                problems.extend(error.problems)
        if problems:
            raise UsageError(problems)
        return tuple(dict.fromkeys(found))


def open_site(root: Path) -> Site:
    """The site in a folder. Raises UsageError where there is no configuration, two of them, or a wrong one."""
    if not root.is_dir():
        what = "is a file" if root.exists() else "does not exist"
        raise UsageError(Problem(str(root), None, None, what, "name the site's folder with --site"))
    try:
        return _opened(root)
    except InputError as error:
        # What cannot be read here is the configuration itself.
        raise UsageError(error.problems) from error


def _opened(root: Path) -> Site:
    own, shared = read_bytes(root / CONFIG), read_bytes(root / PYPROJECT)
    in_pyproject = shared is not None and _has_table(shared)
    if own is not None and in_pyproject:
        raise UsageError(
            Problem(
                CONFIG,
                None,
                None,
                f"{PYPROJECT} has a table [tool.i18n] as well",
                "keep the configuration in one of the two",
            )
        )
    if own is None and not in_pyproject:
        raise UsageError(
            Problem(
                CONFIG,
                None,
                None,
                "not found, so this folder is no site",
                "go to the site's folder, name it with --site, or make a site with 'i18n new'",
            )
        )
    path = CONFIG if own is not None else PYPROJECT
    content = own if own is not None else shared or b""
    config = read_config(decode(content, path), path, () if own is not None else TABLE)
    return located(Site(root, config, path))


def located(site: Site) -> Site:
    """The site with the catalogs that lie where its configuration says."""
    folder, names, catalogs = site.config.catalogs, {}, {}
    found: dict[Locale, dict[str, dict[str, str]]] = {}
    for path in sorted(_below(site.place(folder))):
        at = site.layout.find(path)
        where = folder_locale(at.name) if at is not None else None
        if at is not None and where is not None:
            found.setdefault(where, {}).setdefault(at.name, {})[at.domain] = f"{folder}/{path}"
    for where, by_name in found.items():
        # Where a locale has two names, gettext's own is meant.
        usual = (where.posix, where.tag)
        name = next((one for one in usual if one in by_name), next(iter(by_name)))
        names[where] = name
        catalogs[where] = dict(sorted(by_name[name].items()))
    return replace(site, called=names, catalogs=catalogs)


def _below(folder: Path) -> Iterator[str]:
    """Every PO file below a folder, relative to it."""
    for at, folders, names in os.walk(folder):
        folders[:] = [one for one in folders if not one.startswith(".")]
        for name in names:
            if name.endswith(".po") and not name.startswith("."):
                yield Path(os.path.relpath(Path(at, name), folder)).as_posix()


def _has_table(content: bytes) -> bool:
    try:
        return "i18n" in tomllib.loads(content.decode("utf-8")).get("tool", {})
    except (ValueError, RecursionError):
        # Another tool's file, unless it names us: then its fault is ours to report.
        return b"[tool.i18n" in content


def decode(content: bytes, path: str) -> str:
    """The text of a file in UTF-8, without a byte order mark. Raises InputError with the place of a wrong byte."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start]
        line_start = before.rfind(b"\n") + 1
        raise InputError(
            Problem(
                path,
                before.count(b"\n") + 1,
                len(before[line_start:].decode("utf-8", "replace")) + 1,
                f"is not UTF-8 (byte 0x{content[error.start]:02x})",
                "save the file as UTF-8",
            )
        ) from error
    if (at := text.find("\0")) >= 0:
        # Half of a file in UTF-16 is such bytes, which are good UTF-8.
        line, column = text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
        raise InputError(Problem(path, line, column, "holds a NUL character", "save the file as UTF-8"))
    return text
