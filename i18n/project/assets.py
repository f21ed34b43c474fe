"""The assets of a site that locales have of their own, and ``assets.tsv``, which says what each was made for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from hashlib import sha256
from pathlib import PurePosixPath

from i18n import assets
from i18n.assets import DOWNLOADS, Asset, Records, Shown
from i18n.config import matching
from i18n.errors import Problem
from i18n.findings import Finding, Severity
from i18n.formats import format_for
from i18n.locales import PSEUDO, Locale
from i18n.model import Document, State, Unit
from i18n.project.applies import known_locale, locales_of, split_folder
from i18n.project.files import Change, read_bytes
from i18n.project.site import Site, decode

RECORDS = "assets.tsv"


@dataclass(frozen=True, slots=True)
class Localizable:
    """The assets that are in a language, or that some locale has of its own."""

    assets: Mapping[str, Asset] = field(default_factory=dict)
    """By path."""
    folders: Mapping[str, Locale] = field(default_factory=dict)
    """The files in folders of one locale (``@de``), each with its locale."""

    @property
    def variants(self) -> dict[str, Locale]:
        """The files that stand in the place of others, each with its locale."""
        return {path: where for asset in self.assets.values() for where, path in asset.variants.items()}

    def units(self, document: Document) -> Iterator[Unit]:
        """The units of an asset with texts. A locale that has a file of its own has none of them."""
        asset = self.assets.get(document.path)
        own = frozenset(where.tag for where in asset.variants) if asset else frozenset()
        for unit in document.units():
            yield replace(unit, applies=replace(unit.applies, own=unit.applies.own | own)) if own else unit

    def moved(self, content: str) -> dict[str, str]:
        """The files in folders of one locale, each with the path that gives it its place: ``de/x.svg``."""
        places = {path: split_folder(path, content)[1] for path in self.folders}
        return {
            path: f"{content}/{where.tag}/{places[path].removeprefix(f'{content}/')}"
            for path, where in self.folders.items()
        }


def is_asset(path: str) -> bool:
    """Whether a file is copied, whatever else is done with it."""
    kind = format_for(path)
    return kind is None or kind.role != "page"


def localizable(
    site: Site, paths: Iterable[str], owners: Mapping[str, Locale], problems: list[Problem]
) -> Localizable:
    """The assets of a site that matter to its locales. ``paths`` are all assets. Faults are added to ``problems``."""
    known = locales_of(site)
    shared: list[str] = []
    variants: dict[str, dict[Locale, str]] = {}
    folders: dict[str, Locale] = {}

    def add(asset: str, where: Locale, path: str) -> None:
        have = variants.setdefault(asset, {})
        if where in have:
            what = f"stands for '{asset}' in {where.tag}, as '{have[where]}' does"
            problems.append(Problem(path, None, None, what, "keep one of the two"))
        have[where] = path

    for path in paths:
        name, place = split_folder(path, site.config.content)
        if name in owners:
            folders[path] = owners[name]
            add(place, owners[name], path)
        elif not name:
            shared.append(path)
    there = set(shared)
    for path in shared:
        base, tag = _without_tag(path)
        if tag and base in there and (where := known_locale(tag, known)) is not None:
            add(base, where, path)
    standing = {path for have in variants.values() for path in have.values()}
    found: dict[str, Asset] = {}
    for path in sorted({*shared, *variants}):
        have = dict(sorted(variants.get(path, {}).items(), key=lambda one: one[0].tag))
        asset = _asset(site, path, path in there, have)
        if path not in standing and (have or asset.worded):
            found[path] = asset
    return Localizable(found, folders)


def _asset(site: Site, path: str, there: bool, variants: Mapping[Locale, str]) -> Asset:
    below = path.removeprefix(f"{site.config.content}/")
    rule = next((one for one in site.config.assets if matching(one.match, below) is not None), None)
    if rule is not None:
        return Asset(path, there, variants, tracked=rule.translate and there, worded=rule.translate)
    # The texts of a file that we can read are messages: no locale needs a file of its own.
    needed = bool(variants) and there and format_for(path) is None
    return Asset(
        path, there, variants, needed, bool(variants) or PurePosixPath(path).suffix.lower() in DOWNLOADS
    )


def _without_tag(path: str) -> tuple[str, str]:
    """``a/x.svg`` and ``de`` of ``a/x.de.svg``; no tag where the name has fewer than two points."""
    folder, slash, name = path.rpartition("/")
    rest, point, suffix = name.rpartition(".")
    stem, another, tag = rest.rpartition(".")
    return (f"{folder}{slash}{stem}{point}{suffix}", tag) if another and stem else (path, "")


class Digests:
    """SHA-256 of files, each read once. Of a text the line ends do not count: git changes them."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._known: dict[str, str] = {}

    def __call__(self, path: str) -> str:
        """The digest of a file, in hexadecimal digits."""
        known = self._known.get(path)
        if known is None:
            content = read_bytes(self._site.place(path)) or b""
            if b"\0" not in content:
                content = content.replace(b"\r\n", b"\n")
            known = self._known[path] = sha256(content).hexdigest()
        return known


