"""Where the numbers of a translation are not those of its source, each slip under the one name that says most.

A number whose separator was lost is no changed number, a changed end of a range neither: every difference is found by
one check alone. What a language says in words counts where we know those of the language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from i18n.facts.amounts import DIGIT, MOST, Amount, count_numbers, read
from i18n.facts.days import Days, compared_dates
from i18n.facts.number_words import says, says_half
from i18n.facts.numbers import separators, value
from i18n.facts.pairing import Match, Slip, Slipped, matched
from i18n.facts.phones import without_calls
from i18n.facts.prose import language_of
from i18n.facts.range_slips import another_end, lost_ends, range_of, turned
from i18n.facts.unit_slips import other_words, said_in_words, unit_slips, word_slips
from i18n.facts.units import Units, differ, is_money, is_percent, units_of
from i18n.locales import Locale
from i18n.model import Markup

_SPACED = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")
_CLOCK = re.compile(r"(?<![\d.,:])\d{1,2}\.[0-5]\d(?:\.[0-5]\d)?(?![\d:%]|[.,]\d| ?%)")
_WORK = 3_000_000
"""Numbers times characters at most, since words for each number are looked for in the whole text."""
_LIST = re.compile(r"(?<![\d.,])\d+(?:,\d+)+(?![\d]|[.,]\d)")
_SLASH = re.compile(r"(?<=\d)/(?=\d)")
"""Persian hands write the decimal sign as a slash."""
_COLON = re.compile(r"\d(?::|[ \u00a0\u202f]?h[ \u00a0\u202f]?|時|시 ?|点| giờ )\d\d(?!\d)")
_NOT_DIGITS = re.compile(r"\D")
_MARKED = re.compile(r"\d[^\d]\d")
_DECADE = re.compile(r"(?:1[89]|20)\d0")
_CODE = re.compile(r"`[^`]+`")

_HUNDRED = "100"


def slips(
    source: str, target: str, markup: Markup, own: Locale, locale: Locale, *, previous: tuple[str, ...] = ()
) -> tuple[Slipped, ...]:
    """Every difference between the numbers of two texts. ``own`` is the language of the source.

    ``previous`` are texts that the source may have been when it was translated: what agrees with one of them is stale.
    """
    if source == target and own == locale:
        return ()
    if not _has_numbers(source) and not _has_numbers(target):
        return ()
    found = _slips(source, target, markup, own, locale)
    if previous and any(one.said for one in found):
        found = tuple(
            _stale(found, [_slips(one, target, markup, own, locale) for one in previous if one != source])
        )
    return _together(found)


def _has_numbers(text: str) -> bool:
    """Whether a text has a digit, of any script."""
    return DIGIT.search(text) is not None


def _together(found: tuple[Slipped, ...]) -> tuple[Slipped, ...]:
    """All slips of one kind as one: a message gives one finding of a check."""
    if len(found) <= 1:
        return found
    kinds: dict[tuple[Slip, bool, bool], list[Slipped]] = {}
    for one in found:
        kinds.setdefault((one.slip, one.sure, bool(one.said)), []).append(one)
    return tuple(
        Slipped(
            same[0].slip,
            tuple(chain.from_iterable(one.said for one in same)),
            tuple(chain.from_iterable(one.meant for one in same)),
            same[0].sure,
        )
        for same in kinds.values()
    )


def _stale(found: tuple[Slipped, ...], before: list[tuple[Slipped, ...]]) -> Iterator[Slipped]:
    """The same slips, those that a translation of an earlier source would not have under their own name."""
    for one in found:
        said = set(one.said)
        if said and any(not said & {piece for slip in old for piece in slip.said} for old in before):
            yield Slipped(Slip.STALE, one.said, one.meant, sure=one.sure and bool(one.meant))
        else:
            yield one


def _slips(source: str, target: str, markup: Markup, own: Locale, locale: Locale) -> tuple[Slipped, ...]:
    original = language_of(without_calls(source, target), markup)
    translated = language_of(without_calls(target, source), markup)
    if not _has_numbers(original) and not _has_numbers(translated):
        return ()
    count = max(count_numbers(original), count_numbers(translated))
    if count > MOST or count * (len(original) + len(translated)) > _WORK:
        return ()
    days = compared_dates(original, translated, own, locale)
    told = [Slipped(Slip.DATE, (said,), (meant,), sure) for said, meant, sure in days.slips]
    days = _lists_apart(days, own)
    match = matched(read(days.source, own), read(days.target, locale))
    if match.missing:
        match = _read_otherwise(match, days, own, locale)
    return (*told, *_told(match, (source, target), own, locale))


def _lists_apart(days: Days, own: Locale) -> Days:
    """The texts with spaces in the lists of a source that its translation repeats: in German 16,16 is a decimal."""
    lists = {
        one for one in _LIST.findall(days.source) if one in days.target and "," in value(one, separators(own))
    }
    if not lists:
        return days

    def apart(text: str) -> str:
        return _LIST.sub(lambda one: one[0].replace(",", ", ") if one[0] in lists else one[0], text)

    return days._replace(source=apart(days.source), target=apart(days.target))


def _read_otherwise(match: Match, days: Days, own: Locale, locale: Locale) -> Match:
    """The texts with groups that stand apart by a space, and with hours that a full stop divides, if they agree more.

    Many a text is written so whose language has other signs for it, or means a decimal by the same sign.
    """
    for ours, theirs in (
        (_SPACED.sub("", days.target), days.source),
        (_SPACED.sub("", days.target), _SPACED.sub("", days.source)),
        (_SLASH.sub(".", days.target) if locale.language in {"fa", "ur", "ps"} else days.target, days.source),
        (_clock(days.target, days.source), _clock(days.source, days.target)),
    ):
        if ours == days.target and theirs == days.source:
            continue
        other = matched(read(theirs, own), read(ours, locale))
        if len(other.missing) + len(other.extra) < len(match.missing) + len(match.extra):
            match = other
    return match


def _clock(text: str, other: str) -> str:
    """A text whose hours are written as those of the other are, with a colon."""
    return _CLOCK.sub(lambda hour: hour[0].replace(".", ":"), text) if _COLON.search(other) else text


def _told(match: Match, whole: tuple[str, str], own: Locale, locale: Locale) -> Iterator[Slipped]:
    """The slips of two texts, the most specific first. ``whole`` are the texts with all their code."""
    source_units, target_units = units_of(own), units_of(locale)
    yield from unit_slips(match, source_units, target_units)
    yield from turned(match, locale)
    if not match.missing and not match.extra:
        return
    text, original = match.target.text, match.source.text
    yield from word_slips(match, own, locale)
    lost = [
        place
        for place in match.missing
        if not (match.meant(place).decade and not _other_decade(match))
        and says(text, _as_words(match.meant(place)), locale) is False
        and not _in_code(match.meant(place), whole[1])
        and not said_in_words(match.meant(place), text, locale)
        and not _alone(match.meant(place), text, target_units)
        and not (_HUNDRED in match.meant(place).values and _shares(match))
    ]
    extra = [
        place
        for place in match.extra
        if says(original, match.said(place).values, own) is not True
        and not _in_code(match.said(place), whole[0])
    ]
    _take_halves(match, lost, extra, own, locale)
    _take_decades(match, lost, extra)
    _take_lists(match, lost, extra)
    for slip, meant, said in _paired(match, lost, extra):
        lost.remove(meant)
        extra.remove(said)
        yield Slipped(slip, *_shown(match, [said], [meant], with_unit=slip is not Slip.FORMAT))
    for place in lost_ends(match, lost, extra):
        lost.remove(place)
        yield Slipped(Slip.RANGE, (), (range_of(match.source, place).said,))  # type: ignore[union-attr] # it has one
    for place in [*extra] if not lost else ():
        if words := other_words(match, place, own, locale) or _full_hour(match, place):
            extra.remove(place)
            yield Slipped(Slip.CHANGED, (match.said(place).shown,), (words,))
    if lost and extra:
        yield Slipped(Slip.CHANGED, *_shown(match, extra, lost))
    elif lost:
        yield Slipped(Slip.MISSING, (), tuple(match.meant(place).said for place in lost))
    elif extra:
        yield Slipped(Slip.EXTRA, tuple(match.said(place).said for place in extra), ())


def _full_hour(match: Match, place: int) -> str:
    """The hour that a source says without minutes, where the translation has some; else nothing."""
    before = match.said(place - 1) if place else None
    if before is None or match.target.text[before.end : match.said(place).start] != ":":
        return ""
    hour = next((mine for mine, ours in match.pairs.items() if ours == place - 1), None)
    if hour is None or match.source.text[match.meant(hour).end :][:1] == ":":
        return ""
    return match.meant(hour).said


def _take_decades(match: Match, lost: list[int], extra: list[int]) -> None:
    """Takes away decades that one side names by the last two digits: the 1970s, "gli anni '70"."""
    for place in [*lost]:
        for other in extra:
            one, two = sorted((match.meant(place).said, match.said(other).said), key=len)
            if _DECADE.fullmatch(two) and two.endswith(one) and len(one) == len("70"):
                lost.remove(place)
                extra.remove(other)
                break


def _take_lists(match: Match, lost: list[int], extra: list[int]) -> None:
    """Takes away the numbers of a list that a translation writes without spaces: 2,3 for "2, 3"."""
    missing = {value: place for place in match.missing for value in match.meant(place).values}
    for other in [*extra]:
        parts = match.said(other).said.split(",")
        if len(parts) > 1 and all(part in missing for part in parts):
            extra.remove(other)
            lost[:] = [place for place in lost if place not in {missing[part] for part in parts}]


def _take_halves(match: Match, lost: list[int], extra: list[int], own: Locale, locale: Locale) -> None:
    """Takes away what one side says as a number and a half, the other by the number and a word."""
    for place in [*lost]:
        _take_half(match.meant(place), place, (lost, extra), match.said, says_half(match.target.text, locale))
    for place in [*extra]:
        _take_half(match.said(place), place, (extra, lost), match.meant, says_half(match.source.text, own))


def _take_half(
    amount: Amount, place: int, sides: tuple[list[int], list[int]], other: Callable[[int], Amount], said: bool
) -> None:
    wholes = {value.removesuffix(".5") for value in amount.values if value.endswith(".5")}
    if not said or not wholes:
        return
    mine, theirs = sides
    rest = [one for one in theirs if not wholes & other(one).values]
    if theirs and len(rest) == len(theirs):
        return  # another number stands in its place
    mine.remove(place)
    theirs[:] = rest


def _as_words(amount: Amount) -> frozenset[str]:
    """What a language may say in words for a number: of a decade the last two digits."""
    return amount.values | {value[2:] for value in amount.values if _DECADE.fullmatch(value)}


def _in_code(amount: Amount, text: str) -> bool:
    """Whether a number stands in the code of the other text: ``i32`` and `i32` are the same."""
    return "`" in text and any(
        re.search(rf"(?<!\d){re.escape(amount.said)}(?!\d)", code) for code in _CODE.findall(text)
    )


def _other_decade(match: Match) -> bool:
    """Whether the translation has a year of its own, so that a decade of the source is not said in words."""
    return any(re.fullmatch(r"\d{4}", match.said(place).said) for place in match.extra)


def _alone(amount: Amount, text: str, units: Units) -> bool:
    """Whether a text says "an hour" for 1 hour: the unit and no number, as many languages do."""
    if "1" not in amount.values or not amount.unit:
        return False
    words = "|".join(re.escape(word) for word, meant in units.words.items() if meant & amount.unit)
    return bool(words) and re.search(rf"(?<!\d)(?<!\d\W)(?:{words})", text, re.IGNORECASE) is not None


def _shown(
    match: Match, said: Iterable[int], meant: Iterable[int], *, with_unit: bool = False
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Numbers as they are written; those that look alike and are not, with their values."""
    ours = [match.said(place) for place in said]
    theirs = [match.meant(place) for place in meant]
    alike = {one.said for one in ours} & {one.said for one in theirs}

    def one(amount: Amount) -> str:
        if amount.said in alike:
            return f"{amount.said} (= {min(amount.values)})"
        return amount.shown if with_unit else amount.said

    return tuple(map(one, ours)), tuple(map(one, theirs))


