"""A new template into an old catalog, with no translation lost. Values in, values out."""

from i18n.merge.base import Carried, Fuzzied, Merged, MergeReport, Rules, Wanted, Why, wanted_of
from i18n.merge.into import merge, merge_into

__all__ = [
    "Carried",
    "Fuzzied",
    "MergeReport",
    "Merged",
    "Rules",
    "Wanted",
    "Why",
    "merge",
    "merge_into",
    "wanted_of",
]
