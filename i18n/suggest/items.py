"""The empty messages of a catalog as questions, and answers as messages that need work."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from i18n.containment import refusal
from i18n.merge import remembered
from i18n.model import Catalog, Markup, Message, MessageKey
from i18n.slugs import SLUG
from i18n.suggest.base import Answer, Question
from i18n.suggest.seal import Sealed, opened, seal
from i18n.terms import Terms

Markups = Callable[[MessageKey], tuple[Markup, ...]]
"""How the units of a message are read; none for a message that the source does not have."""
_ORDER = (Markup.MARKDOWN, Markup.HTML, Markup.PLAIN)
_LONGEST = 20_000
"""The most characters of a text that is asked about: a service has its limits, and nobody reads such a draft."""


@dataclass(frozen=True, slots=True)
class Item:
    """One question about one empty message."""

    key: MessageKey
    source: str
    """The msgid, or the msgid_plural."""
    plural: bool
    """Whether it is the msgid_plural."""
    markups: tuple[Markup, ...]
    sealed: Sealed
    question: Question


def items(catalog: Catalog, markups: Markups, terms: Terms) -> Iterator[Item]:
    """A question for each empty message, two for one that counts; none where nothing is to translate.

    A slug is left out: it is no sentence, and becomes an address.
    """
    for message in catalog.messages:
        if message.obsolete or any(message.msgstr) or message.key.msgctxt == SLUG:
            continue
        read = markups(message.key)
        if not read:
            continue
        for text, plural in _texts(message):
            if item := _item(catalog, message, text, read, terms, plural=plural):
                yield item


def _texts(message: Message) -> Iterator[tuple[str, bool]]:
    if message.msgid_plural is None or len(message.msgstr) > 1:
        yield message.key.msgid, False
    if message.msgid_plural is not None:
        yield message.msgid_plural, True


def _item(
    catalog: Catalog, message: Message, text: str, read: tuple[Markup, ...], terms: Terms, *, plural: bool
) -> Item | None:
    locale = catalog.locale
    if locale is None or len(text) > _LONGEST:
        return None
    said = terms.said(text).terms
    kept = [term.text for term in said if term.stays(locale)]
    markup = next(one for one in _ORDER if one in read)
    sealed = seal(text, markup, kept)
    if not sealed.words:
        return None
    named = {
        term.text: tuple(map(str, term.forms(locale)))
        for term in said
        if term.text not in kept and term.forms(locale)
    }
    question = Question(sealed.text, message.extracted_comments, named)
    return Item(message.key, text, plural, read, sealed, question)


def answered(item: Item, answer: Answer) -> tuple[str, str]:
    """The translation that an answer gives, and why there is none."""
    found = opened(item.sealed, answer.text)
    if found.reason:
        return "", found.reason
    if not found.text.strip():
        return "", "it is empty"
    if found.text == item.source:
        return "", "it is the source, unchanged"
    for markup in item.markups:
        if reason := refusal(markup, item.source, found.text):
            return "", f"no page could show it: it {reason}"
    return found.text, ""


def filled(
    message: Message, texts: dict[bool, str], origin: str, scores: Iterable[float | None] = ()
) -> Message | None:
    """An empty message with the texts for its msgid and its msgid_plural: fuzzy, and a note says from where.

    None where one that its forms need is missing: half a message would pass for a whole one.
    """
    forms = tuple(
        texts.get(message.msgid_plural is not None and (index > 0 or len(message.msgstr) == 1), "")
        for index in range(len(message.msgstr))
    )
    if any(message.msgstr) or not all(forms):
        return None
    known = [score for score in scores if score is not None]
    sure = f", {round(min(known) * 100)} % sure" if known else ""
    return remembered(message, forms, f"{origin}{sure}")
