"""Translations that were made with other tools, brought into catalogs of ours. Values in, values out."""

from i18n.incoming.base import Doubt, Offer, Ours, Taken, TakenIn, Theirs, Way, ours_of
from i18n.incoming.into import take_in

__all__ = [
    "Doubt",
    "Offer",
    "Ours",
    "Taken",
    "TakenIn",
    "Theirs",
    "Way",
    "ours_of",
    "take_in",
]