def _paired(match: Match, lost: list[int], extra: list[int]) -> Iterator[tuple[Slip, int, int]]:
    """What is lost beside what stands in its place, where that is clear, and what kind of slip it is."""
    gone, come = [*lost], [*extra]
    for kind in (_format, another_end, _part, _money):
        for meant in [*gone]:
            said = next((one for one in come if kind(match, meant, one)), None)
            if said is not None:
                gone.remove(meant)
                come.remove(said)
                yield _KINDS[kind], meant, said


def _format(match: Match, meant: int, said: int) -> bool:
    """The same digits, with a separator more or less."""
    one, other = match.meant(meant), match.said(said)
    if not _MARKED.search(one.said) and not _MARKED.search(other.said):
        return False
    ours, theirs = (_NOT_DIGITS.sub("", amount.said).strip("0") for amount in (one, other))
    return ours == theirs and bool(ours)


def _part(match: Match, meant: int, said: int) -> bool:
    return is_percent(match.meant(meant).unit) and is_percent(match.said(said).unit)


def _money(match: Match, meant: int, said: int) -> bool:
    one, other = match.meant(meant).unit, match.said(said).unit
    return is_money(one) and is_money(other) and not differ(one, other)


_KINDS = {_format: Slip.FORMAT, another_end: Slip.RANGE, _part: Slip.PERCENT, _money: Slip.CURRENCY}


def _shares(match: Match) -> bool:
    """Whether a number of the source is a percentage in the translation alone."""
    return any(
        is_percent(match.said(other).unit) and not match.meant(place).unit
        for place, other in match.pairs.items()
    )
