"""What the commands answer, as values: made on the floor above, written out by the siblings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from i18n.coverage import Count, Coverage
from i18n.errors import EXIT_FINDINGS, EXIT_GATE, EXIT_INPUT, Problem
from i18n.facts import FactChange
from i18n.findings import Finding, Severity
from i18n.locales import Locale
from i18n.merge import MergeReport
from i18n.minor import Change, Text
from i18n.review import Review


@dataclass(frozen=True, slots=True)
class Typo:
    """A change that looks like a typo put right. Only the author knows."""

    change: Change
    was: str
    """The first word that differs, before."""
    now: str
    reference: str
    """A place of the message: file, or file:line."""


class Stray(NamedTuple):
    """Catalogs of a locale that the site does not have."""

    path: str
    """Their folder or file, relative to the site."""
    locale: Locale


class Moved(NamedTuple):
    """The catalog of a locale after a relayout."""

    locale: Locale
    live: int
    """How many messages it has that are not obsolete."""
    obsolete: int
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RelayoutReport:
    """What a relayout did, or would do. Paths are relative to the site, sorted."""

    layout: str
    written: tuple[str, ...]
    removed: tuple[str, ...]
    catalogs: tuple[Moved, ...]


class Purged(NamedTuple):
    """What left the catalogs of a locale for good."""

    locale: Locale
    messages: int
    """The obsolete messages."""
    words: int
    """How many of them had a translation."""


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What a sync or merge changed, or would change."""

    locales: Mapping[Locale, MergeReport]
    changed: tuple[str, ...]
    """The files written, or to be written; relative to the site, sorted."""
    removed: tuple[str, ...] = ()
    """Catalogs and templates without a message any more, taken away, or to be taken away."""
    strays: tuple[Stray, ...] = ()
    """Catalogs of locales that the site does not have."""
    typos: tuple[Typo, ...] = ()
    notes: tuple[str, ...] = ()
    """What the author should know, such as a directive that has done its work."""


class NotTaken(NamedTuple):
    """An answer of a suggester that cannot be used."""

    locale: Locale
    text: str
    """The text of the source."""
    reason: str


@dataclass(frozen=True, slots=True)
class SuggestReport:
    """What a run of ``suggest`` did."""

    synced: SyncReport
    suggester: str = ""
    """Its name; empty where none was asked."""
    asked: int = 0
    """How many texts went out."""
    filled: Mapping[Locale, int] = field(default_factory=dict)
    """How many messages got a suggestion."""
    left: tuple[NotTaken, ...] = ()
    changed: tuple[str, ...] = ()
    """The files written after the sync; relative to the site, sorted."""
    faults: tuple[Problem, ...] = ()
    """Why the suggester was asked no further."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A change of the source that its author may call minor."""

    change: Change
    places: tuple[str, ...]
    """Where the message stands now, as the template says it: file:line."""
    objection: str
    """Why it can never be minor; empty where it may be."""
    typo: bool
    """It looks like a typo put right."""


class Shown(StrEnum):
    """What readers get in the place of a text of the source that has changed."""

    TRANSLATION = "translation"
    """It is current again."""
    SOURCE = "source"
    PARENT = "parent"
    """A parent locale's translation, which is current."""
    OLD = "old"
    """The old translation, marked: nobody knows a fact of it that changed."""
    OWN = "own"
    """What the locale says in its own words, in a file of its own. Nobody but its author can compare that."""
    ABSENT = "absent"
    """Nothing: a rule leaves the page out until it is ready."""
    VALUE = "value"
    """The value as it is now, of a variable."""


@dataclass(frozen=True, slots=True)
class PageImpact:
    """What readers of one page get in the place of a text that has changed."""

    page: str
    """The document, relative to the site."""
    url: str | None
    """Its place in the output; None where it is not built."""
    shown: Shown
    language: Locale
    """Of what they get."""
    announced: bool


@dataclass(frozen=True, slots=True)
class LocaleImpact:
    """A text that has changed, in one locale."""

    locale: Locale
    waits: bool
    """Its translator has something to do."""
    catalog: str
    """Relative to the site; for a variable the file that says its value."""
    line: int | None
    """Of the msgstr; None where the catalog has no such message yet."""
    translator: str
    """Who last translated, or else the team, as the catalog's header says it; empty where it does not."""
    pages: tuple[PageImpact, ...]
    value: str = ""
    """Of a variable: what it says in this locale; empty for a text."""


@dataclass(frozen=True, slots=True)
class Impact:
    """A text of the source of which a fact has changed, or a variable, and where it is shown."""

    old: Text | None
    """None for a text that is new."""
    new: Text | None
    """None for a text that left the source: it is shown nowhere any more."""
    facts: tuple[FactChange, ...]
    reason: str
    """What the two do not state alike, in words."""
    places: tuple[str, ...]
    """Where the message stands now: file:line."""
    note: str
    """What it is, and the headings above it, as translators read it; the name of a variable."""
    locales: tuple[LocaleImpact, ...]


@dataclass(frozen=True, slots=True)
class ImpactReport:
    """Every fact of the source that has changed."""

    changes: tuple[Impact, ...]
    since: str | None
    """The revision; None: since the translations were made."""
    faults: tuple[Problem, ...]
    behind: int


