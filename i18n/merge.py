"""A new template into an old catalog, with no translation lost. Values in, values out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from operator import is_
from typing import NamedTuple

from i18n import po
from i18n.locales import parse_plural_forms
from i18n.model import Catalog, Message, MessageKey, Previous
from i18n.references import References, file_of, shown
from i18n.similarity import closest, pool

FUZZY = "fuzzy"
DATE = "POT-Creation-Date"
UTF8 = "text/plain; charset=UTF-8"


class Fuzzied(NamedTuple):
    """A message that took over the translation of another text."""

    key: MessageKey
    old: MessageKey
    """What the translation was found under; the key itself where only the plural changed."""
    score: float
    """From 0 to 100."""


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
    fuzzied: tuple[Fuzzied, ...]
    added: tuple[MessageKey, ...]
    """New, without a translation."""
    obsoleted: tuple[MessageKey, ...]
    """Its text left the source; the translation is kept at the end of the file."""
    dropped: tuple[MessageKey, ...]
    """Its text left the source, and there was no translation to lose."""
    changed: bool
    """Whether the catalog differs at all from the one that came in."""

    @property
    def counts(self) -> Mapping[str, int]:
        """How many messages went each way."""
        return {
            "kept": len(self.kept),
            "moved": len(self.moved),
            "revived": len(self.revived),
            "fuzzied": len(self.fuzzied),
            "added": len(self.added),
            "obsoleted": len(self.obsoleted),
            "dropped": len(self.dropped),
        }

    @property
    def waiting(self) -> frozenset[MessageKey]:
        """The messages of the source that the catalog did not have, or not as they are now."""
        return frozenset((*self.revived, *(one.key for one in self.fuzzied), *self.added))

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


class _Found(NamedTuple):
    """Where a suggestion comes from."""

    old: Message
    score: float


@dataclass(frozen=True, slots=True)
class Wanted:
    """A template made ready to be merged into several catalogs: what is the same for all is made once."""

    template: Catalog
    messages: Mapping[MessageKey, tuple[Message, tuple[str, ...]]]
    """By key, in the order of the template: what the source says, and its places as a catalog names them."""
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


def wanted_of(template: Catalog, references: References = "file") -> Wanted:
    """What a template wants of the catalogs; ``references`` says how they name places."""
    found: dict[MessageKey, tuple[Message, tuple[str, ...]]] = {}
    for message in template.messages:
        if not message.obsolete and message.key not in found:
            found[message.key] = message, shown(message.references, references)
    return Wanted(template, found)


def merge(
    template: Catalog,
    catalog: Catalog,
    *,
    threshold: int = 60,
    fuzzy: bool = True,
    references: References = "file",
) -> Merged:
    """A template merged into one catalog: ``merge_into`` for the two."""
    return merge_into(wanted_of(template, references), catalog, threshold=threshold, fuzzy=fuzzy)


def merge_into(wanted: Wanted, catalog: Catalog, *, threshold: int = 60, fuzzy: bool = True) -> Merged:
    """The catalog that holds every message of the template, in its order, obsolete ones last.

    Law 5, nothing is lost: every non-empty msgstr is afterwards current, fuzzy or obsolete.
    Law 4, calm: a message that nothing changed is passed on as the same value, its bytes included, and
    merging again changes nothing.

    A suggestion is the translation of the closest other text, where that reaches ``threshold`` (0 to 100); it
    is fuzzy and holds in ``#|`` the text that its translation was made for. A message that was fuzzy before
    hands on the *first* previous text, since that is the one its translation says; one that was fuzzy without
    any hands on none: nobody knows it, and a wrong one would pass an old number off as checked (law 8). A
    text that was edited gives its translation to the new one; one that was obsolete before stays as it was.
    (GNU gettext manual, "Invoking the msgmerge Program", ``--previous``.)
    """
    forms = po.plural_forms(catalog)[0]
    live = {message.key: message for message in catalog.messages if not message.obsolete}
    gone = {message.key: message for message in reversed(catalog.messages) if message.obsolete}

    messages: dict[MessageKey, Message] = {}
    missing: list[MessageKey] = []
    for key, (fresh, places) in wanted.messages.items():
        old = live.get(key) or gone.get(key)
        if old is None:
            missing.append(key)
            messages[key] = wanted.added(key, forms)
        else:
            messages[key] = _renewed(old, fresh, places, forms)

    found = _suggestions([messages[key] for key in missing], catalog.messages, threshold) if fuzzy else {}
    consumed: set[MessageKey] = set()
    for key, (old, _) in found.items():
        leaves = not old.obsolete and old.key not in wanted.messages
        messages[key], whole = _suggested(messages[key], old, forms, leaves=leaves)
        if leaves and whole:
            consumed.add(old.key)

    revived = [key for key in messages if key not in live and key in gone]
    back = {id(gone[key]) for key in revived}
    obsolete = [one for one in catalog.messages if one.obsolete and id(one) not in back]
    left = [one for one in catalog.messages if not one.obsolete and one.key not in wanted.messages]
    kept = [one for one in left if one.key not in consumed and any(one.msgstr)]
    retired = [po.edit(one, obsolete=True, references=(), extracted_comments=()) for one in kept]

    ways = _ways(messages.values(), live)
    fuzzied = {key: Fuzzied(key, old.key, score) for key, (old, score) in found.items()} | ways.restated
    moves = bool(missing or left or revived or fuzzied)
    result = _catalog(wanted.template, catalog, (*messages.values(), *obsolete, *retired), moves=moves)
    report = MergeReport(
        kept=tuple(ways.kept),
        moved=tuple(ways.moved),
        revived=tuple(revived),
        fuzzied=tuple(fuzzied[key] for key in messages if key in fuzzied),
        added=tuple(key for key in missing if key not in fuzzied),
        obsoleted=tuple(one.key for one in kept),
        dropped=tuple(one.key for one in left if not any(one.msgstr)),
        changed=result is not catalog,
    )
    return Merged(result, report)


def _renewed(old: Message, fresh: Message, places: tuple[str, ...], forms: int) -> Message:
    """A message of the catalog with what the source says around it; the same value where that is the same."""
    changes: dict[str, object] = {}
    if old.obsolete:
        changes["obsolete"] = False
    if old.references != places:
        changes["references"] = places
    if old.extracted_comments != fresh.extracted_comments:
        changes["extracted_comments"] = fresh.extracted_comments
    if old.flags != fresh.flags and (flags := _flags(old.flags, fresh.flags)) != old.flags:
        changes["flags"] = flags
    if old.msgid_plural != fresh.msgid_plural:
        changes |= _restated(old, fresh, forms)
    return po.edit(old, **changes) if changes else old


def _restated(old: Message, fresh: Message, forms: int) -> dict[str, object]:
    """The changes for a message whose plural text is new, other or gone: the translation needs a look."""
    msgstr, over = _forms(old, plural=fresh.msgid_plural is not None, forms=forms)
    changes: dict[str, object] = {"msgid_plural": fresh.msgid_plural, "msgstr": msgstr}
    if any(msgstr) and not old.fuzzy:
        changes["flags"] = (FUZZY, *_flags(old.flags, fresh.flags))
        changes["previous"] = _said(old)
    if over:
        # Law 5. A key cannot be live and obsolete at once (msgfmt refuses it), so a comment holds them.
        notes = tuple(f"i18n: was msgstr[{index}]: {' '.join(text.split())}" for index, text in over)
        changes["translator_comments"] = (*old.translator_comments, *notes)
    return changes


def _suggested(new: Message, old: Message, forms: int, *, leaves: bool) -> tuple[Message, bool]:
    """A new message with the translation of another text, and whether all of that found a place in it."""
    msgstr, over = _forms(old, plural=new.msgid_plural is not None, forms=forms)
    previous = old.previous if old.fuzzy else _said(old)
    suggestion = replace(
        new,
        msgstr=msgstr,
        translator_comments=old.translator_comments if leaves else (),
        flags=(FUZZY, *_flags(tuple(flag for flag in old.flags if leaves and flag != FUZZY), new.flags)),
        previous=previous,
    )
    return suggestion, previous is not None and not over


def _said(message: Message) -> Previous:
    """What a translation that is current was made for."""
    return Previous(message.key.msgid, message.key.msgctxt, message.msgid_plural)


def _forms(old: Message, *, plural: bool, forms: int) -> tuple[tuple[str, ...], tuple[tuple[int, str], ...]]:
    """The msgstr of a message fitted to one text or to plural forms, and the forms that found no place."""
    if plural:
        return old.msgstr + ("",) * (forms - len(old.msgstr)), ()
    said = [(index, text) for index, text in enumerate(old.msgstr) if text]
    return (said[0][1] if said else "",), tuple(said[1:])


def _flags(old: tuple[str, ...], fresh: tuple[str, ...]) -> tuple[str, ...]:
    """The catalog's flags in their order; of the formats those, and only those, that the template has."""
    kept = [flag for flag in old if flag in fresh or not flag.endswith("-format")]
    return (*kept, *(flag for flag in fresh if flag not in kept))


