"""Files that each locale may have its own of: which one a page shows, and how it stands. Values in, values out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import quote

from i18n.errors import InputError, Problem
from i18n.locales import Locale
from i18n.model import Markup, MessageKey, Reference, State, Unit

DOWNLOADS = frozenset(
    {".pdf", ".doc", ".docx", ".odt", ".rtf", ".epub", ".ppt", ".pptx", ".odp", ".xls", ".xlsx", ".ods"}
)
"""The suffixes of files that are in a language even where nobody says so: texts that people download."""
KIND = "file"
"""The kind of unit that an asset is."""
HEADER = ("asset", "locale", "variant", "sha256 of the asset", "sha256 of the variant")
_DIGEST = 64


@dataclass(frozen=True, slots=True)
class Asset:
    """A file of the content, with what some locales have in its place."""

    path: str
    """Relative to the site. Of a file that only some locales have: where all would have it."""
    there: bool
    """Whether there is such a file for all locales."""
    variants: Mapping[Locale, str]
    """The files that locales have in its place."""
    tracked: bool
    """Whether every locale needs one: it is a unit of the pages that use it."""
    worded: bool
    """Whether it is in a language: a text, a recording, a drawing with words."""

    def is_unit(self, locale: Locale) -> bool:
        """Whether it counts in a locale: where it is needed, and where there is one that may be out of date."""
        return self.tracked or (self.worded and self.there and locale in self.variants)


class Record(NamedTuple):
    """Which asset a variant was made for. A line of ``assets.tsv``."""

    asset: str
    locale: str
    """BCP 47."""
    variant: str
    source: str
    """SHA-256 of the asset, in hexadecimal digits, when the variant was made or renewed."""
    made: str
    """SHA-256 of the variant."""


class Shown(NamedTuple):
    """What the pages of a locale have for an asset."""

    path: str
    """The file."""
    locale: Locale | None
    """The language that it is in; None for a file that is in none."""
    state: State | None
    """How the asset stands in the locale; None where it is no unit."""


Digest = Callable[[str], str]
"""The SHA-256 of a file's content."""
Records = Mapping[tuple[str, str], Record]
"""By asset and tag."""


def parse(text: str, path: str) -> dict[tuple[str, str], Record]:
    """The records of a file. Raises InputError with every line that is none."""
    records: dict[tuple[str, str], Record] = {}
    problems: list[Problem] = []
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), 1):
        fields = tuple(line.split("\t"))
        if not line or fields == HEADER:
            continue
        if len(fields) != len(HEADER) or any(len(one) != _DIGEST for one in fields[3:]):
            fix = "restore it, or delete it: 'i18n sync' writes the line anew if the variant is right"
            problems.append(Problem(path, number, None, f"is no line of {len(HEADER)} fields", fix))
            continue
        record = Record(*fields)
        if (record.asset, record.locale) in records:
            what = f"'{record.asset}' has two lines for {record.locale}"
            problems.append(Problem(path, number, None, what, "delete the one that is wrong"))
        records[record.asset, record.locale] = record
    if problems:
        raise InputError(problems)
    return records


def written(records: Iterable[Record]) -> str:
    """The file of records: a header, and a line each, sorted."""
    return "".join("\t".join(line) + "\n" for line in (HEADER, *sorted(records)))


def state(asset: Asset, locale: Locale, records: Records, digest: Digest) -> State:
    """How an asset stands in a locale.

    A variant that nobody has recorded is taken for one of the asset as it is. One whose asset has changed since
    is out of date, until the variant changes too: then somebody has renewed it.
    """
    variant = asset.variants.get(locale)
    if variant is None:
        return State.MISSING
    record = records.get((asset.path, locale.tag))
    if record is None or not asset.there or record.source == digest(asset.path):
        return State.CURRENT
    return State.CURRENT if record.made != digest(variant) else State.FUZZY


def renewed(
    assets: Iterable[Asset], locales: Sequence[Locale], records: Records, digest: Digest
) -> tuple[Record, ...]:
    """The records as a sync leaves them: each current variant with its asset as both are now.

    Those of a variant that is out of date stay, and those of one that is not there: it may come back.
    """
    there = {asset.path: asset for asset in assets if asset.there}
    kept = {key: record for key, record in records.items() if record.asset in there}
    for asset in there.values():
        for locale in locales:
            variant = asset.variants.get(locale)
            if variant is not None and state(asset, locale, records, digest) is State.CURRENT:
                kept[asset.path, locale.tag] = Record(
                    asset.path, locale.tag, variant, digest(asset.path), digest(variant)
                )
    return tuple(kept.values())


def shown(
    asset: Asset, locale: Locale, parents: Sequence[Locale], source: Locale, stand: Callable[[Locale], State]
) -> Shown | None:
    """What the pages of a locale have for an asset: its own, a parent's, that of all; None for what only others have.

    ``stand`` says how the asset stands in a locale. What is out of date is not shown.
    """
    here = stand(locale) if asset.is_unit(locale) and locale != source else None
    for one in (locale, *parents):
        if one in asset.variants and stand(one) is State.CURRENT:
            return Shown(asset.variants[one], one, here)
    if asset.there:
        return Shown(asset.path, source if asset.worded else None, here)
    other = next(iter(asset.variants.items()), None)
    return Shown(other[1], other[0], None) if other else None


def unit(asset: str, reference: Reference) -> Unit:
    """An asset as a unit of a page. It counts as one word."""
    return Unit(MessageKey(quote(asset), KIND), KIND, Markup.PLAIN, reference)