class Taken(NamedTuple):
    """A translation that was taken offline, or brought back."""

    path: str
    """The catalog, relative to the site."""
    line: int | None
    """Of the msgstr."""
    msgid: str
    note: str
    """What is to be known about it; empty where nothing is."""


@dataclass(frozen=True, slots=True)
class WithdrawReport:
    """What ``withdraw`` did, and what readers get now."""

    undone: bool
    """Whether it brought translations back."""
    taken: tuple[Taken, ...]
    """The translations that it changed."""
    before: tuple[Taken, ...]
    """Those that were so already."""
    pages: tuple[PageImpact, ...]
    """Every page that shows one of them, in the locale and in those that borrow from it."""


@dataclass(frozen=True, slots=True)
class AddedLocale:
    """A locale that a site has gained."""

    locale: Locale
    catalog: str
    messages: int
    """How many messages wait for a translation."""
    theme: str
    """The catalog of theme texts that the site has to translate; empty where the package has them."""
    parent: Locale | None
    """The target locale whose texts fill the gaps, before the source does."""


@dataclass(frozen=True, slots=True)
class GateMissed:
    """A limit of ``[gate]``, or of a locale, that is not kept."""

    locale: Locale
    wanted: int
    """Percent."""
    found: int
    """Percent."""


@dataclass(frozen=True, slots=True)
class Worse:
    """A page that is worse in a locale than it was at a git revision."""

    locale: Locale
    page: str
    """The document, relative to the site."""
    revision: str
    before: int
    """How many errors and warnings it had."""
    now: int
    lost: int
    """How many translations are current no more, though their source is the same."""


_OF_THE_SOURCE = frozenset({"url-lost", "redirect"})
"""What no translator can put right, whatever locale it is told in."""


@dataclass(frozen=True, slots=True)
class MendReport:
    """What ``check --fix`` wrote."""

    messages: int
    files: tuple[str, ...]
    """Those that changed."""


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What ``check`` found."""

    findings: tuple[Finding, ...]
    gates: tuple[GateMissed | Worse, ...]
    damaged: bool
    """A catalog could not be read in full."""
    behind: int
    """How many messages of the content the catalogs do not have yet."""
    locales: tuple[Locale, ...]
    faults: tuple[Problem, ...] = ()
    """What could not be read beside the catalogs, whose faults are findings."""
    blocking: frozenset[str] | None = None
    """The locales, by tag, whose findings and limits make the exit code; None: all."""

    def exit_code(self, fail_on: Severity) -> int:
        """The exit code: the first that applies of 3 (unreadable), 1 (findings), 4 (gate), 0."""
        if self.damaged or self.faults:
            return EXIT_INPUT
        serious = (one for one in self.findings if one.severity.rank <= fail_on.rank)
        if any(self._blocks(one.locale) or one.check in _OF_THE_SOURCE for one in serious):
            return EXIT_FINDINGS
        return EXIT_GATE if any(self._blocks(gate.locale.tag) for gate in self.gates) else 0

    def _blocks(self, tag: str) -> bool:
        return self.blocking is None or tag in self.blocking


@dataclass(frozen=True, slots=True)
class PageStatus:
    """How a page stands in a locale."""

    source: str
    """The document, relative to the site."""
    url: str | None
    """Its place in the output; None where it is not built."""
    published: bool
    announced: bool
    coverage: Coverage
    safety: Count
    """Its safety messages: those that can harm when they are wrong."""
    reviewed: int = 0
    """How many of its messages somebody has reviewed as they are now."""


@dataclass(frozen=True, slots=True)
class LocaleStatus:
    """How a locale stands."""

    locale: Locale
    coverage: Coverage
    safety: Count
    """Its safety messages: those that can harm when they are wrong."""
    pages: tuple[PageStatus, ...]
    theme_missing: int
    """How many texts of the theme fall back to English."""
    reviewed: int = 0
    """How many messages somebody has reviewed as they are now."""
    withdrawn: int = 0
    """How many translations somebody took offline; they count as fuzzy."""


@dataclass(frozen=True, slots=True)
class StatusReport:
    """How a site stands, against its content as it is now."""

    source: Locale
    locales: tuple[LocaleStatus, ...]
    faults: tuple[Problem, ...]
    behind: int
    strays: tuple[Stray, ...] = ()
    """Catalogs of locales that the site does not have."""


@dataclass(frozen=True, slots=True)
class ReviewReport:
    """What a review signed."""

    locale: Locale
    catalog: str
    """Relative to the site."""
    by: Review
    total: int
    """How many messages were asked for."""
    reviewed: int
    """How many of them somebody has reviewed as they are now."""
    signed: int
    """How many of them by this review."""
    waiting: int
    """How many are current, but in the catalog only after a sync."""
    behind: int


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build made."""

    output: str
    locales: tuple[Locale, ...]
    pages: int
    files: int
    changed: int
    removed: int
    findings: tuple[Finding, ...]
    faults: tuple[Problem, ...]
    """Of catalogs: what they cost is shown in the source language."""
    notes: tuple[str, ...]
    """What a site builder should know once, such as a missing base_url."""
    behind: int
    made: tuple[str, str] = ("page", "pages")
    """What ``pages`` counts, for one and for several."""

    @property
    def failed(self) -> bool:
        """Whether a finding is an error."""
        return any(finding.severity is Severity.ERROR for finding in self.findings)
