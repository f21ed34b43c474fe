"""The catalog of a locale that lies in several files: read as one, and divided again. No files are touched here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from i18n import po
from i18n.config import Layout
from i18n.errors import Problem
from i18n.locales import Locale, parse_plural_forms
from i18n.merge import catalog_with
from i18n.model import Catalog, Message, MessageKey
from i18n.references import file_of
from i18n.threeway import kept_aside

DATE = "POT-Creation-Date"
_SHOWN = 40  # characters of a msgid in a fault


@dataclass(frozen=True, slots=True)
class OnDisk:
    """A catalog as it is on disk."""

    locale: Locale
    path: str
    """Relative to the site; of several files the one of what belongs to no page, or the first."""
    content: bytes | None
    """None where there is no file yet; of several files all of it, one after the other."""
    reading: po.Reading
    domain: str = ""
    divided: bool = False
    """Whether it lies, or shall lie, in several files."""
    parts: tuple[OnDisk, ...] = ()
    """The files, where there are several."""
    _paths: dict[int, str] = field(default_factory=dict, init=False, compare=False, repr=False)

    @property
    def catalog(self) -> Catalog:
        """What could be read of it."""
        return self.reading.catalog

    @property
    def files(self) -> tuple[OnDisk, ...]:
        """Each file that is there."""
        if self.divided:
            return self.parts
        return () if self.content is None else (self,)

    def path_of(self, message: Message) -> str:
        """The file that a message was read from, changed since or not."""
        if self.parts and not self._paths:
            self._paths.update((id(part.content), part.path) for part in self.parts)
        return self._paths.get(id(po.content_of(message)), self.path)


@dataclass(frozen=True, slots=True)
class Domains:
    """Which domain each message of the source is in, and when its template was made."""

    of: Mapping[MessageKey, str] = field(default_factory=dict)
    dates: Mapping[str, str] = field(default_factory=dict)


def domain_of(layout: Layout, content: str, message: Message) -> str:
    """The domain of a message: that of its first place."""
    if not message.references:
        return layout.domain
    return layout.domain_of(file_of(message.references[0]), content)


def together(where: Locale, path: str, parts: Sequence[OnDisk], main: str) -> OnDisk:
    """Several files as one catalog: the header of the main domain, all messages, every fault of each.

    A message that stands in two files is there once; where both have a translation and they differ, that is a
    fault, since nobody can say which is right. That of an obsolete one is kept in a comment: a branch has worked on
    it while another one moved the message.
    """
    first = next((one for one in parts if one.domain == main), parts[0])
    found: dict[MessageKey, tuple[Message, OnDisk]] = {}
    faults = [fault for part in parts for fault in (*part.reading.faults, *_other_forms(first, part))]
    for part in parts:
        for message in part.catalog.messages:
            known = found.get(message.key)
            if known is None:
                found[message.key] = message, part
                continue
            better, worse = sorted((known, (message, part)), key=lambda one: _rank(one[0]))
            found[message.key] = better
            if not any(worse[0].msgstr) or worse[0].msgstr == better[0].msgstr:
                continue
            if worse[0].obsolete:
                found[message.key] = _with_note(better[0], worse[0]), better[1]
            else:
                faults.append(_twice(better, worse))
    catalog = replace(
        first.catalog, messages=tuple(message for message, _ in found.values()), path=first.path
    )
    warnings = tuple(warning for part in parts for warning in part.reading.warnings)
    content = b"".join(part.content or b"" for part in parts)
    reading = po.Reading(catalog, tuple(sorted(set(faults))), warnings)
    return OnDisk(where, first.path or path, content, reading, main, divided=True, parts=tuple(parts))


def _rank(message: Message) -> tuple[bool, bool, bool]:
    """The better a message, the less."""
    return not any(message.msgstr), message.obsolete, message.fuzzy


def _with_note(message: Message, other: Message) -> Message:
    there = message.translator_comments
    notes = tuple(note for note in kept_aside(other.msgstr) if note not in there)
    return po.edit(message, translator_comments=(*there, *notes))


def _twice(better: tuple[Message, OnDisk], worse: tuple[Message, OnDisk]) -> Problem:
    (message, part), (other, there) = worse, better
    msgid = message.key.msgid
    text = repr(msgid if len(msgid) <= _SHOWN else f"{msgid[: _SHOWN - 1]}…")
    what = f"the message {text} has another translation in {there.path}:{po.msgid_line(other)}"
    return Problem(part.path, po.msgid_line(message), None, what, "make the two alike, or delete one")


def _other_forms(first: OnDisk, part: OnDisk) -> Iterator[Problem]:
    counts = [_forms(one.catalog) for one in (first, part)]
    if all(counts) and counts[0] != counts[1]:
        header = part.catalog.header
        line = po.msgstr_line(header) if header is not None else None
        what = f"there are {counts[1]} plural forms, and {counts[0]} in {first.path}"
        yield Problem(part.path, line, None, what, "make the two alike")


def _forms(catalog: Catalog) -> int:
    known = parse_plural_forms(po.header_fields(catalog).get("Plural-Forms", ""))
    return known[0] if known else 0


def divided(file: OnDisk, catalog: Catalog, main: str, domains: Domains | None = None) -> dict[str, Catalog]:
    """The catalog of a locale by domains, with nothing in those that have no message any more.

    A message of the source goes where its first place is, any other one stays in the file that it came from. The
    header of each file is its own, and its date moves only when messages of that file do (law 4).
    """
    origins = {id(part.content): part.domain for part in file.parts}
    known = {one.key: part.domain for part in file.parts for one in part.catalog.messages}
    messages: dict[str, list[Message]] = {part.domain: [] for part in file.parts}
    for message in catalog.messages:
        domain = domains.of.get(message.key) if domains and not message.obsolete else None
        domain = domain or origins.get(id(po.content_of(message))) or known.get(message.key, main)
        messages.setdefault(domain, []).append(message)
    parts = {part.domain: part.catalog for part in file.parts}
    blank = replace(catalog, messages=(), style=replace(catalog.style, tail=""), path="")
    return {
        domain: _renewed(parts.get(domain, blank), these, domains.dates.get(domain) if domains else None)
        for domain, these in messages.items()
    }


def both(old: Catalog, new: Catalog) -> Catalog:
    """A file with the messages that it shall have, and those that it had: until they are all in another one."""
    there = {one.key for one in new.messages}
    return replace(new, messages=(*new.messages, *(one for one in old.messages if one.key not in there)))


def _renewed(part: Catalog, messages: Iterable[Message], date: str | None) -> Catalog:
    these = tuple(messages)
    stub = po.with_header(Catalog(None, None, ()), {DATE: date} if date else {})
    return catalog_with(stub, part, these, moves=_live(part.messages) != _live(these))


def _live(messages: Iterable[Message]) -> dict[MessageKey, bool]:
    return {one.key: one.fuzzy for one in messages if not one.obsolete}
