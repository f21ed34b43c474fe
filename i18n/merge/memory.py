"""Translations of the same text that stand elsewhere: exact ones alone, and never as current."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import NamedTuple

from i18n import po
from i18n.model import FUZZY, Catalog, Message, State
from i18n.notes import noted

WORD = "suggested"
"""The word of the note that says where a translation comes from."""
OWN = "another message of this catalog"
_SHORT = 20
_FIRST_WIDE, _WIDE = "\u2e80", 3


class Source(NamedTuple):
    """A catalog in which translations may be found."""

    name: str
    """As the note names it: a path relative to the site, or the name of a file."""
    catalog: Catalog


class Memory:
    """Catalogs by what they translate. They are read at the first question."""

    def __init__(self, sources: Callable[[], Iterable[Source]]) -> None:
        self._sources = sources
        self._known: dict[str, list[tuple[Message, str]]] | None = None

    def find(self, new: Message) -> tuple[Message, str] | None:
        """The translation of the very text of a message, and where it stands; None where there is none.

        One with the same context first, a live one before an obsolete one, else in the order of the sources. A short
        text means one thing here and another there: for it only the same context counts, and only if all agree.
        """
        if self._known is None:
            self._known = {}
            for name, catalog in self._sources():
                for message in catalog.messages:
                    # Its comments are read only when it is asked for: most messages never are.
                    if any(message.msgstr):
                        self._known.setdefault(message.key.msgid, []).append((message, name))
        fits = [one for one in self._known.get(new.key.msgid, ()) if _fits(one[0], new)]
        if not fits:
            return None
        same = [one for one in fits if one[0].key.msgctxt == new.key.msgctxt]
        if is_short(new.key.msgid) and len({message.msgstr for message, _ in same}) != 1:
            return None
        return min(same or fits, key=lambda one: one[0].obsolete)


def _fits(old: Message, new: Message) -> bool:
    alike = old.msgid_plural == new.msgid_plural and len(old.msgstr) == len(new.msgstr)
    return alike and old.state is State.CURRENT


def is_short(text: str) -> bool:
    """Whether a text has fewer than 20 letters, of which one of Chinese, Japanese or Korean counts three."""
    return sum(_WIDE if letter >= _FIRST_WIDE else 1 for letter in text if letter.isalpha()) < _SHORT


def remembered(new: Message, msgstr: tuple[str, ...], source: str) -> Message:
    """An empty message with a translation from elsewhere: fuzzy, and a note says where it is from."""
    flags = new.flags if new.fuzzy else (FUZZY, *new.flags)
    comments = noted(replace(new, msgstr=msgstr), WORD, f"from {source}")
    return po.edit(new, msgstr=msgstr, flags=flags, translator_comments=comments)


NO_MEMORY = Memory(tuple)
