"""What a unit says in a locale: its translation, a parent locale's, or the source. Values in, values out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple, Protocol

from i18n import po
from i18n.containment import refusal as contained
from i18n.facts import same_facts as facts_agree
from i18n.locales import Locale
from i18n.model import Catalog, Localized, Markup, Message, MessageKey, Previous, State, Unit
from i18n.pseudo import pseudo

Refusal = Callable[[Markup, str, str], str | None]
SameFacts = Callable[[str, str, Locale], bool]


class Refused(NamedTuple):
    """A msgstr that may not be shown."""

    key: MessageKey
    markup: Markup
    """Where: what breaks a page in one markup is plain text in another."""
    reason: str


class Translations(Protocol):
    """The texts of one locale."""

    @property
    def locale(self) -> Locale:
        """The locale asked for; an answer's own locale is the one that it is really in."""

    @property
    def refusals(self) -> tuple[Refused, ...]:
        """Every msgstr refused so far, in the order asked for."""

    def translate(self, unit: Unit) -> Localized:
        """What a unit says."""

    def lookup(
        self, key: MessageKey, n: int | None = None, plural: str | None = None, markup: Markup = Markup.PLAIN
    ) -> Localized:
        """What a message says, in the plural form for ``n``."""

    def state(self, unit: Unit) -> State:
        """How a unit stands: a refused msgstr is missing."""

    def own(self, key: MessageKey, n: int | None, markup: Markup) -> str | None:
        """The text that this locale itself has, if it is current and may be shown."""


def translations(
    locale: Locale,
    catalog: Catalog,
    *,
    parents: Sequence[Translations] = (),
    source: Locale,
    stale: Literal["source", "marked"] = "source",
    refusal: Refusal = contained,
    same_facts: SameFacts = facts_agree,
) -> Translations:
    """The texts of a locale by its catalog, as a merge left it.

    ``parents``, nearest first, fill the gaps with what is current there; then the source does. With
    ``stale="marked"`` the old translation of a fuzzy message is shown, marked as out of date, if ``#|`` says
    what it was made for, that text is no other message of today, and no fact differs (law 8).
    """
    return _Translations(
        locale,
        catalog,
        tuple(parents),
        source,
        refusal=refusal,
        same_facts=same_facts if stale == "marked" else None,
    )


def source_translations(source: Locale) -> Translations:
    """The texts of the source locale: each says itself. One in another language stays that: nobody translates it."""
    return _Source(source, lambda text, _: text)


def pseudo_translations(locale: Locale) -> Translations:
    """The texts of a pseudo-locale: each made foreign (law 6)."""
    return _Made(locale, lambda text, markup: pseudo(text, markup, locale.direction))


def _source_text(key: MessageKey, n: int | None, plural: str | None) -> str:
    """The source's own form: gettext knows two, the msgid for one thing and the msgid_plural for others."""
    return key.msgid if plural is None or n is None or n == 1 else plural


class _Judged(NamedTuple):
    """A message as one markup may show it."""

    state: State
    forms: tuple[str, ...] = ()
    """Empty where nothing of it may be shown."""


