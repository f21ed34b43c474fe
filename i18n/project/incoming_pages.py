"""``import pages``: pages that are translated already into the catalogs of the site."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from i18n.config.globs import glob
from i18n.errors import I18nError, InputError, Problem, UsageError
from i18n.formats import Options, format_for
from i18n.incoming.base import ours_of
from i18n.incoming.items import items_of
from i18n.incoming.matching import Match, fixed_part, folder_of, matched, place_of
from i18n.incoming.pages import Aligned, Paired, Sheet, align_page, fill, unaligned
from i18n.locales import Locale
from i18n.model import Document
from i18n.pages.successors import parse_redirects, with_addresses
from i18n.project.catalogs import ATTEMPTS, busy, changes_of, read_catalog, refuse_faults
from i18n.project.files import Change, ChangedError, read_bytes, write_all
from i18n.project.fresh import site_template
from i18n.project.incoming import LEFT, merged_with
from i18n.project.merge import settle
from i18n.project.record import redirects_path
from i18n.project.site import Site, decode
from i18n.project.source import Source, options_of, read_source
from i18n.project.template import due_templates
from i18n.reports.importing import PagesReport, side_by_side

_KEYS = ("translationKey", "translation_key")
_ADDRESSES = ("url", "permalink")
_DOCUSAURUS = "docusaurus-plugin-content-docs/current/"
_NO_PAGES = frozenset({"node_modules", LEFT})


def import_pages(
    site: Site, where: Locale, pattern: str, *, accept: float | None, write: bool, stamp: str
) -> PagesReport:
    """Bring the texts of translated pages into a catalog of the site.

    ``pattern`` names the pages, relative to the site. They are only read; while they are in the content they are not
    taken for pages of the source. Raises UsageError where it names none, InputError for pages that cannot be read.
    """
    pattern = _normal(pattern)
    files = list(_files(site, pattern))
    if not files:
        what, fix = f"no page fits '{pattern}'", "name translated pages, as in 'content/de/**' or '*.de.md'"
        raise UsageError(Problem("", None, None, what, fix))
    content = f"{site.config.content}/"
    inside = tuple(path.removeprefix(content) for path in files if path.startswith(content))
    there = replace(site, config=replace(site.config, exclude=(*site.config.exclude, *inside)))
    source = read_source(there)
    theirs = _sheets(site, files, replace(options_of(site.config), source_locale=where))
    ours = _own(site, source)
    root = fixed_part(pattern) or content
    pairs = _matches(site, where, root, theirs, ours)
    aligned = tuple(
        align_page(ours[one.source], theirs[one.target], site.config.source_locale, where, sure=one.sure)
        for one in pairs
    )
    known = {one.target for one in pairs}
    unknown = tuple(path for path in theirs if path not in known)
    alone = [unaligned(theirs[path], where) for path in unknown]
    rows = [(_old_url(theirs[one.target], where, root), one.source, where) for one in pairs]
    fresh = site_template(site, source)
    for _ in range(ATTEMPTS):
        (dated, domains), templates = due_templates(site, fresh, stamp)
        file = read_catalog(site, where)
        refuse_faults([file])
        settled = settle(site, dated, {where: file}, fuzzy=False)
        if settled.faults:
            raise InputError(settled.faults)
        wants = ours_of(dated, source.units(), options_of(site.config), site.config.source_locale)
        filled = fill(wants, settled.merged[where].catalog, aligned, where, accept)
        whole = merged_with(
            site, dated, file, filled.catalog, {one.key for one in filled.placed if one.fresh}
        )
        beside = _beside(site, where, (*aligned, *alone), filled.left, rows)
        due = [*templates, *changes_of(site, file, whole, domains), *filter(None, beside)]
        if write and due:
            try:
                write_all(due)
            except ChangedError:
                continue
        return PagesReport(
            where,
            aligned,
            filled,
            unknown,
            len(inside),
            _side_by_side_path(where),
            site.names(change.path for change in due),
        )
    raise busy(site)


def _normal(pattern: str) -> str:
    pattern = pattern.replace(os.sep, "/").removeprefix("./")
    return pattern if "/" in pattern else f"**/{pattern}"


def _files(site: Site, pattern: str) -> Iterator[str]:
    """The pages of a site folder that fit a pattern, sorted. What is hidden, made by us or a link is none."""
    made = {site.config.output, site.config.catalogs}
    fits = glob(pattern)
    found: list[str] = []
    for here, folders, names in os.walk(site.root):
        inside = Path(here).relative_to(site.root).as_posix()
        at = "" if inside == "." else f"{inside}/"
        folders[:] = [
            name
            for name in folders
            if not name.startswith(".") and name not in _NO_PAGES and f"{at}{name}" not in made
        ]
        found += (
            at + name for name in names if fits.fullmatch(at + name) and not Path(here, name).is_symlink()
        )
    for path in sorted(found):
        kind = format_for(path)
        if kind is not None and kind.role == "page":
            yield path


def _sheets(site: Site, files: Sequence[str], options: Options) -> dict[str, Sheet]:
    """The translated pages, read. Raises InputError with every fault of every page."""
    found: dict[str, Sheet] = {}
    problems: list[Problem] = []
    for path in files:
        kind = format_for(path)
        try:
            text = decode(read_bytes(site.place(path)) or b"", path)
            if kind is not None:
                found[path] = Sheet(kind.parse(path, text, options), text)
        except I18nError as error:
            problems += error.problems
    if problems:
        raise InputError(sorted(problems))
    return found


def _own(site: Site, source: Source) -> dict[str, Sheet]:
    """The pages that are translated from."""
    found: dict[str, Sheet] = {}
    for page in source.documents:
        if page.document is not None and page.locale in {None, site.config.source_locale}:
            path = page.document.path
            found[path] = Sheet(page.document, decode(read_bytes(site.place(path)) or b"", path))
    return found


def _matches(
    site: Site, where: Locale, root: str, theirs: Mapping[str, Sheet], ours: Mapping[str, Sheet]
) -> list[Match]:
    own = site.config.source_locale
    content = f"{site.config.content}/"
    places = {path: place_of(path, root, (where,)) for path in theirs}
    sources = {path: place_of(path, content, (own,)) for path in ours}
    keys = [{path: _key(one.document) for path, one in side.items()} for side in (theirs, ours)]
    doors = [{folder_of(place) for place in side.values()} for side in (places, sources)]
    loose = doors[0] ^ doors[1]
    items = [
        {
            path: items_of(one.document, one.text, tongue)[1]
            for path, one in side.items()
            if folder_of(at[path]) in loose
        }
        for side, at, tongue in ((theirs, places, where), (ours, sources, own))
    ]
    return matched(places, sources, (keys[0], keys[1]), (items[0], items[1]))


def _key(document: Document) -> str:
    """What a page is called in all languages, for Hugo and others."""
    said = next((document.meta[key] for key in _KEYS if key in document.meta), "")
    return said if isinstance(said, str) else ""


def _old_url(sheet: Sheet, where: Locale, root: str) -> str:
    """The address that a translated page had, as its generator makes it unless it is told otherwise."""
    meta, path = sheet.document.meta, sheet.document.path
    for key in _ADDRESSES:
        said = meta.get(key)
        if isinstance(said, str) and said:
            return f"/{said.lstrip('/')}"
    place = folder_of(place_of(path, root, (where,)))
    slug = meta.get("slug")
    if isinstance(slug, str) and slug:
        place = slug.strip("/") if slug.startswith("/") else "/".join([*place.split("/")[:-1], slug])
    tag = next(
        (name for name in path.replace(".", "/").split("/") if name.lower() == where.tag.lower()), where.tag
    )
    folder = f"/{tag}/docs" if _DOCUSAURUS in path else f"/{tag}"
    end = "" if _DOCUSAURUS in path else "/"
    return f"{folder}/{place}{end}" if place else f"{folder}/"


def _side_by_side_path(where: Locale) -> str:
    return f"{LEFT}/{where.posix}.html"


def _beside(
    site: Site,
    where: Locale,
    aligned: Sequence[Aligned],
    left: Sequence[Paired],
    rows: Sequence[tuple[str, str, Locale]],
) -> Iterator[Change | None]:
    """What found no place, side by side, and the redirects from the old addresses."""
    table = redirects_path(site)
    made: dict[str, str] = {}
    if rows:
        before = decode(read_bytes(site.place(table)) or b"", table)
        parse_redirects(before, table, site.config.content)  # a faulty table is never written to
        if (after := with_addresses(before, rows)) != before:
            made[table] = after
    pages = [one for one in aligned if one.missing or one.spare]
    if pages or left:
        made[_side_by_side_path(where)] = side_by_side(where, site.config.source_locale, pages, left)
    for path, text in made.items():
        was, content = read_bytes(site.place(path)), text.encode()
        yield None if was == content else Change(site.place(path), content, was)