def _suggestions(
    missing: Sequence[Message], messages: Iterable[Message], threshold: int
) -> dict[MessageKey, _Found]:
    """The closest translated message for each of those that have no translation of their own."""
    candidates = [message for message in messages if any(message.msgstr)] if missing else []
    texts = pool([message.key.msgid for message in candidates])
    found: dict[MessageKey, _Found] = {}
    for new in missing:
        match = closest(new.key.msgid, texts, threshold)
        if match is not None:
            files = set(map(file_of, new.references))
            at = min(match.positions, key=lambda position: _distance(new, files, candidates[position]))
            found[new.key] = _Found(candidates[at], match.score)
    return found


def _distance(new: Message, files: set[str], old: Message) -> tuple[bool, bool, bool]:
    """Which of equally close texts comes first: sure before fuzzy, a context that fits, the same page."""
    return (
        old.fuzzy,
        old.key.msgctxt is not None and old.key.msgctxt != new.key.msgctxt,
        files.isdisjoint(map(file_of, old.references)),
    )


class _Ways(NamedTuple):
    """How the messages fared that the catalog had."""

    kept: list[MessageKey]
    moved: list[MessageKey]
    restated: dict[MessageKey, Fuzzied]


def _ways(messages: Iterable[Message], live: Mapping[MessageKey, Message]) -> _Ways:
    ways = _Ways([], [], {})
    for new in messages:
        old = live.get(new.key)
        if old is None:
            continue
        if new is old:
            ways.kept.append(new.key)
        elif new.fuzzy and not old.fuzzy:
            ways.restated[new.key] = Fuzzied(new.key, new.key, 100.0)
        elif _elsewhere(old.references, new.references):
            ways.moved.append(new.key)
        else:
            ways.kept.append(new.key)
    return ways


