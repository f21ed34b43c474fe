"""How close two texts are: the door to rapidfuzz, which is imported at the first question."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

NEAR = 90
"""The first, narrow question: most edits are small, and a high cutoff is quick to answer."""

ROUNDING = 1e-6
"""Two scores closer than this are the same: scores are fractions, and a cutoff is turned into another one."""


@dataclass(frozen=True, slots=True)
class Pool:
    """Texts to compare with, sorted by length: only texts of a possible length are ever compared."""

    texts: tuple[str, ...]
    lengths: tuple[int, ...]
    positions: tuple[int, ...]
    """Where each text stood in the sequence that the pool was made of."""


@dataclass(frozen=True, slots=True)
class Match:
    """The best score in a pool and every text that has it."""

    score: float
    """From 0 to 100: twice the common letters, in order, in percent of both lengths."""
    positions: tuple[int, ...]
    """Where the texts stood in the sequence that the pool was made of, ascending."""


def pool(texts: Sequence[str]) -> Pool:
    """Texts made ready for :func:`closest`."""
    order = sorted(range(len(texts)), key=lambda position: len(texts[position]))
    ordered = tuple(texts[position] for position in order)
    return Pool(ordered, tuple(map(len, ordered)), tuple(order))


def closest(query: str, among: Pool, threshold: int) -> Match | None:
    """The texts of a pool that are closest to one text; None where none reaches the threshold (0 to 100)."""
    best = _best(query, among, NEAR) if threshold < NEAR else None
    score = best if best is not None else _best(query, among, threshold)
    if score is None:
        return None
    ratio = _ratio()
    almost = score - ROUNDING
    first, last = _window(len(query), among, almost)
    same = [
        among.positions[at]
        for at in range(first, last)
        if ratio(query, among.texts[at], score_cutoff=almost) >= almost
    ]
    return Match(score, tuple(sorted(same)))


def _best(query: str, among: Pool, cutoff: int) -> float | None:
    from rapidfuzz import fuzz, process  # noqa: PLC0415 — a heavy library, needed by a merge with new messages only

    first, last = _window(len(query), among, cutoff)
    if first == last:
        return None
    found = process.extractOne(query, among.texts[first:last], scorer=fuzz.ratio, score_cutoff=cutoff)
    return None if found is None else found[1]


def _ratio() -> Callable[..., float]:
    from rapidfuzz import fuzz  # noqa: PLC0415 — as above

    return fuzz.ratio


def _window(length: int, among: Pool, cutoff: float) -> tuple[int, int]:
    """The part of a pool whose lengths allow a score: of a text half as long, two thirds is the most."""
    if cutoff <= 0:
        return 0, len(among.texts)
    share = cutoff / (200 - cutoff)
    # One letter to spare: the division must not lose a text that just reaches the cutoff.
    first = bisect_left(among.lengths, int(length * share))
    return first, bisect_right(among.lengths, int(length / share) + 1)


def letters_apart(one: str, other: str) -> int:
    """How many letters to put in, leave out, exchange or swap with a neighbour turn one text into the other."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 — as above

    return OSA.distance(one, other)
