"""What goes into a merge and what comes out of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from i18n import po
from i18n.locales import Locale
from i18n.minor import NO_CHANGES, Change, MinorChanges, objection
from i18n.model import Catalog, Message, MessageKey
from i18n.references import References, shown

Why = Literal["cosmetic", "minor"]
"""Why a translation is right for another text: nothing that is language changed, or the author called it minor."""


class Fuzzied(NamedTuple):
    """A message that took over the translation of another text."""

    key: MessageKey
    old: MessageKey
    """What the translation was found under; the key itself where only the plural changed."""
    score: float
    """From 0 to 100."""
    change: Change | None = None
    """What the translation was made for, and what the source says now; None where nobody knows."""


class Carried(NamedTuple):
    """A message that took over the translation of another text and is current: the two say the same."""

    key: MessageKey
    old: MessageKey
    why: Why


class Remembered(NamedTuple):
    """An empty message that got the translation which the very same text has elsewhere."""

    key: MessageKey
    source: str
    """Where that stands: a path relative to the site, or the name of a file."""


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What a merge did with each message.

    Every key of the template stands in one list; one that left the source is obsoleted, dropped, or the ``old`` of
    what took over its translation.
    """

    kept: tuple[MessageKey, ...]
    moved: tuple[MessageKey, ...]
    """Kept as well: all its references name other files now."""
    revived: tuple[MessageKey, ...]
    """It was obsolete, and the source says it again."""
    carried: tuple[Carried, ...]
    repaired: tuple[Carried, ...]
    """Another program had made it fuzzy, for a change that is not language or minor; ``old`` is what ``#|`` said."""
    fuzzied: tuple[Fuzzied, ...]
    added: tuple[MessageKey, ...]
    """New, without a translation."""
    obsoleted: tuple[MessageKey, ...]
    """Its text left the source; the translation is kept at the end of the file."""
    dropped: tuple[MessageKey, ...]
    """Its text left the source, and there was no translation to lose."""
    remembered: tuple[Remembered, ...]
    changed: bool
    """Whether the catalog differs at all from the one that came in."""

    @property
    def counts(self) -> Mapping[str, int]:
        """How many messages went each way."""
        return {
            "kept": len(self.kept),
            "moved": len(self.moved),
            "revived": len(self.revived),
            "carried": len(self.carried),
            "repaired": len(self.repaired),
            "fuzzied": len(self.fuzzied),
            "remembered": len(self.remembered),
            "added": len(self.added),
            "obsoleted": len(self.obsoleted),
            "dropped": len(self.dropped),
        }

    @property
    def waiting(self) -> frozenset[MessageKey]:
        """The messages of the source that the catalog did not have, or not as they are now."""
        same = (one.key for one in (*self.carried, *self.repaired))
        filled = (one.key for one in self.remembered)
        return frozenset((*self.revived, *same, *(one.key for one in self.fuzzied), *filled, *self.added))

    @property
    def behind(self) -> int:
        """How many those are."""
        return len(self.waiting)

    def __str__(self) -> str:
        return ", ".join(f"{count} {way}" for way, count in self.counts.items() if count) or "no messages"


@dataclass(frozen=True, slots=True)
class Merged:
    """A catalog as it stands against the template, and how it got there."""

    catalog: Catalog
    report: MergeReport


@dataclass(frozen=True, slots=True)
class Rules:
    """What a merge knows of the source beside its texts."""

    minor: MinorChanges = NO_CHANGES
    source: Locale | None = None
    """The source locale: without it no change is taken for minor, since nobody can say what it states."""
    protected: tuple[str, ...] = ()
    """The terms whose change is never minor."""
    languages: Mapping[MessageKey, Locale] = field(default_factory=dict)
    """The messages whose source is in another language."""

    def objection(self, change: Change) -> str:
        """Why a change is not minor, by what its text states in the language it is in; empty where it may be."""
        language = self.languages.get(change.new.key, self.source)
        return (
            "nobody knows its language" if language is None else objection(change, language, self.protected)
        )


NO_RULES = Rules()


@dataclass(frozen=True, slots=True)
class Wanted:
    """A template made ready to be merged into several catalogs: what is the same for all is made once."""

    template: Catalog
    messages: Mapping[MessageKey, tuple[Message, tuple[str, ...]]]
    """By key, in the order of the template: what the source says, and its places as a catalog names them."""
    rules: Rules = NO_RULES
    _added: dict[tuple[MessageKey, int], Message] = field(default_factory=dict, compare=False, repr=False)

    def added(self, key: MessageKey, forms: int) -> Message:
        """The message without a translation, with that many plural forms."""
        fresh, places = self.messages[key]
        known = (key, forms if fresh.msgid_plural is not None else 1)
        message = self._added.get(known)
        if message is None:
            message = self._added[known] = po.shared(
                Message(
                    key,
                    ("",) * known[1],
                    fresh.msgid_plural,
                    extracted_comments=fresh.extracted_comments,
                    references=places,
                    flags=fresh.flags,
                )
            )
        return message


def wanted_of(template: Catalog, references: References = "file", rules: Rules = NO_RULES) -> Wanted:
    """What a template wants of the catalogs; ``references`` says how they name places."""
    found: dict[MessageKey, tuple[Message, tuple[str, ...]]] = {}
    for message in template.messages:
        if not message.obsolete and message.key not in found:
            found[message.key] = message, shown(message.references, references)
    return Wanted(template, found, rules)
