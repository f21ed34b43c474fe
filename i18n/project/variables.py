"""The variables of a site: ``_data/*.toml``, and ``_data/<locale>/*.toml`` for the values of a locale."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from pathlib import PurePosixPath

from i18n.errors import I18nError, InputError, Problem
from i18n.locales import Locale, folder_locale
from i18n.markup import WORD
from i18n.project.site import Site
from i18n.project.walk import DATA
from i18n.variables import VariableFile, Variables, read_variables

Read = Callable[[str], str]
"""The text of a file of the site."""


def value_locales(site: Site) -> frozenset[Locale]:
    """The locales that can have values of their own: those of the site, and their parents."""
    return frozenset(one for chain in _chains(site).values() for one in chain)


def site_variables(
    site: Site, paths: Collection[str], data: Collection[str], read: Read, problems: list[Problem]
) -> Variables | None:
    """The variables of a site; None where it has no file for them: then ``{{ x }}`` is another program's.

    ``paths`` are the files of the content, ``data`` those that are sound data. Faults are added to ``problems``;
    where there are any, the pages are read without variables, so that their other faults are said as well.
    """
    mine: list[Problem] = []
    files = list(_files(site, paths, data, read, mine))
    if not files:
        problems += mine
        return None
    digits = {tag: one.numerals for tag, one in site.config.locale.items() if one.numerals is not None}
    variables = None
    try:
        variables = read_variables(files, _chains(site), digits)
    except InputError as error:
        mine += error.problems
    problems += mine
    sound = all(path in data for path in paths if _is_of_source(site, path))
    return variables if sound and not mine else None


def _is_of_source(site: Site, path: str) -> bool:
    folder, _, name = path.rpartition("/")
    return folder == f"{site.config.content}/{DATA}" and name.endswith(".toml")


def _chains(site: Site) -> dict[Locale, tuple[Locale, ...]]:
    locales = (site.config.source_locale, *site.config.locales)
    return {one: tuple(_chain(site, one)) for one in locales}


def _chain(site: Site, where: Locale) -> Iterator[Locale]:
    """A locale and its parents, nearest first: as configured, else by CLDR. They need be no locales of the site."""
    seen: set[Locale] = set()
    here: Locale | None = where
    while here is not None and here not in seen:
        yield here
        seen.add(here)
        options = site.config.locale.get(here.tag)
        configured = options.parent if options else None
        here = configured or (here.parents[0] if here.parents else None)


def _files(
    site: Site, paths: Collection[str], data: Collection[str], read: Read, problems: list[Problem]
) -> Iterator[VariableFile]:
    home = f"{site.config.content}/{DATA}/"
    locales = value_locales(site)
    for path in paths:
        below = PurePosixPath(path.removeprefix(home))
        if not path.startswith(home) or below.suffix != ".toml" or not WORD.fullmatch(below.stem):
            continue
        *folders, _ = below.parts
        where = folder_locale(folders[0]) if len(folders) == 1 else None
        # A file of the source is data as well: what is wrong with its TOML has been said.
        if (where in locales) if folders else path in data:
            try:
                yield VariableFile(path, below.stem, read(path), where)
            except I18nError as error:
                problems += error.problems
