"""What a text states: numbers by value with their units, comparators, negations. Compared, never guessed."""

from __future__ import annotations

from i18n.facts.base import Fact, Kind
from i18n.facts.compare import FactChange, changed_facts, difference, fact_changes, same_facts
from i18n.facts.finder import facts
from i18n.facts.runs import left_to_right
from i18n.facts.safety import is_safety

__all__ = [
    "Fact",
    "FactChange",
    "Kind",
    "changed_facts",
    "difference",
    "fact_changes",
    "facts",
    "is_safety",
    "left_to_right",
    "same_facts",
]
