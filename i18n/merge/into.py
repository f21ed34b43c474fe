"""A template merged into a catalog."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple

from i18n import po
from i18n.merge.base import (
    NO_RULES,
    Carried,
    Fuzzied,
    Merged,
    MergeReport,
    Remembered,
    Rules,
    Wanted,
    wanted_of,
)
from i18n.merge.header import catalog_with
from i18n.merge.memory import NO_MEMORY, OWN, Memory, Source, remembered
from i18n.merge.messages import carried_forms, put_right, renewed, said, suggested, taken_over
from i18n.merge.search import Found, Same, Trusted, suggestions, why_same
from i18n.minor import Change, Text, text_before, text_of
from i18n.model import Catalog, Message, MessageKey, Previous, State
from i18n.notes import in_conflict
from i18n.references import References, file_of


def merge(
    template: Catalog,
    catalog: Catalog,
    *,
    threshold: int = 60,
    fuzzy: bool = True,
    references: References = "file",
    rules: Rules = NO_RULES,
    base: Catalog | None = None,
    memory: Memory = NO_MEMORY,
) -> Merged:
    """A template merged into one catalog: ``merge_into`` for the two."""
    wanted = wanted_of(template, references, rules)
    return merge_into(wanted, catalog, threshold=threshold, fuzzy=fuzzy, base=base, memory=memory)


def merge_into(
    wanted: Wanted,
    catalog: Catalog,
    *,
    threshold: int = 60,
    fuzzy: bool = True,
    base: Catalog | None = None,
    memory: Memory = NO_MEMORY,
) -> Merged:
    """The catalog that holds every message of the template, in its order, obsolete ones last.

    Law 5, nothing is lost: every non-empty msgstr is afterwards current, fuzzy or obsolete.
    Law 4, calm: a message that nothing changed is passed on as the same value, its bytes included, and
    merging again changes nothing.

    The passes, each for what the one before has left: the same message, live or obsolete; a text that says the
    same (``carried``: nothing that is language changed, or the change is declared minor); the closest other text,
    where that reaches ``threshold`` (0 to 100). Only the last one makes a translation fuzzy, with the text in
    ``#|`` that it was made for. A message that was fuzzy before hands on the *first* previous text, since that is
    the one its translation says; one that was fuzzy without any hands on none: nobody knows it, and a wrong one
    would pass an old number off as checked (law 8). A text that was edited gives its translation to the new one;
    one that was obsolete before stays as it was. What is empty before the last pass gets what ``memory``, or this
    catalog in another context, has for the very same text: fuzzy as well, with a note that says from where.

    A message that another program made fuzzy, for a change that is not language or minor, is put right: what its
    text was says ``#|``, or else ``base``, an older catalog in which that translation was current.
    (GNU gettext manual, "Invoking the msgmerge Program", ``--previous``.)
    """
    work = _Work(wanted, catalog, base)
    missing = work.exact()
    work.put_right()
    missing = work.same_sense(missing)
    missing = work.remember(missing, memory, own=fuzzy)
    if fuzzy:
        work.closest(missing, threshold)
    return work.merged()


class _Work:
    """One merge, pass by pass."""

    def __init__(self, wanted: Wanted, catalog: Catalog, base: Catalog | None) -> None:
        self.wanted = wanted
        self.catalog = catalog
        self.forms = po.plural_forms(catalog)[0]
        self.live = {one.key: one for one in catalog.messages if not one.obsolete}
        self.gone = {one.key: one for one in reversed(catalog.messages) if one.obsolete}
        self.made_for = _current_in(base)
        self.messages: dict[MessageKey, Message] = {}
        self.missing: list[MessageKey] = []
        self.consumed: set[MessageKey] = set()
        self.carried: dict[MessageKey, Carried] = {}
        self.repaired: dict[MessageKey, Carried] = {}
        self.fuzzied: dict[MessageKey, Fuzzied] = {}
        self.uncarried: dict[MessageKey, Same] = {}
        self.remembered: dict[MessageKey, Remembered] = {}

    def exact(self) -> list[MessageKey]:
        """Every message that the catalog has stays; answers those that it has not."""
        for key, (fresh, places) in self.wanted.messages.items():
            old = self.live.get(key) or self.gone.get(key)
            if old is None:
                self.missing.append(key)
                self.messages[key] = self.wanted.added(key, self.forms)
            else:
                self.messages[key] = renewed(old, fresh, places, self.forms)
        return self.missing

    def put_right(self) -> None:
        """Every message that is fuzzy for a change that is none is current again."""
        for key, message in self.messages.items():
            if not message.fuzzy or not message.translated or message.withdrawal is not None:
                continue
            if in_conflict(message):  # it is fuzzy until somebody chooses
                continue
            was = self._before(message)
            if was is None or was == text_of(message):
                continue
            why = why_same(Change(was, text_of(message)), self.wanted.rules)
            if why and (msgstr := carried_forms(was, message, message.msgstr)) is not None:
                self.messages[key] = put_right(message, was, msgstr)
                self.repaired[key] = Carried(key, was.key, why)

    def _before(self, message: Message) -> Text | None:
        if message.previous is not None:
            return text_before(message.previous)
        return self.made_for.get(message.msgstr)

    def same_sense(self, missing: list[MessageKey]) -> list[MessageKey]:
        """Translations of texts that say the same; answers what is still without one."""
        if not missing:
            return missing
        trusted = Trusted(self.catalog.messages, self.wanted.messages, self.wanted.rules)
        left: list[MessageKey] = []
        for key in missing:
            new = self.messages[key]
            found = trusted.find(new)
            for one in found:
                if self._carry(new, one):
                    break
            else:
                left.append(key)
                if found:
                    self.uncarried[key] = found[0]
        return left

    def _carry(self, new: Message, same: Same) -> bool:
        msgstr = carried_forms(same.was, new, same.old.msgstr)
        if msgstr is None or len(msgstr) != len(new.msgstr):
            return False
        leaves = self._leaves(same.old)
        self.messages[new.key] = taken_over(new, same.old, msgstr, leaves=leaves)
        self.carried[new.key] = Carried(new.key, same.old.key, same.why)
        if leaves:
            self.consumed.add(same.old.key)
        return True

    def remember(self, missing: list[MessageKey], memory: Memory, *, own: bool) -> list[MessageKey]:
        """Fill what is empty with what the very same text is elsewhere; answers what is new and still empty.

        What this catalog itself has in another context is looked at too, if ``own``; for a new text it is left to the
        closest, which says in ``#|`` what it was.
        """
        empty = [key for key, message in self.messages.items() if not any(message.msgstr)]
        if not empty:
            return missing
        new, texts = set(missing), {key.msgid for key in empty}
        here = [one for one in self.catalog.messages if one.key.msgid in texts and any(one.msgstr)]
        inside = Memory(lambda: (Source(OWN, replace(self.catalog, messages=tuple(here))),) if own else ())
        said = {one.key.msgid for one in here}
        for key in empty:
            message = self.messages[key]
            if key in new and own and (key.msgid in said or key in self.uncarried):
                continue
            found = memory.find(message) if key in new else inside.find(message) or memory.find(message)
            if found:
                self.messages[key] = remembered(message, found[0].msgstr, found[1])
                self.remembered[key] = Remembered(key, found[1])
        return [key for key in missing if key not in self.remembered]

    def closest(self, missing: list[MessageKey], threshold: int) -> None:
        """The closest translation as a suggestion; where one says the same and yet cannot be carried, that one."""
        found = {key: Found(same.old, 100.0) for key, same in self.uncarried.items()}
        rest = [self.messages[key] for key in missing if key not in found]
        found |= suggestions(rest, self.catalog.messages, self.wanted.messages, threshold)
        for key, (old, score) in found.items():
            leaves = self._leaves(old)
            previous = self._previous(old, self.messages[key])
            self.messages[key], whole = suggested(
                self.messages[key], old, previous, self.forms, leaves=leaves
            )
            if leaves and whole:
                self.consumed.add(old.key)
            self.fuzzied[key] = Fuzzied(key, old.key, score, _change(self.messages[key]))

    def _previous(self, old: Message, new: Message) -> Previous | None:
        """What ``#|`` says of a suggestion: the text that its translation was made for."""
        if not old.fuzzy:
            return said(old)
        if old.previous is None:
            return None
        back = Change(text_before(old.previous), text_of(new))
        if back.old != back.new and not why_same(back, self.wanted.rules):
            return old.previous
        if why_same(Change(back.old, text_of(old)), self.wanted.rules):
            return old.previous
        # The source says again what it said at first. Whether somebody has brought the translation in step with
        # what it said between, and left it fuzzy, nobody can see: it is not to pass for a translation of the first.
        return said(old)

    def _leaves(self, old: Message) -> bool:
        return not old.obsolete and old.key not in self.wanted.messages

    def merged(self) -> Merged:
        """The catalog, and what happened."""
        wanted, messages = self.wanted.messages, self.messages
        revived = [key for key in messages if key not in self.live and key in self.gone]
        back = {id(self.gone[key]) for key in revived}
        obsolete = [one for one in self.catalog.messages if one.obsolete and id(one) not in back]
        left = [one for one in self.catalog.messages if not one.obsolete and one.key not in wanted]
        kept = [one for one in left if one.key not in self.consumed and any(one.msgstr)]
        retired = [po.edit(one, obsolete=True, references=(), extracted_comments=()) for one in kept]

        ways = _ways(messages.values(), self.live, self.repaired.keys() | self.remembered.keys())
        fuzzied = self.fuzzied | ways.restated
        moves = bool(self.missing or left or revived or fuzzied or self.repaired or self.remembered)
        result = catalog_with(
            self.wanted.template, self.catalog, (*messages.values(), *obsolete, *retired), moves=moves
        )
        report = MergeReport(
            kept=tuple(ways.kept),
            moved=tuple(ways.moved),
            revived=tuple(key for key in revived if key not in self.repaired and key not in self.remembered),
            carried=tuple(self.carried[key] for key in messages if key in self.carried),
            repaired=tuple(self.repaired.values()),
            fuzzied=tuple(fuzzied[key] for key in messages if key in fuzzied),
            added=tuple(
                key
                for key in self.missing
                if key not in fuzzied and key not in self.carried and key not in self.remembered
            ),
            obsoleted=tuple(one.key for one in kept),
            dropped=tuple(one.key for one in left if not any(one.msgstr)),
            remembered=tuple(self.remembered.values()),
            changed=result is not self.catalog,
        )
        return Merged(result, report)


