"""Catalogs of other tools into one of ours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from operator import is_
from typing import NamedTuple

from i18n.incoming.agreement import doubt_of
from i18n.incoming.base import Doubt, Offer, Ours, Taken, TakenIn, Theirs, Way
from i18n.incoming.conventions import tidied
from i18n.incoming.nearness import nearness
from i18n.incoming.offers import offers, translated, whole
from i18n.incoming.parts import joined
from i18n.incoming.writing import with_text
from i18n.locales import Locale
from i18n.markup import letters
from i18n.merge.messages import carried_forms
from i18n.merge.search import suggestions
from i18n.minor import Text, sense, text_before, text_of
from i18n.model import Catalog, Message, MessageKey, Previous, State
from i18n.slugs import SLUG

_ORDER = tuple(Way)


def take_in(
    ours: Ours, catalog: Catalog, theirs: Sequence[Theirs], target: Locale, *, threshold: int = 60
) -> TakenIn:
    """A catalog of ours with the translations of others.

    ``catalog`` holds every message of the template. What is current there stays as it is. A translation of theirs
    comes in as current only where its text and ours say the same, nothing else is said of it, its numbers are
    those of the source, and no page would refuse it; else as fuzzy, with its origin and the reason in a comment.
    A fuzzy text of ours gives way to one that is sure, and stays in a comment. Taking in the same again changes
    nothing.
    """
    return _Taking(ours, catalog, theirs, target).result(threshold)


class _Choice(NamedTuple):
    """An offer as it would stand in a message of ours."""

    offer: Offer
    msgstr: tuple[str, ...]
    doubt: Doubt | None
    rank: tuple[int, int]
    """The way, then how far apart the pages are: the least first."""


@dataclass(slots=True)
class _Taking:
    ours: Ours
    catalog: Catalog
    theirs: Sequence[Theirs]
    target: Locale
    by_letters: dict[str, list[Offer]] = field(default_factory=dict)
    messages: dict[MessageKey, Message] = field(default_factory=dict)
    taken: dict[MessageKey, Taken] = field(default_factory=dict)
    used: set[tuple[int, str, tuple[str, ...]]] = field(default_factory=set)
    """What found a place, as ``Offer.names`` has it."""

    def result(self, threshold: int) -> TakenIn:
        """All passes, one after the other."""
        self.messages = {one.key: one for one in self.catalog.messages if not one.obsolete}
        made = list(self.made())
        for group in made:
            for offer in group:
                self.by_letters.setdefault(letters(offer.text.msgid), []).append(offer)
        for key, message in self.messages.items():
            self.choose(key, message)
        self.closest(_singly(made), threshold)
        return TakenIn(self.result_catalog(), tuple(self.taken.values()), tuple(self.left(made)))

    def made(self) -> Iterator[tuple[Offer, ...]]:
        """Everything that is offered: each message as it stands, and where ours has no such text, in other ways."""
        known = {sense(text_of(one)._replace(msgctxt=None)) for one in self.messages.values()}
        for one in self.theirs:
            for message in translated(one):
                alone = whole(message, one.name)
                yield (alone,)
                if sense(alone.text._replace(msgctxt=None)) not in known:
                    yield from offers(message, one.name, self.ours.options, self.ours.source, self.target)

    def result_catalog(self) -> Catalog:
        """The catalog with what was taken; the same value where nothing was."""
        old = self.catalog.messages
        changed = tuple(one if one.obsolete else self.messages[one.key] for one in old)
        if all(map(is_, changed, old)):
            return self.catalog
        return replace(self.catalog, messages=changed)

    def choose(self, key: MessageKey, message: Message) -> None:
        """Give a message of ours the best that is offered for it."""
        if key.msgctxt == SLUG:
            return
        found = sorted(self.choices(message), key=lambda one: (one.doubt is not None, *one.rank))
        if not found:
            return
        best = found[0]
        said = {one.msgstr for one in found if one.doubt is None and one.rank == best.rank}
        if len(said) > 1:
            best = best._replace(doubt=Doubt.SEVERAL)
        if self.put(message, best):
            for one in found:
                if one.msgstr == best.msgstr:
                    self.used |= one.offer.names

    def choices(self, message: Message) -> Iterator[_Choice]:
        """Every offer for a message of ours."""
        for offer in self.candidates(message):
            way = offer.way
            if way is Way.EXACT and offer.text.msgid != message.key.msgid:
                way = Way.FORM
            theirs, wanted = offer.text.msgid, message.key.msgid
            said = (
                tuple(tidied(one, theirs, wanted) for one in offer.msgstr)
                if way is Way.FORM
                else offer.msgstr
            )
            made = carried_forms(offer.text, message, said)
            doubt = offer.doubt or self.misfit(offer, message)
            if made is None:
                made, doubt = said, doubt or Doubt.ADDRESS
            if len(made) != len(message.msgstr):
                doubt = doubt or Doubt.PLURAL
                made = (*made, *("",) * len(message.msgstr))[: max(len(message.msgstr), 1)]
            doubt = doubt or self.disagreement(message, made)
            apart = -nearness(message.references, offer.message.references)
            yield _Choice(replace(offer, way=way), made, doubt, (_ORDER.index(way), apart))

    def candidates(self, message: Message) -> Iterator[Offer]:
        text = text_of(message)._replace(msgctxt=None)
        wanted = sense(text)
        for offer in self.by_letters.get(letters(text.msgid), ()):
            if sense(offer.text._replace(msgctxt=None)) == wanted:
                yield offer
        if text.msgid_plural is None:
            yield from joined(message, self.by_letters)

    def misfit(self, offer: Offer, message: Message) -> Doubt | None:
        """Whether an offer is for a text of another kind. A context that only theirs has tells equal texts apart."""
        if offer.text.msgctxt != message.key.msgctxt and message.key.msgctxt is not None:
            return Doubt.CONTEXT
        if offer.kinds and not offer.kinds >= self.ours.kinds(message.key):
            return Doubt.CONTEXT
        return None

    def disagreement(self, message: Message, msgstr: tuple[str, ...]) -> Doubt | None:
        markups = self.ours.markups(message.key)
        sources = (message.key.msgid, message.msgid_plural or message.key.msgid)
        for index, text in enumerate(msgstr):
            found = doubt_of(markups, sources[min(index, 1)], text, self.ours.source, self.target)
            if found is Doubt.REFUSED or (found and message.msgid_plural is None):
                return found
        return None

    def put(self, message: Message, choice: _Choice) -> bool:
        """A choice into its place; answers whether it stands there now. What is current stays as it is."""
        key, offer, doubt = message.key, choice.offer, choice.doubt
        current = message.state is State.CURRENT
        same = message.msgstr == choice.msgstr
        if current or (doubt is not None and any(message.msgstr)):
            if same:
                doubt = None if current else doubt
                self.taken[key] = Taken(key, offer.message.key, offer.file, offer.way, doubt, fresh=False)
            return same
        self.messages[key] = _with(message, choice)
        self.taken[key] = Taken(key, offer.message.key, offer.file, offer.way, doubt, fresh=True)
        return True

    def closest(self, these: Iterable[Offer], threshold: int) -> None:
        """For what is still without a text, the closest of theirs as a suggestion."""
        missing = [one for one in self.messages.values() if not any(one.msgstr) and one.key.msgctxt != SLUG]
        pairs = [(replace(one.message, key=one.text.key, msgstr=one.msgstr), one) for one in these]
        offers_of = {id(message): offer for message, offer in pairs}
        found = suggestions(missing, [message for message, _ in pairs], self.messages, threshold)
        for key, (old, _) in found.items():
            offer, message = offers_of[id(old)], self.messages[key]
            forms = len(message.msgstr)
            msgstr = old.msgstr if len(old.msgstr) == forms else (old.msgstr[0],) * forms
            self.messages[key] = _with(message, _Choice(offer, msgstr, Doubt.ALIKE, (0, 0)))
            self.used |= offer.names
            self.taken[key] = Taken(key, offer.message.key, offer.file, offer.way, Doubt.ALIKE, fresh=True)

    def left(self, made: Iterable[tuple[Offer, ...]]) -> Iterator[Message]:
        """What of theirs found no place: whole messages, or the parts of one of which others did."""
        said = {text for one in self.messages.values() for text in one.msgstr}
        groups: dict[int, list[tuple[Offer, ...]]] = {}
        for group in made:
            groups.setdefault(id(group[0].message), []).append(group)
        for these in groups.values():
            message = these[0][0].message
            if set(message.msgstr) <= said:
                continue
            missing = [[one for one in group if not self.placed(one, said)] for group in these]
            fewest = min(missing, key=len)
            if not fewest:
                continue
            if len(fewest) == len(these[missing.index(fewest)]):
                yield _alone(message, these[0][0].file)
            else:
                for one in fewest:
                    yield _alone(replace(message, key=one.text.key, msgstr=one.msgstr), one.file)

    def placed(self, offer: Offer, said: set[str]) -> bool:
        return offer.names <= self.used or set(offer.msgstr) <= said


def _singly(made: Iterable[tuple[Offer, ...]]) -> Iterable[Offer]:
    """For each message what it says as a whole, without the marks of its tool where it has some."""
    found: dict[int, Offer] = {}
    for group in made:
        known = found.get(id(group[0].message))
        if len(group) == 1 and (known is None or known.way is Way.EXACT):
            found[id(group[0].message)] = group[0]
    return found.values()


def _with(message: Message, choice: _Choice) -> Message:
    """A message of ours with a text of theirs."""
    offer, doubt = choice.offer, choice.doubt
    why = "" if doubt is None else f"{offer.file}: {doubt}"
    kept = () if offer.way is Way.PART else offer.message.translator_comments
    return with_text(message, choice.msgstr, why, _previous(message, choice), kept)


def _previous(message: Message, choice: _Choice) -> Previous | None:
    """What a fuzzy translation was made for, as far as anybody knows."""
    offer, doubt = choice.offer, choice.doubt
    if doubt is None:
        return None
    if offer.doubt is Doubt.THEIRS or offer.message.fuzzy:
        before = offer.message.previous
        return None if before is None else Previous(*_as_text(text_before(before), message))
    if offer.text.msgid == message.key.msgid:
        return None
    return Previous(offer.text.msgid, message.key.msgctxt, offer.text.msgid_plural)


def _as_text(text: Text, message: Message) -> tuple[str, str | None, str | None]:
    return text.msgid, message.key.msgctxt, text.msgid_plural


def _alone(message: Message, file: str) -> Message:
    """A message of theirs for a file of its own."""
    comments = (*message.translator_comments, f"i18n: from {file}")
    return replace(message, translator_comments=comments)
