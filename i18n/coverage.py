"""How much of a page or a site a locale has, in messages and in words. Values in, values out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from i18n.model import Markup, MessageKey, State, Unit
from i18n.verbatim import pieces

# Han, Hiragana and Katakana are written without spaces; Hangul has them.
_IDEOGRAPHS = (
    "\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
)
_RANK = {State.CURRENT: 0, State.FUZZY: 1, State.MISSING: 2}


@dataclass(frozen=True, slots=True)
class Count:
    """How many of something there are, by state."""

    total: int = 0
    current: int = 0
    fuzzy: int = 0
    missing: int = 0

    @property
    def percent(self) -> int:
        """How much is current, rounded down; 100 where there is nothing to translate."""
        return 100 * self.current // self.total if self.total else 100


@dataclass(frozen=True, slots=True)
class Coverage:
    """Messages and words by state."""

    messages: Count = Count()
    words: Count = Count()


def of(pairs: Iterable[tuple[Unit, State]]) -> Coverage:
    """The coverage of units, each distinct message counted once.

    A message that stands well in one unit and not in another (refused there) counts as the worse of the two.
    """
    states: dict[MessageKey, State] = {}
    markups: dict[MessageKey, Markup] = {}
    for unit, state in pairs:
        key = unit.key
        known = states.get(key)
        if known is None:
            states[key] = state
            markups[key] = unit.markup
        elif known is not state and _RANK[state] > _RANK[known]:
            states[key] = state
    messages = dict.fromkeys(State, 0)
    lengths = dict.fromkeys(State, 0)
    for key, state in states.items():
        messages[state] += 1
        lengths[state] += words(key.msgid, markups[key])
    return Coverage(_count(messages), _count(lengths))


@lru_cache(maxsize=1 << 17)
def words(msgid: str, markup: Markup) -> int:
    """How many words a text has: what stands between spaces and holds a letter or digit.

    Code, addresses, placeholders and tags are none; a Han, Hiragana or Katakana character is one.
    """
    text = "".join(
        piece.text if piece.words else piece.text[1:] if piece.text[0] == "\\" else " "
        for piece in pieces(msgid, markup)
    )
    spaced, ideographs = (text, 0) if text.isascii() else _ideograph().subn(" ", text)
    return ideographs + sum(any(map(str.isalnum, token)) for token in spaced.split())


@cache
def _ideograph() -> re.Pattern[str]:
    # Compiled when it is first asked for: it takes longer than the rest of the module.
    return re.compile(f"[{_IDEOGRAPHS}]")


def _count(by_state: dict[State, int]) -> Count:
    return Count(
        sum(by_state.values()), by_state[State.CURRENT], by_state[State.FUZZY], by_state[State.MISSING]
    )
