"""From units to a template: equal texts fold into one message. Values in, values out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from i18n.locales import Locale, locale
from i18n.model import EVERYWHERE, Applies, Catalog, Message, MessageKey, Reference, Unit
from i18n.references import References, shown

WIDTH = 120
"""The most characters of a comment that says what a message is and where it stands."""
BETWEEN = " · "
INSIDE = " › "
CUT = "…"
_WRITTEN = re.compile(r"written in .+ \(([A-Za-z0-9-]+)\)")


@dataclass(slots=True)
class _Folded:
    """What the units of one message say together."""

    first: Unit
    plural: str | None
    places: list[Reference] = field(default_factory=list)
    notes: dict[str, None] = field(default_factory=dict)
    limits: set[str] = field(default_factory=set)
    """What its units say of where they apply; an empty text for one that applies everywhere."""
    flags: set[str] = field(default_factory=set)


def template(
    units: Iterable[Unit],
    *,
    references: References = "line",
    project: str = "",
    date: str | None = None,
) -> Catalog:
    """The template (POT) of units: one message for each key, in the order of first appearance.

    Of two units with one key, the one that counts decides that the message has a plural. ``project`` is the
    header's Project-Id-Version, ``date`` its POT-Creation-Date in the form ``2026-11-24 10:00+0000``, written
    only if given (law 9: nothing moves by itself).
    """
    folded: dict[MessageKey, _Folded] = {}
    for unit in units:
        one = folded.get(unit.key)
        if one is None:
            one = folded[unit.key] = _Folded(unit, unit.plural)
        elif one.plural is None:
            one.plural = unit.plural
        one.places.append(unit.reference)
        one.flags.update(unit.flags)
        one.limits.add("" if unit.applies is EVERYWHERE else limits(unit.applies))
        if unit.note or unit.locale is not None:
            one.notes.update(dict.fromkeys(_notes(unit)))
    messages = tuple(_message(key, one, references) for key, one in folded.items())
    return Catalog(locale=None, header=_header(project, date), messages=messages)


def comment(unit: Unit) -> str:
    """What a unit is and where it stands, for translators: ``table cell · Risks › How often``.

    At most 120 characters: the outermost headings give way first, then the end of the innermost.
    """
    trail = [_flat(heading) for heading in unit.trail]
    text = unit.kind + BETWEEN + INSIDE.join(trail) if trail else unit.kind
    while len(text) > WIDTH and len(trail) > 1:
        trail = trail[1:]
        text = unit.kind + BETWEEN + INSIDE.join((CUT, *trail))
    return text if len(text) <= WIDTH else text[: WIDTH - 1].rstrip() + CUT


def comments(unit: Unit) -> tuple[str, ...]:
    """Everything that is said to translators about a unit, a line each: what it is first, its author's words last."""
    limit = limits(unit.applies)
    return (comment(unit), *((limit,) if limit else ()), *_notes(unit))


def limits(applies: Applies) -> str:
    """The locales that a unit is for, for translators: ``only for de, fr``, ``not for ar``; empty for all."""
    excluded = sorted(applies.excluded | applies.own)
    if only := sorted(applies.only.difference(excluded)):
        return f"only for {', '.join(only)}"
    return f"not for {', '.join(excluded)}" if excluded else ""


def languages(messages: Iterable[Message]) -> dict[MessageKey, Locale]:
    """The messages of a template that are in another language than the site's source: their comments say so."""
    return {
        message.key: locale(found[1])
        for message in messages
        for said in message.extracted_comments
        if (found := _WRITTEN.fullmatch(said))
    }


def _message(key: MessageKey, one: _Folded, references: References) -> Message:
    places = tuple(dict.fromkeys(f"{place.path}:{place.line}" for place in one.places))
    # Where units differ, the message is for whom any of them is for.
    (limit,) = one.limits if len(one.limits) == 1 else ("",)
    return Message(
        key,
        ("", "") if one.plural is not None else ("",),
        one.plural,
        extracted_comments=(comment(one.first), *([limit] if limit else ()), *one.notes),
        references=shown(places, references),
        flags=tuple(sorted(one.flags)),
    )


def _header(project: str, date: str | None) -> Message:
    """The header's fields in the order of the gettext manual ("Filling in the Header Entry")."""
    said = {
        "Project-Id-Version": _flat(project) or "PACKAGE VERSION",
        "Report-Msgid-Bugs-To": "",
        **({"POT-Creation-Date": date} if date else {}),
        "PO-Revision-Date": "YEAR-MO-DA HO:MI+ZONE",
        "Last-Translator": "FULL NAME <EMAIL@ADDRESS>",
        "Language-Team": "LANGUAGE <LL@li.org>",
        "Language": "",
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
    }
    text = "".join(f"{name}: {value}\n" for name, value in said.items())
    return Message(MessageKey(""), (text,), flags=("fuzzy",))


def _notes(unit: Unit) -> list[str]:
    where = unit.locale
    # ``languages`` reads it again.
    written = [f"written in {where.english_name} ({where.tag})"] if where is not None else []
    return written + [line for line in map(_flat, unit.note.splitlines()) if line]


def _flat(text: str) -> str:
    """A text on one line: a comment must not open another kind of line."""
    return " ".join(text.split())
