"""Faults as they happen: each operator plants one in a sound translation, or says that it has no place for it."""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable

Operator = Callable[[str, str, random.Random], str | None]
"""(msgid, msgstr, chance) to the msgstr with the fault; None where the translation offers no place for it."""

_NUMBER = re.compile(r"(?<![\w.,/:#%(`\"'=-])\d+(?:[.,]\d+)*(?![\w/`\"'=)])")
_DECIMAL = re.compile(r"(?<![\w.,/:])\d+[.,٫]\d{1,2}(?![\w.,])")
_LINK = re.compile(r"(?<!!)\[([^\]\[]+)\]\(([^()\s]+)\)")
_IMAGE = re.compile(r"!\[([^\]\[]*)\]\(([^()\s]+)\)")
_CODE = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
_STRONG = re.compile(r"\*\*([^*\n]+)\*\*")
_TAG = re.compile(r"(?<!`)<(\w+)([^<>]*)>([^<>]*)</\1>(?!`)")
_ENTITY = re.compile(r"&(\w+);")
_FOOTNOTE = re.compile(r"\[\^\w+\]")
_BRACE = re.compile(r"(?<![{`\w(<])\{([a-z]\w+)\}(?![}`])")
_WORD = re.compile(r"(?<![\w`\[(/.#<&:-])[^\W\d_]{4,}(?![\w`\])/.>;:-])")
_UNIT = re.compile(r"(?<=\d)(\s?)(mg|ml|kg|km|cm|GB|MB|KB|kB|ms|min|°C|g|m|s|h)(?!\w)")
_OTHER_UNIT = dict(
    pair.split(":")
    for pair in [
        "mg:g",
        "ml:l",
        "kg:g",
        "km:m",
        "cm:mm",
        "GB:MB",
        "MB:GB",
        "KB:MB",
        "kB:MB",
        "ms:s",
        "min:h",
        "°C:°F",
        "g:mg",
        "m:km",
        "s:ms",
        "h:min",
    ]
)
_RANGE = re.compile(r"(?<![\w.,-])(\d+(?:[.,]\d+)?)\s?[–〜~-]\s?(\d+(?:[.,]\d+)?)(?![\w.,-])")
_NEGATIONS = re.compile(r"\b(?:nicht|kein(?:e[nmrs]?)?|niemals|not|never) ")
_COMPARED = re.compile(r"([<>≤≥])(?=\s?\d)")
_LOOK_ALIKE = str.maketrans("aceopxyACEHKMOPTX", "асеорхуАСЕНКМОРТХ")


def _one(pattern: re.Pattern[str], replaced: Callable[[re.Match[str]], str]) -> Operator:
    """Replaces one of the places of a pattern."""

    def plant(source: str, target: str, chance: random.Random) -> str | None:
        del source
        places = list(pattern.finditer(target))
        if not places:
            return None
        place = chance.choice(places)
        made = target[: place.start()] + replaced(place) + target[place.end() :]
        return made if made != target and made.strip() else None

    return plant


def _shared(pattern: re.Pattern[str], replaced: Callable[[re.Match[str]], str]) -> Operator:
    """The same at a place that stands in the source as well, letter by letter."""

    def plant(source: str, target: str, chance: random.Random) -> str | None:
        theirs = {one[0] for one in pattern.finditer(source)}
        places = [one for one in pattern.finditer(target) if one[0] in theirs]
        if not places:
            return None
        place = chance.choice(places)
        return target[: place.start()] + replaced(place) + target[place.end() :]

    return plant


def _shared_number(change: Callable[[str], str]) -> Operator:
    """Changes a number that the source has as well, so that it is one of its facts."""

    def plant(source: str, target: str, chance: random.Random) -> str | None:
        theirs = {one[0] for one in _NUMBER.finditer(source)}
        places = [one for one in _NUMBER.finditer(target) if one[0] in theirs and len(one[0]) < 8]
        if not places:
            return None
        place = chance.choice(places)
        made = change(place[0])
        return None if made == place[0] else target[: place.start()] + made + target[place.end() :]

    return plant


def _next(number: str) -> str:
    return number[:-1] + str((int(number[-1]) + 1) % 10)


def _into_words(put: Callable[[str, random.Random], str | None]) -> Operator:
    """Changes one word of the text."""

    def plant(source: str, target: str, chance: random.Random) -> str | None:
        del source
        words = list(_WORD.finditer(target))
        if not words:
            return None
        word = chance.choice(words)
        made = put(word[0], chance)
        return None if made in {None, word[0]} else target[: word.start()] + str(made) + target[word.end() :]

    return plant


def _lost_tag(source: str, target: str, chance: random.Random) -> str | None:
    theirs = {one[1] for one in _TAG.finditer(source)}
    places = [one for one in _TAG.finditer(target) if one[1] in theirs]
    if not places:
        return None
    place = chance.choice(places)
    return target[: place.start()] + place[3] + target[place.end() :]


def _swapped_links(source: str, target: str, chance: random.Random) -> str | None:
    del source, chance
    links = list(_LINK.finditer(target))
    if len(links) < 2 or links[0][2] == links[1][2]:
        return None
    one, other = links[0], links[1]
    return (
        f"{target[: one.start()]}[{one[1]}]({other[2]}){target[one.end() : other.start()]}"
        f"[{other[1]}]({one[2]}){target[other.end() :]}"
    )


