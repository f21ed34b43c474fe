"""Texts in place: a source cut by spans, into which translated text is spliced and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from i18n.locales import Locale
from i18n.model import Spliced, Translate, Unit


@dataclass(frozen=True, slots=True)
class Span:
    """The place of one unit in the text of a file."""

    start: int
    """In characters, from 0."""
    end: int
    unit: Unit
    written: Callable[[str], str | None]
    """A text of the unit as it must stand here: escaped, quoted, indented. None where it cannot."""


class Edit(NamedTuple):
    """Another text for a part of a file."""

    start: int
    end: int
    text: str


def edited(text: str, edits: Iterable[Edit], start: int = 0) -> str:
    """A text from a place on, with its edits, which stand in their order and do not overlap."""
    out: list[str] = []
    for edit in edits:
        out += (text[start : edit.start], edit.text)
        start = edit.end
    return "".join((*out, text[start:]))


class Change(NamedTuple):
    """What a file says of its language: it changes where any of its texts does."""

    start: int
    end: int
    written: Callable[[Locale], str]


def splice(
    text: str,
    spans: Sequence[Span],
    locale: Locale,
    translate: Translate,
    changes: Sequence[Change] = (),
) -> Spliced:
    """The text with each span in the words of a locale. ``spans`` stand in their order and do not overlap.

    A unit whose text is its msgid keeps the source's characters (law 1); where all do, the text is the source.
    """
    found: list[Edit] = []
    refused: list[tuple[Unit, str]] = []
    for span in spans:
        unit = span.unit
        if not unit.applies.to(locale):
            continue
        said = translate(unit).text
        if said == unit.key.msgid:
            continue
        written = span.written(said)
        if written is None:
            refused.append((unit, "cannot stand in the source"))
            continue
        found.append(Edit(span.start, span.end, written))
    if not found:
        return Spliced(text, tuple(refused))
    if changes:
        found = sorted(found + [Edit(one.start, one.end, one.written(locale)) for one in changes])
    return Spliced(edited(text, found), tuple(refused))
