"""One message of a merge: renewed, restated, suggested, carried over, put right."""

from __future__ import annotations

from dataclasses import replace

from i18n import po
from i18n.carry import carried
from i18n.minor import Text, text_of
from i18n.model import FUZZY, Message, Previous
from i18n.notes import notes, renoted
from i18n.withdrawal import following


def renewed(old: Message, fresh: Message, places: tuple[str, ...], forms: int) -> Message:
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
    comments = following(old.translator_comments, old.msgstr, msgstr)
    if comments != old.translator_comments:
        changes["translator_comments"] = comments
    if any(msgstr) and not old.fuzzy:
        changes["flags"] = (FUZZY, *_flags(old.flags, fresh.flags))
        changes["previous"] = said(old)
    if over:
        # Law 5. A key cannot be live and obsolete at once (msgfmt refuses it), so a comment holds them.
        notes = tuple(f"i18n: was msgstr[{index}]: {' '.join(text.split())}" for index, text in over)
        changes["translator_comments"] = (*comments, *notes)
    return changes


def suggested(
    new: Message, old: Message, previous: Previous | None, forms: int, *, leaves: bool
) -> tuple[Message, bool]:
    """A new message with the translation of another text, and whether all of that found a place in it."""
    msgstr, over = _forms(old, plural=new.msgid_plural is not None, forms=forms)
    suggestion = replace(
        new,
        msgstr=msgstr,
        translator_comments=following(old.translator_comments, old.msgstr, msgstr) if leaves else (),
        flags=(FUZZY, *_flags(tuple(flag for flag in old.flags if leaves and flag != FUZZY), new.flags)),
        previous=previous,
    )
    return suggestion, previous is not None and not over


def taken_over(new: Message, old: Message, msgstr: tuple[str, ...], *, leaves: bool) -> Message:
    """A new message with the translation that a text with the same sense had: current."""
    kept = tuple(flag for flag in old.flags if leaves and flag != FUZZY)
    taken = replace(
        new,
        msgstr=msgstr,
        translator_comments=old.translator_comments if leaves else tuple(one.line for one in notes(old)),
        flags=_flags(kept, new.flags),
    )
    return replace(taken, translator_comments=renoted(old, taken))


def put_right(message: Message, was: Text, msgstr: tuple[str, ...]) -> Message:
    """A fuzzy message that is current again, whose translation was made for another text."""
    flags = tuple(flag for flag in message.flags if flag != FUZZY)
    before = replace(message, key=was.key, msgid_plural=was.msgid_plural)
    comments = renoted(before, replace(message, msgstr=msgstr))
    return po.edit(message, msgstr=msgstr, flags=flags, previous=None, translator_comments=comments)


def said(message: Message) -> Previous:
    """What a translation that is current was made for."""
    return Previous(message.key.msgid, message.key.msgctxt, message.msgid_plural)


def carried_forms(was: Text, new: Message, msgstr: tuple[str, ...]) -> tuple[str, ...] | None:
    """Every form of a translation made for one text as it must be for another; None where one cannot be.

    The first form says the msgid, all others the msgid_plural; which of the two a form stands for is a matter of the
    language, so that one which does not fit the one may fit the other.
    """
    now = text_of(new)
    out: list[str] = []
    for index, text in enumerate(msgstr):
        sides = [(was.msgid, now.msgid)]
        if was.msgid_plural is not None and now.msgid_plural is not None:
            sides.append((was.msgid_plural, now.msgid_plural))
            if index or len(msgstr) == 1:
                sides.reverse()
        form = next((made for old, other in sides if (made := carried(old, other, text)) is not None), None)
        if form is None:
            return None
        out.append(form)
    return tuple(out)


def _forms(old: Message, *, plural: bool, forms: int) -> tuple[tuple[str, ...], tuple[tuple[int, str], ...]]:
    """The msgstr of a message fitted to one text or to plural forms, and the forms that found no place."""
    if plural:
        return old.msgstr + ("",) * (forms - len(old.msgstr)), ()
    filled = [(index, text) for index, text in enumerate(old.msgstr) if text]
    return (filled[0][1] if filled else "",), tuple(filled[1:])


def _flags(old: tuple[str, ...], fresh: tuple[str, ...]) -> tuple[str, ...]:
    """The catalog's flags in their order; of the formats those, and only those, that the template has."""
    kept = [flag for flag in old if flag in fresh or not flag.endswith("-format")]
    return (*kept, *(flag for flag in fresh if flag not in kept))
