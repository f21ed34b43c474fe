"""How long a language says things, by the translations of one catalog; which of them are out of the ordinary."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from statistics import median

from i18n.facts.prose import prose
from i18n.model import Markup

LONG = 40
"""Characters; of the length of shorter texts one word decides."""
_STEADY = 80
"""Characters from which the lengths of texts no longer vary more, the shorter they are."""
_FEWEST = 50
"""Texts; of fewer nobody knows what is ordinary."""
_NORMAL = 1.4826  # the median deviation of a normal distribution, as its standard deviation
_NARROWEST = 0.15
"""A catalog whose texts are all alike must not make every other one a wonder."""

Pairs = Callable[[], Iterable[tuple[str, str, Markup]]]


class Lengths:
    """The lengths of the translations of a catalog against those of their sources, measured when they are asked for."""

    __slots__ = ("_found", "_pairs")

    def __init__(self, pairs: Pairs) -> None:
        self._pairs = pairs
        self._found: tuple[float, float] | bool | None = False

    def score(self, source: str, target: str) -> float | None:
        """How far a translation is from the ordinary: robust z of the logarithm of its length by that of its source.

        None for a short source, and where the catalog is too small to know.
        """
        source, target = _flat(source), _flat(target)
        ratio = _ratio(source, target)
        if ratio is None:
            return None
        if self._found is False:
            self._found = _measured(self._pairs())
        if not isinstance(self._found, tuple):
            return None
        middle, spread = self._found
        return (ratio - middle) / spread * min(1.0, math.sqrt(len(source) / _STEADY))


def _measured(pairs: Iterable[tuple[str, str, Markup]]) -> tuple[float, float] | None:
    """The median of the ratios and their spread; None of too few."""
    found = []
    for source, target, markup in pairs:
        if len(source) > LONG:
            ratio = _ratio(_flat(prose(source, markup)), _flat(prose(target, markup)))
            if ratio is not None:
                found.append(ratio)
    if len(found) < _FEWEST:
        return None
    middle = median(found)
    return middle, max(_NARROWEST, _NORMAL * median(abs(one - middle) for one in found))


def _flat(text: str) -> str:
    """A text in which white space that sets something out has no length."""
    return " ".join(text.split()) if "  " in text or "\n" in text else text


def _ratio(source: str, target: str) -> float | None:
    if len(source) <= LONG or not target:
        return None
    return math.log(len(target) / len(source))
