"""A new template into an old catalog, with no translation lost. Values in, values out."""

from i18n.merge.base import (
    Carried,
    Fuzzied,
    Merged,
    MergeReport,
    Remembered,
    Rules,
    Wanted,
    Why,
    wanted_of,
)
from i18n.merge.header import catalog_with
from i18n.merge.into import merge, merge_into
from i18n.merge.memory import NO_MEMORY, WORD, Memory, Source, is_short, remembered

__all__ = [
    "NO_MEMORY",
    "WORD",
    "Carried",
    "Fuzzied",
    "Memory",
    "MergeReport",
    "Merged",
    "Remembered",
    "Rules",
    "Source",
    "Wanted",
    "Why",
    "catalog_with",
    "is_short",
    "merge",
    "merge_into",
    "remembered",
    "wanted_of",
]
