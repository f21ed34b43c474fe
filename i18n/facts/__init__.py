"""What a text states: numbers by value with their units, comparators, negations. Compared, never guessed."""

from __future__ import annotations

from i18n.facts.base import Fact, Kind
from i18n.facts.compare import FactChange, changed_facts, difference, fact_changes, same_facts
from i18n.facts.finder import facts
from i18n.facts.lengths import Lengths
from i18n.facts.pairing import Slip, Slipped
from i18n.facts.prose import prose
from i18n.facts.runs import left_to_right
from i18n.facts.safety import is_safety
from i18n.facts.slips import slips

__all__ = [
    "Fact",
    "FactChange",
    "Kind",
    "Lengths",
    "Slip",
    "Slipped",
    "changed_facts",
    "difference",
    "fact_changes",
    "facts",
    "is_safety",
    "left_to_right",
    "prose",
    "same_facts",
    "slips",
]
