"""The places in a text where something is put in, by the rules of who puts it in. Never guessed from prose."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import islice
from typing import NamedTuple

from i18n.markup import identities, lookup, outside_code

_CONVERSION = r"[-+ #0]*+(?:\d++|\*)?+(?:\.\d++)?+[hlLqjzt]*+(?P<{}>[diouxXeEfFgGcrsa])"
_LONGEST = 200
"""A name that goes on for longer is none: without an end each `%(` of a text would be read to the end of it."""
_PERCENT = re.compile(
    rf"%(?:%|\((?P<name>[^)]{{0,{_LONGEST}}}+)\){_CONVERSION.format('named')}"
    rf"|(?P<number>[1-9]\d?)\${_CONVERSION.format('numbered')}|{_CONVERSION.format('kind')})"
)
_BRACE = re.compile(r"\{\{|\}\}|\{([^{}!:]*)(?:![rsa])?(?::[^{}]*)?\}")
_DOLLAR = re.compile(r"\$\{([A-Za-z_][\w.]*)\}")
_UNMISTAKABLE = re.compile(
    r"(?P<dollar>\$\{[A-Za-z_][\w.]*\})|(?P<ruby>%\{[A-Za-z_]\w*\})|(?P<python>%\([A-Za-z_]\w*\)[sdif])(?![A-Za-z])"
)
"""No prose looks like that."""
_PERCENT_FLAGS = frozenset({"python-format", "c-format", "php-format"})
_CLASSES = {
    **dict.fromkeys("diu", "a whole number"),
    **dict.fromkeys("eEfFgG", "a number"),
    **dict.fromkeys("oxX", "a number of digits"),
    **dict.fromkeys("sra", "a text"),
    "c": "a character",
}
_BARE = re.compile(r"%[A-Za-z]")
_INSIDE = re.compile(r"[^{}<>%$(:`#]+")
_ALIKE = 0.5
_PAIRED = 12
_MOST = 1000


def placeholders(text: str, flags: frozenset[str], patterns: Sequence[re.Pattern[str]] = ()) -> Counter[str]:
    """The placeholders of a text, by the flags of template texts, as other tools' tokens, by a site's own patterns.

    A per cent sign in prose is none, whatever follows it. ``{name}`` is one only where a flag says so.
    """
    found: Counter[str] = Counter()
    if "%" in text and flags & _PERCENT_FLAGS:
        found += _printf(text)
    if "{" in text and "python-brace-format" in flags:
        found.update(f"{{{match[1]}}}" for match in _BRACE.finditer(text) if match[1] is not None)
    if not flags & {"python-format", "python-brace-format"}:
        found += identities(text, in_code=False)
    if "$" in text or "%" in text:
        found += _unmistakable(text, flags)
    for pattern in patterns:
        found.update(match[0] for match in islice(pattern.finditer(text), _MOST) if match[0])
    return found


def _printf(text: str) -> Counter[str]:
    found: Counter[str] = Counter()
    for match in _PERCENT.finditer(text):
        if match["named"]:
            found[f"%({match['name']}){match['named']}"] += 1
        elif kind := match["kind"] or match["numbered"]:
            found[f"%{kind}"] += 1
    return found


def _unmistakable(text: str, flags: frozenset[str]) -> Counter[str]:
    """``${name}``, ``%{name}`` and ``%(name)s`` outside of code, as far as the flags have not said it."""
    if "javascript-format" in flags:
        return Counter(f"${{{match[1]}}}" for match in _DOLLAR.finditer(text))
    if "{" not in text and "(" not in text:
        return Counter()
    return Counter(
        match[0]
        for match in _UNMISTAKABLE.finditer(outside_code(text))
        if not (match["python"] and flags & _PERCENT_FLAGS)
    )


def missed(these: Counter[str], those: Counter[str]) -> list[str]:
    """The placeholders that stand in one text more often than in the other, sorted.

    A variable of content counts once: a language may need to say it twice, or no more than once.
    """
    return sorted(one for one in these - those if not (those[one] and lookup(one)))


def stray_percent(text: str) -> bool:
    """Whether a text with the flag python-format has a per cent sign that is neither ``%%`` nor a placeholder."""
    return "%" in text and "%" in _PERCENT.sub("", text)


class Changes(NamedTuple):
    """How the placeholders of a translation stand against those of its source."""

    renamed: tuple[tuple[str, str], ...]
    """What the source has beside what stands in its place."""
    missing: tuple[str, ...]
    extra: tuple[str, ...]


NOTHING = Changes((), (), ())


def changes(theirs: Counter[str], ours: Counter[str], known: Counter[str]) -> Changes:
    """The placeholders that a translation has lost, renamed or added. ``known`` are those it may have."""
    missing, extra = missed(theirs, ours), missed(ours, known)
    if not missing or not extra:
        return Changes((), tuple(missing), tuple(extra))
    renamed: dict[str, str] = {}
    ranked = sorted(
        (-_likeness(old, new, missing, extra), old, new)
        for old in missing[:_PAIRED]
        for new in extra[:_PAIRED]
        if _shape(old) == _shape(new) and (theirs - ours)[old] == (ours - known)[new]
    )
    for likeness, old, new in ranked:
        if -likeness >= _ALIKE and old not in renamed and new not in renamed.values():
            renamed[old] = new
    return Changes(
        tuple(sorted(renamed.items())),
        tuple(one for one in missing if one not in renamed),
        tuple(one for one in extra if one not in renamed.values()),
    )


def _likeness(old: str, new: str, missing: list[str], extra: list[str]) -> float:
    """Two that are alone of their kind stand for each other whatever they are called."""
    alone = sum(_shape(one) == _shape(old) for one in missing) == 1
    if alone and sum(_shape(one) == _shape(new) for one in extra) == 1:
        return 1.0
    return SequenceMatcher(None, old, new, autojunk=False).ratio()


def _shape(placeholder: str) -> str:
    """The signs around what is put in; of a placeholder without a name, whose letter is its type, all of it."""
    return placeholder if _BARE.fullmatch(placeholder) else _INSIDE.sub("x", placeholder)


def wrong_types(source: str, target: str, flags: frozenset[str]) -> list[tuple[str, str]]:
    """Each place of printf that takes another type in a translation than in its source: what is meant, what is said.

    Places without a name or number are counted; how many there are others judge.
    """
    if not flags & _PERCENT_FLAGS or "%" not in target:
        return []
    theirs, ours = _types(source), _types(target)
    if {key for key in theirs if isinstance(key, int)} != {key for key in ours if isinstance(key, int)}:
        ours = {key: kind for key, kind in ours.items() if isinstance(key, str)}
    return [
        (f"%{_named(key)}{kind}", f"%{_named(key)}{ours[key]}")
        for key, kind in theirs.items()
        if key in ours and _CLASSES[kind] != _CLASSES[ours[key]]
    ]


def _named(key: str | int) -> str:
    return f"({key})" if isinstance(key, str) else ""


def _types(text: str) -> dict[str | int, str]:
    found: dict[str | int, str] = {}
    count = 0
    for match in _PERCENT.finditer(text):
        if match["named"]:
            found[match["name"]] = match["named"]
        elif match["numbered"]:
            found[int(match["number"])] = match["numbered"]
        elif match["kind"]:
            count += 1
            found[count] = match["kind"]
    return found
