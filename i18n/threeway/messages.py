"""One message of two versions of a catalog: whose translation holds, and what stands around it."""

from __future__ import annotations

from collections.abc import Container
from typing import NamedTuple

from i18n import po
from i18n.model import FUZZY, Message, Previous
from i18n.notes import OTHER
from i18n.references import file_of
from i18n.threeway.base import changed, lines

Forms = tuple[str, ...]


class Translation(NamedTuple):
    """What a translator is answerable for."""

    msgstr: Forms
    fuzzy: bool
    previous: Previous | None
    plural: str | None
    """The msgid_plural: it says what the forms are made for."""

    @property
    def empty(self) -> bool:
        """Whether there is no word in it."""
        return not any(self.msgstr)


class Choice(NamedTuple):
    """The translation that holds, and the other one where both sides wrote one."""

    held: Translation
    other: Translation | None = None


def translation(message: Message) -> Translation:
    """What a message says of its translation."""
    return Translation(message.msgstr, message.fuzzy, message.previous, message.msgid_plural)


def said(message: Message) -> Previous:
    """What a translation that is current was made for."""
    return Previous(message.key.msgid, message.key.msgctxt, message.msgid_plural)


def joined(
    base: Message | None, ours: Message, theirs: Message, suggestions: Container[Forms]
) -> tuple[Message, bool]:
    """The message that both sides have, and whether both wrote a translation of it, each another.

    Then it is fuzzy with ours, and a comment keeps theirs. ``suggestions`` are the translations that the common
    ancestor has: where it lacks this message, a fuzzy one of them was put there by a merge, and nobody wrote it.
    """
    if ours == theirs:
        return (theirs if base is not None and same_bytes(base, ours) else ours), False
    choice = chosen(
        None if base is None else translation(base), translation(ours), translation(theirs), suggestions
    )
    held, other = choice
    values = around(base, ours, theirs)
    notes: tuple[str, ...] = values["translator_comments"]  # type: ignore[assignment]  # made there
    if other is not None:
        notes = (*notes, *(note for note in kept_aside(other.msgstr) if note not in notes))
        held = held._replace(fuzzy=True)
    values["translator_comments"] = notes
    values["flags"] = _with_fuzzy(values["flags"], ours, fuzzy=held.fuzzy)  # type: ignore[arg-type]  # likewise
    values |= {
        "msgstr": held.msgstr,
        "previous": held.previous,
        "msgid_plural": held.plural,
    }
    if all(getattr(theirs, name) == value for name, value in values.items()):
        return theirs, False
    return po.edit(ours, **values), other is not None


def chosen(
    base: Translation | None, ours: Translation, theirs: Translation, suggestions: Container[Forms] = ()
) -> Choice:
    """Whose translation holds. A text is current afterwards only where a side that has it says so, and none objects."""
    mine, yours = (
        one == base or (one.fuzzy and one.msgstr in suggestions and (base is None or base.empty))
        for one in (ours, theirs)
    )
    if mine and yours:
        return Choice(max(ours, theirs, key=lambda one: one.msgstr))  # the same whoever merges
    if mine or yours:
        return Choice(theirs if mine else ours)
    if ours.plural == theirs.plural and ours.msgstr == theirs.msgstr:
        return Choice(_same_words(base, ours, theirs))
    if ours.empty or theirs.empty:
        return Choice(theirs if ours.empty else ours)
    if ours.plural == theirs.plural and base is not None:
        # Who only doubts the old text has written none: the new one holds, and the doubt.
        for doubt, text in ((theirs, ours), (ours, theirs)):
            if doubt.fuzzy and doubt.msgstr == base.msgstr:
                return Choice(text._replace(fuzzy=text.fuzzy or not base.fuzzy))
    return Choice(ours, theirs)


def _same_words(base: Translation | None, ours: Translation, theirs: Translation) -> Translation:
    fuzzy, _ = (
        (ours.fuzzy or theirs.fuzzy, False) if base is None else changed(base.fuzzy, ours.fuzzy, theirs.fuzzy)
    )
    sides = [one for one in (ours, theirs) if one.fuzzy == fuzzy]
    previous, clash = changed(None if base is None else base.previous, sides[0].previous, sides[-1].previous)
    if clash:
        previous = max((one.previous for one in sides), key=repr)  # the same whoever merges
    return ours._replace(fuzzy=fuzzy, previous=previous)


def kept_aside(msgstr: Forms) -> tuple[str, ...]:
    """The comments that keep the texts of the other side, each on one line as a PO file has it."""
    if len(msgstr) == 1:
        return (f'{OTHER} msgstr "{po.escaped(msgstr[0])}"',)
    return tuple(f'{OTHER} msgstr[{index}] "{po.escaped(text)}"' for index, text in enumerate(msgstr) if text)


def fitted(message: Message, forms: int) -> Message:
    """The message with as many plural forms as the header says; a text too many is kept in a comment."""
    if message.msgid_plural is None or len(message.msgstr) == forms:
        return message
    over = tuple(
        f'i18n: was msgstr[{index}] "{po.escaped(text)}"'
        for index, text in enumerate(message.msgstr)
        if index >= forms and text
    )
    flags = message.flags
    if any(message.msgstr) and not message.fuzzy:
        flags = (FUZZY, *flags)
    return po.edit(
        message,
        msgstr=(message.msgstr + ("",) * forms)[:forms],
        flags=flags,
        translator_comments=(*message.translator_comments, *over),
    )


def around(base: Message | None, ours: Message, theirs: Message) -> dict[str, object]:
    """What stands around a translation: nobody has to decide about it."""
    values: dict[str, object] = {
        name: lines(getattr(base, name) if base else (), getattr(ours, name), getattr(theirs, name))
        for name in ("translator_comments", "extracted_comments", "flags", "other_comments")
    }
    values["references"] = _references(base.references if base else (), ours.references, theirs.references)
    # Who has a message again that was obsolete in the other wants it.
    before = base.obsolete if base is not None else ours.obsolete and theirs.obsolete
    values["obsolete"] = changed(before, ours.obsolete, theirs.obsolete)[0]
    return values


def _references(base: Forms, ours: Forms, theirs: Forms) -> Forms:
    """Where the message stands; of one file that both sides name, the places that ours names."""
    one, clash = changed(base, ours, theirs)
    if not clash:
        return one
    files = {file_of(place) for place in ours}
    kept = lines(base, ours, theirs)
    return tuple(place for place in kept if place in ours or file_of(place) not in files) or ours


def _with_fuzzy(flags: Forms, ours: Message, *, fuzzy: bool) -> Forms:
    if fuzzy == (FUZZY in flags):
        return flags
    if not fuzzy:
        return tuple(flag for flag in flags if flag != FUZZY)
    at = ours.flags.index(FUZZY) if FUZZY in ours.flags else 0
    return (*flags[:at], FUZZY, *flags[at:])


def same_bytes(one: Message, other: Message) -> bool:
    """Whether two messages stand in their files alike."""
    lines_of_one = po.lines_of(one)
    return lines_of_one is not None and lines_of_one == po.lines_of(other)
