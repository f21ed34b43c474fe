"""Suggestions of other programs for what is empty: sealed on the way out, opened and judged on the way back."""

from i18n.suggest.base import Answer, Question, Suggester, SuggesterError
from i18n.suggest.items import Item, answered, filled, items
from i18n.suggest.seal import Opened, Sealed, opened, seal

__all__ = [
    "Answer",
    "Item",
    "Opened",
    "Question",
    "Sealed",
    "Suggester",
    "SuggesterError",
    "answered",
    "filled",
    "items",
    "opened",
    "seal",
]
