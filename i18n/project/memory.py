"""Where translations of a text may stand beside its catalog: the site's other domains, and files that are named."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from i18n import po
from i18n.config import THEME
from i18n.errors import InputError, Problem, UsageError
from i18n.locales import Locale, folder_locale
from i18n.merge import Memory, Source
from i18n.project.catalogs import read_catalog
from i18n.project.files import read_bytes
from i18n.project.site import Site

Compendia = Mapping[Locale, Sequence[Source]]
"""The catalogs from elsewhere that may fill those of a locale, in the order in which they were named."""
NO_COMPENDIA: Compendia = {}


def memories(
    site: Site, locales: Iterable[Locale], compendia: Compendia = NO_COMPENDIA, *, domains: bool = True
) -> dict[Locale, Memory]:
    """For each locale its catalogs of other ``domains`` and its compendia. Nothing is read before it is asked for."""
    return {where: Memory(partial(_sources, site, where, compendia, domains)) for where in locales}


def _sources(site: Site, where: Locale, compendia: Compendia, domains: bool) -> Iterator[Source]:
    if domains:
        yield from _other_domains(site, where)
    yield from compendia.get(where, ())


def _other_domains(site: Site, where: Locale) -> Iterator[Source]:
    """The other catalogs in a locale's folder. What has faults tells what can be read of it."""
    for domain in site.catalogs.get(where, {}):
        if domain == THEME:
            if not _speaks_english(site):
                continue
        elif domain == site.config.domain or site.layout.division:  # the site's own
            continue
        found = read_catalog(site, where, domain)
        yield Source(found.path, found.catalog)


def _speaks_english(site: Site) -> bool:
    """Whether the msgids of the theme are in the language of the site's."""
    return site.config.source_locale.language == "en"


def read_compendia(site: Site, paths: Iterable[Path], locales: Sequence[Locale]) -> Compendia:
    """The catalogs in files, each for the locales that it may fill: its own, and those of which that is a parent.

    Raises UsageError for a file that is not there or that no locale can use, InputError for one with faults.
    """
    found: defaultdict[Locale, list[Source]] = defaultdict(list)
    unusable: list[Problem] = []
    faults: list[Problem] = []
    for path in paths:
        name = _name(site, path)
        content = read_bytes(path)
        if content is None:
            unusable.append(Problem(name, None, None, "there is no such file", "name a PO file"))
            continue
        reading = po.read(content, name)
        faults += reading.faults
        language = folder_locale(po.header_fields(reading.catalog).get("Language", ""))
        usable = [where for where in locales if language is None or language in (where, *where.parents)]
        if language is None and len(locales) > 1:
            fix = "name the one locale that it is for"
            unusable.append(Problem(name, None, None, "its header names no language", fix))
        elif not usable and not reading.faults:
            what = f"is in {language.english_name if language else 'no language'}, which none of the locales needs"
            unusable.append(Problem(name, None, None, what, "leave it out"))
        for where in usable:
            found[where].append(Source(name, po.read(content, name, where).catalog))
    if unusable:
        raise UsageError(unusable)
    if faults:
        raise InputError(faults)
    return found


def _name(site: Site, path: Path) -> str:
    """A file as a catalog may name it: relative to the site, or without its folders, which are elsewhere in a clone."""
    try:
        return path.resolve().relative_to(site.root.resolve()).as_posix()
    except (ValueError, OSError):
        return path.name