def _elsewhere(old: tuple[str, ...], new: tuple[str, ...]) -> bool:
    if not old or not new or file_of(old[0]) == file_of(new[0]):
        return False
    return set(map(file_of, old)).isdisjoint(map(file_of, new))


def _catalog(template: Catalog, catalog: Catalog, messages: tuple[Message, ...], *, moves: bool) -> Catalog:
    """The catalog with other messages; the same value where nothing is other."""
    changes = _header_changes(template, catalog, moves=moves)
    result = po.with_header(catalog, changes) if changes else catalog
    old = catalog.messages
    same = len(old) == len(messages) and all(map(is_, old, messages))
    return result if same else replace(result, messages=messages)


def _header_changes(template: Catalog, catalog: Catalog, *, moves: bool) -> dict[str, str]:
    """What the header lacks. A valid field of the file wins; the date moves only when messages do (law 4)."""
    fields = po.header_fields(catalog)
    changes: dict[str, str] = {}
    if "charset=" not in fields.get("Content-Type", "") or "charset=CHARSET" in fields["Content-Type"]:
        changes["Content-Type"] = UTF8
    if catalog.locale is not None:
        if not fields.get("Language"):
            changes["Language"] = catalog.locale.posix
        if parse_plural_forms(fields.get("Plural-Forms", "")) is None:
            locale = catalog.locale
            changes["Plural-Forms"] = f"nplurals={locale.nplurals}; plural={locale.plural_rule};"
    date = po.header_fields(template).get(DATE)
    if moves and date:
        changes[DATE] = date
    return changes
