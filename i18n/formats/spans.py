"""Texts in place: a source cut by spans, into which translated text is spliced and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

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


def splice(text: str, spans: Sequence[Span], locale: Locale, translate: Translate) -> Spliced:
    """The text with each span in the words of a locale. ``spans`` stand in their order and do not overlap.

    A unit whose text is its msgid keeps the source's characters (law 1).
    """
    out: list[str] = []
    refused: list[tuple[Unit, str]] = []
    position = 0
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
        out += (text[position : span.start], written)
        position = span.end
    if not out:
        return Spliced(text, tuple(refused))
    return Spliced("".join((*out, text[position:])), tuple(refused))
