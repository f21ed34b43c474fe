"""What is offered by catalogs that another tool made, and what becomes of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from i18n.formats import Options
from i18n.locales import Locale
from i18n.minor import Text
from i18n.model import Catalog, Markup, Message, MessageKey, Unit, markups_of, units_by_key


class Way(StrEnum):
    """How a message of another tool says what one of ours says."""

    EXACT = "exact"
    """Letter for letter."""
    FORM = "form"
    """The same but for what is not language: wrapped lines, marks of headings and lists, addresses left out."""
    PART = "part"
    """It is a part of theirs, or theirs is a part of it."""


class Doubt(StrEnum):
    """Why a translation needs a look, although it was made for a text that says the same."""

    THEIRS = "was fuzzy there"
    CONTEXT = "its context is another one"
    ADDRESS = "an address changed"
    FACTS = "its numbers are not those of the source"
    PIECES = "its links or code are not those of the source"
    REFUSED = "it would be refused"
    SEVERAL = "the catalogs have several translations of it"
    LENGTH = "its length is odd"
    PLURAL = "it has other plural forms"
    ALIKE = "it is of a text that is alike"
    PLACE = "it stands in the same place"


class Theirs(NamedTuple):
    """A catalog that another tool made."""

    name: str
    """How people know it: its path."""
    catalog: Catalog


@dataclass(frozen=True, slots=True)
class Offer:
    """A translation as it could stand in a catalog of ours."""

    text: Text
    """What it is a translation of, as we would cut it."""
    msgstr: tuple[str, ...]
    message: Message
    """The message of theirs that it is taken from."""
    file: str
    way: Way
    kinds: frozenset[str] = frozenset()
    """What units of ours it can be for; empty: any."""
    doubt: Doubt | None = None
    of: tuple[Offer, ...] = ()
    """Those that it was put together of."""

    @property
    def names(self) -> frozenset[tuple[int, str, tuple[str, ...]]]:
        """What of theirs it uses up: the messages, by identity, each with what of it is used."""
        here = frozenset({(id(self.message), self.text.msgid, self.msgstr)})
        return here.union(*(one.names for one in self.of))


class Taken(NamedTuple):
    """A message of ours with a translation of theirs."""

    key: MessageKey
    old: MessageKey
    """The key of theirs."""
    file: str
    way: Way
    doubt: Doubt | None
    """None: it is current."""
    fresh: bool
    """Whether the catalog did not say so before."""


@dataclass(frozen=True, slots=True)
class TakenIn:
    """A catalog with what it took in, and what it did not."""

    catalog: Catalog
    taken: tuple[Taken, ...]
    left: tuple[Message, ...]
    """What no message of ours says, or says another way already: each as a message for a file of its own."""

    def count(self, way: Way) -> int:
        """How many messages are current by one way."""
        return sum(one.doubt is None and one.way is way for one in self.taken)

    @property
    def fuzzy(self) -> int:
        """How many are in the catalog and need work."""
        return sum(one.doubt is not None for one in self.taken)


@dataclass(frozen=True, slots=True)
class Ours:
    """What a site wants translated, made ready for all its catalogs."""

    template: Catalog
    units: Mapping[MessageKey, Sequence[Unit]]
    options: Options
    source: Locale

    def markups(self, key: MessageKey) -> tuple[Markup, ...]:
        """How the units of a message are read."""
        return markups_of(self.units.get(key, ()))

    def kinds(self, key: MessageKey) -> frozenset[str]:
        """What the units of a message are."""
        return frozenset(unit.kind for unit in self.units.get(key, ()))


def ours_of(template: Catalog, units: Iterable[Unit], options: Options, source: Locale) -> Ours:
    """What a site wants translated: its template, and the units that the template was made of."""
    return Ours(template, units_by_key(units), options, source)
