"""What goes to a program that suggests translations, and what comes back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol


@dataclass(frozen=True, slots=True)
class Question:
    """A text that waits for a translation."""

    text: str
    """XML without a root: ``<x id="1"/>`` is what must stay as it is, ``<g id="2">…</g>`` has marks around it."""
    context: tuple[str, ...] = ()
    """What translators are told of it: what it is, where it stands, the author's comments."""
    terms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The terms in it, with what they may be called; a form may end in ``*``."""


class Answer(NamedTuple):
    """A suggestion for a text."""

    text: str
    """With every tag of the question, once and well nested."""
    score: float | None = None
    """How sure the program is, from 0 to 1; None where it does not say."""


class Suggester(Protocol):
    """A program that suggests translations. Found by the entry point group ``i18n.suggesters``."""

    def suggest(self, questions: Sequence[Question], source: str, target: str) -> Sequence[Answer | None]:
        """An answer for each question, in their order, None where there is none.

        ``source`` and ``target`` are BCP 47 tags. May raise anything; what was answered before is kept.
        """


class SuggesterError(Exception):
    """Raised where a suggester cannot answer; the text says why, in lower case."""