def _current_in(base: Catalog | None) -> dict[tuple[str, ...], Text]:
    """The text that each translation was current for in an older catalog; not where two texts had it."""
    found: dict[tuple[str, ...], Text] = {}
    twice: set[tuple[str, ...]] = set()
    for message in base.messages if base else ():
        if message.translated and message.state is State.CURRENT:
            if message.msgstr in found:
                twice.add(message.msgstr)
            found[message.msgstr] = text_of(message)
    return {msgstr: text for msgstr, text in found.items() if msgstr not in twice}


def _change(message: Message) -> Change | None:
    previous = message.previous
    return None if previous is None else Change(text_before(previous), text_of(message))


class _Ways(NamedTuple):
    """How the messages fared that the catalog had."""

    kept: list[MessageKey]
    moved: list[MessageKey]
    restated: dict[MessageKey, Fuzzied]


def _ways(
    messages: Iterable[Message], live: Mapping[MessageKey, Message], told: Collection[MessageKey]
) -> _Ways:
    ways = _Ways([], [], {})
    for new in messages:
        old = live.get(new.key)
        if old is None or new.key in told:
            continue
        if new is old:
            ways.kept.append(new.key)
        elif new.fuzzy and not old.fuzzy:
            ways.restated[new.key] = Fuzzied(new.key, new.key, 100.0, _change(new))
        elif _elsewhere(old.references, new.references):
            ways.moved.append(new.key)
        else:
            ways.kept.append(new.key)
    return ways


def _elsewhere(old: tuple[str, ...], new: tuple[str, ...]) -> bool:
    if not old or not new or file_of(old[0]) == file_of(new[0]):
        return False
    return set(map(file_of, old)).isdisjoint(map(file_of, new))