class _Translations:
    """A catalog's texts; each msgstr is judged once for each markup."""

    def __init__(
        self,
        locale: Locale,
        catalog: Catalog,
        parents: tuple[Translations, ...],
        source: Locale,
        *,
        refusal: Refusal,
        same_facts: SameFacts | None,
    ) -> None:
        self.locale = locale
        self._messages = {message.key: message for message in catalog.messages if not message.obsolete}
        self._form = po.plural_forms(catalog)[1]
        self._parents = parents
        self._source = source
        self._refusal = refusal
        self._same_facts = same_facts
        self._judged: dict[Markup, dict[MessageKey, _Judged]] = {markup: {} for markup in Markup}
        self._answers: dict[Markup, dict[MessageKey, Localized]] = {markup: {} for markup in Markup}
        self._refused: dict[tuple[MessageKey, Markup], str] = {}

    @property
    def refusals(self) -> tuple[Refused, ...]:
        return tuple(Refused(*where, reason) for where, reason in self._refused.items())

    def translate(self, unit: Unit) -> Localized:
        if unit.locale is not None:
            return self._translate_from(unit, unit.locale)
        known = self._answers[unit.markup]
        answer = known.get(unit.key)
        if answer is None:
            answer = known[unit.key] = self.lookup(unit.key, markup=unit.markup)
        return answer

    def _translate_from(self, unit: Unit, written: Locale) -> Localized:
        """What a unit says that is written in another language than the site: that is what it falls back to."""
        self._judge(unit.key, unit.markup, written)
        answer = self.lookup(unit.key, markup=unit.markup)
        return answer._replace(locale=written) if answer.locale == self._source else answer

    def state(self, unit: Unit) -> State:
        return self._judge(unit.key, unit.markup, unit.locale).state

    def lookup(
        self, key: MessageKey, n: int | None = None, plural: str | None = None, markup: Markup = Markup.PLAIN
    ) -> Localized:
        judged = self._judge(key, markup)
        if judged.forms:
            return Localized(
                self._pick(judged.forms, n), self.locale, judged.state, outdated=judged.state is State.FUZZY
            )
        for parent in self._parents:
            text = parent.own(key, n, markup)
            if text is not None:
                return Localized(text, parent.locale, judged.state)
        return Localized(_source_text(key, n, plural), self._source, judged.state)

    def own(self, key: MessageKey, n: int | None, markup: Markup) -> str | None:
        judged = self._judge(key, markup)
        return self._pick(judged.forms, n) if judged.state is State.CURRENT else None

    def _pick(self, forms: tuple[str, ...], n: int | None) -> str:
        # A catalog may hold fewer forms than its header says; check reports that, a page shows the last.
        return forms[0] if n is None else forms[min(self._form(n), len(forms) - 1)]

    def _judge(self, key: MessageKey, markup: Markup, written: Locale | None = None) -> _Judged:
        judged = self._judged[markup].get(key)
        if judged is None:
            message = self._messages.get(key)
            judged = (
                _Judged(State.MISSING)
                if message is None
                else self._look_at(message, markup, written or self._source)
            )
            self._judged[markup][key] = judged
        return judged

    def _look_at(self, message: Message, markup: Markup, written: Locale) -> _Judged:
        state = message.state
        if state is State.MISSING:
            return _Judged(state)
        if state is State.FUZZY and not self._still_true(message, written):
            return _Judged(state)
        for index, text in enumerate(message.msgstr):
            said = message.key.msgid
            if message.msgid_plural is not None and (index or len(message.msgstr) == 1):
                said = message.msgid_plural
            reason = None if text == said else self._refusal(markup, said, text)
            if reason is not None:
                self._refused[message.key, markup] = reason
                return _Judged(State.MISSING if state is State.CURRENT else state)
        return _Judged(state, message.msgstr)

    def _still_true(self, message: Message, written: Locale) -> bool:
        """Whether a fuzzy message holds the old translation of this very text, and no fact has changed."""
        was = message.previous
        if self._same_facts is None or was is None or not all(message.msgstr):
            return False
        if message.withdrawal is not None:
            return False
        if MessageKey(was.msgid, was.msgctxt) in self._messages:
            return False
        return all(self._same_facts(old, new, written) for old, new in _compared(was, message))


def _compared(was: Previous, message: Message) -> list[tuple[str, str]]:
    """The old and the new texts whose facts have to agree."""
    old = was.msgid_plural if was.msgid_plural is not None else was.msgid
    new = message.msgid_plural if message.msgid_plural is not None else message.key.msgid
    return [(was.msgid, message.key.msgid), (old, new)]


class _Made:
    """Texts made from the source alone: all current, none refused."""

    refusals: tuple[Refused, ...] = ()

    def __init__(self, locale: Locale, make: Callable[[str, Markup], str]) -> None:
        self.locale = locale
        self._make = make

    def translate(self, unit: Unit) -> Localized:
        return Localized(self._make(unit.key.msgid, unit.markup), self.locale, State.CURRENT)

    def state(self, unit: Unit) -> State:  # noqa: ARG002 — the protocol's
        return State.CURRENT

    def lookup(
        self, key: MessageKey, n: int | None = None, plural: str | None = None, markup: Markup = Markup.PLAIN
    ) -> Localized:
        return Localized(self._make(_source_text(key, n, plural), markup), self.locale, State.CURRENT)

    def own(self, key: MessageKey, n: int | None, markup: Markup) -> str | None:
        return self._make(_source_text(key, n, None), markup)


class _Source(_Made):
    """The source locale. It has no catalog."""

    def translate(self, unit: Unit) -> Localized:
        written = unit.locale
        if written is None or written == self.locale:
            return super().translate(unit)
        return Localized(unit.key.msgid, written, State.MISSING)

    def state(self, unit: Unit) -> State:
        return State.CURRENT if unit.locale in (None, self.locale) else State.MISSING