def records_path(site: Site) -> str:
    """The file of records, relative to the site: ``locales/assets.tsv``."""
    return f"{site.config.catalogs}/{RECORDS}"


def read_records(site: Site) -> tuple[Records, bytes | None]:
    """What is recorded, and the bytes of the file; None where there is none. Raises InputError for a faulty one."""
    path = records_path(site)
    content = read_bytes(site.place(path))
    return ({}, None) if content is None else (assets.parse(decode(content, path), path), content)


def due_records(site: Site, localized: Localizable, locales: Iterable[Locale]) -> Change | None:
    """The file of records as it has to be written; None where it is right."""
    records, was = read_records(site)
    lines = assets.renewed(localized.assets.values(), tuple(locales), records, Digests(site))
    content = assets.written(lines).encode()
    if content == was or (was is None and not lines):
        return None
    return Change(site.place(records_path(site)), content, was)


class Stands:
    """How each asset stands in each locale, as a sync would leave it."""

    def __init__(self, site: Site, localized: Localizable) -> None:
        self.localized = localized
        self._digest = Digests(site)
        self._records: Records = read_records(site)[0] if localized.assets else {}
        self._known: dict[tuple[str, Locale], State] = {}

    def __call__(self, asset: str, where: Locale) -> State:
        """How an asset stands in a locale."""
        known = self._known.get((asset, where))
        if known is None:
            known = self._known[asset, where] = assets.state(
                self.localized.assets[asset], where, self._records, self._digest
            )
        return known

    def shown(
        self, where: Locale, parents: Iterable[Locale], source: Locale
    ) -> Iterator[tuple[tuple[str, Locale], Shown]]:
        """What the pages of a locale have for each asset, by asset and locale. A variant may be named itself."""
        known = tuple(parents)
        for path, asset in self.localized.assets.items():
            found = assets.shown(asset, where, known, source, partial(self, path))
            if found is not None:
                # A pseudo-locale lacks nothing.
                yield (path, where), found._replace(state=None) if where.tag in PSEUDO else found
        for path, own in self.localized.variants.items():
            yield (path, where), Shown(path, own, None)

    def units(self, where: Locale) -> Iterator[Asset]:
        """The assets that are units in a locale."""
        return (asset for asset in self.localized.assets.values() if asset.is_unit(where))


def asset_findings(stands: Stands, where: Locale, *, required: bool) -> Iterator[Finding]:
    """What a locale lacks: the assets that it needs of its own, and those that were made for an older one."""
    severity = Severity.ERROR if required else Severity.INFO
    for asset in stands.localized.assets.values():
        state = stands(asset.path, where) if asset.tracked or where in asset.variants else State.CURRENT
        if state is State.MISSING:
            check, file = "asset-missing", asset.path
            message = (
                f"there is none in {where.english_name}: put it beside, as '{_named(asset.path, where)}'"
            )
        elif state is State.FUZZY:
            check, file = "asset-stale", asset.variants[where]
            message = f"'{asset.path}' has changed since it was made, so pages show that: renew it"
        else:
            continue
        yield Finding(check, severity, where.tag, file, None, None, None, None, message)


def _named(path: str, where: Locale) -> str:
    stem, point, suffix = path.rpartition("/")[2].rpartition(".")
    return f"{stem}.{where.tag}{point}{suffix}"