def _truncated(source: str, target: str, chance: random.Random) -> str | None:
    del source, chance
    if len(target) < 80 or any(sign in target for sign in "`[<*"):
        return None
    return target[: len(target) // 4].rstrip()


def _first_word(source: str, target: str, chance: random.Random) -> str | None:
    del chance
    words = target.split()
    return words[0] if len(source) > 60 and len(words) > 5 and words[0].isalpha() else None


def _untranslated(source: str, target: str, chance: random.Random) -> str | None:
    del chance
    prose = re.sub(r"`[^`]*`|\]\([^)]*\)|<[^>]*>", "", source)
    return source if source != target and len(re.findall(r"\b[a-z]{3,}\b", prose)) >= 4 else None


def _half(source: str, target: str, chance: random.Random) -> str | None:
    del chance
    theirs, ours = (re.split(r"(?<=[.!?。।؟])\s*(?=\S)", text) for text in (source, target))
    plain = all(sign not in source for sign in "`[<*{")
    long_enough = len(theirs) == len(ours) == 2 and len(theirs[1].split()) > 4 and theirs[1] != ours[1]
    return f"{ours[0]} {theirs[1]}" if plain and long_enough else None


def _at_start(mark: str) -> Operator:
    def plant(source: str, target: str, chance: random.Random) -> str | None:
        del source, chance
        return mark + target if target[0].isalpha() else None

    return plant


def _at_end(mark: str) -> Operator:
    def plant(source: str, target: str, chance: random.Random) -> str | None:
        del source, chance
        return target + mark

    return plant


def _decomposed(source: str, target: str, chance: random.Random) -> str | None:
    del source, chance
    made = unicodedata.normalize("NFD", target)
    return made if unicodedata.is_normalized("NFC", target) and made != target else None


def _bracket_lost(source: str, target: str, chance: random.Random) -> str | None:
    del source, chance
    places = [one.end() - 1 for one in re.finditer(r"(?<![\]`\w])\([^()`\[\]]*\)", target)]
    return target[: places[0]] + target[places[0] + 1 :] if places else None


def _inserted(sign: str) -> Callable[[str, random.Random], str]:
    return lambda word, _: word[:2] + sign + word[2:]


OPERATORS: dict[str, Operator] = {
    "another number": _shared_number(_next),
    "a number is gone": _shared_number(lambda _: ""),
    "a digit is gone": _shared_number(lambda number: number[:-1] if number[:-1].isdigit() else number),
    "a zero too many": _shared_number(lambda number: f"{number}0"),
    "a decimal separator is gone": _one(_DECIMAL, lambda one: re.sub(r"[.,٫]", "", one[0])),
    "another unit": _one(_UNIT, lambda one: one[1] + _OTHER_UNIT[one[2]]),
    "a percent sign is gone": _one(re.compile(r"(?<=\d)\s?[%٪％]"), lambda _: ""),
    "an end of a range is gone": _one(_RANGE, lambda one: one[1]),
    "a comparison turned round": _shared(
        _COMPARED, lambda one: {"<": ">", ">": "<", "≤": "≥", "≥": "≤"}[one[1]]
    ),
    "a negation is gone": _one(_NEGATIONS, lambda _: ""),
    "a link is gone": _one(_LINK, lambda one: one[1]),
    "another address": _one(_LINK, lambda one: f"[{one[1]}]({one[2]}x)"),
    "addresses exchanged": _swapped_links,
    "a space in a link": _one(_LINK, lambda one: f"[{one[1]}] ({one[2]})"),
    "an escaped link": _one(_LINK, lambda one: f"\\[{one[1]}\\]({one[2]})"),
    "brackets of full width": _one(_LINK, lambda one: f"[{one[1]}]（{one[2]}）"),
    "a link that runs code": _one(_LINK, lambda one: f"[{one[1]}](javascript:alert(1))"),
    "another image": _one(_IMAGE, lambda one: f"![{one[1]}](x{one[2]})"),
    "a footnote is gone": _one(_FOOTNOTE, lambda _: ""),
    "other code": _shared(_CODE, lambda one: f"`{one[1]}x`"),
    "code is text": _shared(_CODE, lambda one: f"“{one[1]}”"),
    "a sign of code is gone": _one(_CODE, lambda one: f"`{one[1]}"),
    "a sign of emphasis is gone": _one(_STRONG, lambda one: f"**{one[1]}"),
    "another placeholder": _shared(_BRACE, lambda one: f"{{{one[1]}e}}"),
    "a placeholder is gone": _shared(_BRACE, lambda _: ""),
    "a tag is gone": _lost_tag,
    "a tag is open": _one(_TAG, lambda one: f"<{one[1]}{one[2]}>{one[3]}"),
    "a script": _at_end("<script>alert(1)</script>"),
    "a broken entity": _one(_ENTITY, lambda one: f"&{one[1]} ;"),
    "a line break is gone": _one(re.compile(r"\\\n| {2,}\n"), lambda _: " "),
    "a list begins": _at_start("1. "),
    "a heading begins": _at_start("# "),
    "three quarters are gone": _truncated,
    "only the first word": _first_word,
    "not translated": _untranslated,
    "half translated": _half,
    "a sign that nobody sees": _into_words(_inserted("\u00ad\u200b")),
    "a lost character": _into_words(_inserted("\ufffd")),
    "a direction that does not end": _into_words(lambda word, _: f"\u202e{word}"),
    "a word twice": _into_words(lambda word, _: f"{word} {word}"),
    "a bracket is gone": _bracket_lost,
    "letters of another script": _into_words(lambda word, _: word[:-1] + word[-1].translate(_LOOK_ALIKE)),
    "letters in pieces": _decomposed,
}
"""By what has happened."""
