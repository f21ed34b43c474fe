"""What a text states: numbers by value with their units, comparators, negations. Compared, never guessed."""

from __future__ import annotations

from i18n.facts.base import Fact, Kind
from i18n.facts.compare import changed_facts, difference, same_facts
from i18n.facts.finder import facts
from i18n.facts.safety import is_safety

__all__ = ["Fact", "Kind", "changed_facts", "difference", "facts", "is_safety", "same_facts"]
