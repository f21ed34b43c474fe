"""What a check is, what it looks at and what it finds."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from i18n.errors import Problem
from i18n.facts import is_safety
from i18n.facts.icu import is_icu
from i18n.facts.lengths import Lengths
from i18n.facts.pairing import Slip, Slipped
from i18n.facts.placeholders import NOTHING, Changes, changes, placeholders, wrong_types
from i18n.facts.prose import prose
from i18n.facts.rewriting import with_number
from i18n.facts.slips import slips
from i18n.facts.structure import ALIKE, Difference, addresses, difference, tagged
from i18n.findings import About, Severity
from i18n.locales import Locale
from i18n.markup import EMPTY, Skeleton, skeleton
from i18n.model import Catalog, Markup, Message, State, Unit, markups_of
from i18n.slugs import SLUG
from i18n.terms import ALL_RIGHT, NO_TERMS, Compared, Terms, compare

_PLACE = re.compile(r"[{%$]")
"""Without one of these nothing is put in by the usual rules."""


@dataclass(frozen=True, slots=True)
class Form:
    """One msgstr beside the text that it translates."""

    source: str
    """The msgid; for a form that does not stand for 1 alone, the msgid_plural."""
    target: str
    index: int | None = None
    """The n of ``msgstr[n]``; None without plural forms."""
    numbers: tuple[int, ...] = ()
    """Some numbers that take the form."""

    @property
    def said(self) -> str:
        """Which form it is, for the end of a finding's message; empty without plural forms."""
        return "" if self.index is None else f" (msgstr[{self.index}])"


@dataclass(frozen=True)
class Subject:
    """One message in one locale, with all that a check may ask about it. What several ask for is found once."""

    message: Message
    units: tuple[Unit, ...]
    """Those that apply to the locale; none for a message that we have no source of."""
    locale: Locale
    source: Locale
    """The language that the source of the message is written in."""
    required: bool
    """The locale is one that must be complete."""
    nplurals: int
    forms: tuple[Form, ...]
    """The forms that have a text."""
    reviewed: bool = False
    """A rule of one of its pages demands that somebody has reviewed it."""
    terms: Terms = NO_TERMS
    """None where the source of the message is in another language than the terms are."""
    lengths: Lengths | None = None
    """Those of the catalog."""
    previous: tuple[str, ...] = ()
    """Texts that the source may have been when it was translated: of ``#|``, of an obsolete message with the msgstr."""
    patterns: tuple[re.Pattern[str], ...] = ()
    """What else stands for something that is put in, by the configuration of the site."""

    @cached_property
    def markups(self) -> tuple[Markup, ...]:
        """How the message's units are read, each once, sorted."""
        return markups_of(self.units)

    @cached_property
    def flags(self) -> frozenset[str]:
        """The format flags of the message and of its units."""
        return frozenset(self.message.flags).union(*(unit.flags for unit in self.units))

    def places(self, text: str) -> Counter[str]:
        """The placeholders of one of its texts; those of an ICU message are judged as a whole."""
        flags = (
            self.flags - {"python-brace-format"} if is_icu(self.message.key.msgid, self.flags) else self.flags
        )
        return placeholders(text, flags, self.patterns)

    def replaced(self, form: Form) -> Changes:
        """How the placeholders of a form stand against those of its source."""
        if not self.patterns and not (_PLACE.search(form.source) or _PLACE.search(form.target)):
            return NOTHING
        theirs, ours = self.places(form.source), self.places(form.target)
        if theirs == ours:
            return NOTHING
        known = self.places(self.message.key.msgid) | self.places(self.message.msgid_plural or "")
        for meant, said in wrong_types(form.source, form.target, self.flags):
            # That is another fault than a place too few and one too many.
            theirs, ours, known = theirs - Counter([meant]), ours - Counter([said]), known - Counter([meant])
        return changes(theirs, ours, known)

    def saying(self, form: Form, text: str) -> Subject:
        """The same with another text in one of its forms."""
        forms = tuple(replace(one, target=text) if one == form else one for one in self.forms)
        msgstr = tuple(text if n == (form.index or 0) else old for n, old in enumerate(self.message.msgstr))
        return replace(self, forms=forms, message=replace(self.message, msgstr=msgstr))

    @property
    def dangerous(self) -> bool:
        """Whether it is a safety message: one that can harm when it is wrong."""
        return any(unit.safety for unit in self.units) or is_safety(
            self.message.key.msgid, self.source, self.terms.protected
        )

    def termed(self) -> Iterable[tuple[Form, Compared]]:
        """Each form in whose terms something is not right. A slug is no text."""
        if not self.terms:
            return
        for form, _ in self.texts():
            compared = compare(self.terms, form.source, form.target, self.locale)
            if compared is not ALL_RIGHT:
                yield form, compared

    def slips(self, kind: Slip) -> Iterator[tuple[Form, Slipped]]:
        """Each form with every slip of a kind in its numbers. Addresses (slugs) have none."""
        return (one for one in self._slipped if one[1].slip is kind)

    @cached_property
    def _slipped(self) -> tuple[tuple[Form, Slipped], ...]:
        return tuple(
            (form, found)
            for form, markup in self.texts()
            # A plural form that stands for one number may say it in its own way.
            if form.index is None or len(form.numbers) > 1
            for found in slips(
                form.source, form.target, markup, self.source, self.locale, previous=self.previous
            )
        )

    @property
    def language(self) -> str:
        """The language of the locale, without its country and script."""
        return self.locale.language

    @cached_property
    def prose(self) -> tuple[tuple[Form, str, str], ...]:
        """Each form with the words of its source and of itself, as they are read. Addresses (slugs) have none."""
        return tuple(
            (form, prose(form.source, markup), prose(form.target, markup)) for form, markup in self.texts()
        )

    def texts(self) -> Iterator[tuple[Form, Markup]]:
        """Each form that is language, and how it is read. Addresses (slugs) are none."""
        if self.message.key.msgctxt != SLUG:
            markup = self.markups[0]
            yield from ((form, markup) for form in self.forms)

    @cached_property
    def skeletons(self) -> tuple[tuple[Form, Skeleton, Skeleton], ...]:
        """Each form with the skeletons of its source and of itself; none where nothing is marked up."""
        read = (
            skeleton if Markup.MARKDOWN in self.markups else tagged if Markup.HTML in self.markups else None
        )
        if read is None:
            return ()
        both = ((form, read(form.source), read(form.target)) for form in self.forms)
        return tuple(one for one in both if one[1] is not EMPTY or one[2] is not EMPTY)

    @cached_property
    def apart(self) -> tuple[tuple[Form, Skeleton, Skeleton], ...]:
        """Those of them that are not the same."""
        return tuple(one for one in self.skeletons if one[1] != one[2])

    @cached_property
    def links(self) -> tuple[tuple[Form, Skeleton, Difference], ...]:
        """Each form whose links do not lead where those of its source do, with the skeleton of that."""
        return tuple(
            (form, theirs, found)
            for form, theirs, ours in self.apart
            if (found := difference(addresses(theirs, ours), addresses(ours, theirs))) is not ALIKE
        )


@dataclass(frozen=True, slots=True)
class Whole:
    """One catalog with what its reader said, for checks of the file."""

    catalog: Catalog
    locale: Locale
    faults: Sequence[Problem]
    warnings: Sequence[Problem]
    place: Locale | None = None
    """The locale that its path says, where that is another one than its own."""

    @property
    def template(self) -> bool:
        """Whether it is a template (POT), which is in no language and of which nobody has filled in the header."""
        return self.catalog.locale is None

    @property
    def counts(self) -> bool:
        """Whether a message of it has plural forms."""
        return any(
            message.msgid_plural is not None and not message.obsolete for message in self.catalog.messages
        )

    def single(self) -> list[Message]:
        """The messages with one text that may be shown: neither obsolete nor fuzzy, without plural forms."""
        return [
            one
            for one in self.catalog.messages
            if not one.obsolete and one.msgid_plural is None and one.state is State.CURRENT
        ]


@dataclass(frozen=True, slots=True)
class Fault:
    """What a check says; the severity of the check and the place of the msgstr are understood."""

    message: str
    severity: Severity | None = None
    said: str | None = None
    """What is wrong, as it stands in the msgstr; None where it is not one piece. One that stands there otherwise counts
    for none."""
    meant: str | None = None
    """What it should be, as it stands in the msgid; likewise."""
    path: str | None = None
    line: int | None = None
    column: int | None = None
    of: Message | None = None
    """Of a check of the whole catalog: the message that is meant, and with it the place."""


def _nothing(subject: object) -> Iterable[Fault]:
    del subject
    return ()


@dataclass(frozen=True, slots=True)
class Check(About):
    """One check. A row of the table ``CHECKS``, a section of docs/checks.md."""

    run: Callable[[Subject], Iterable[Fault]] = _nothing
    """For one message with a text that is neither fuzzy nor refused (``states``: for every message)."""
    run_file: Callable[[Whole], Iterable[Fault]] = _nothing
    """For a whole catalog."""
    states: bool = False
    """It judges how a message stands, not what its text says."""
    mend: Callable[[Subject, Form], str | None] | None = None
    """The text of a form without what the check finds in it; None where nobody can know. Pure, and quick to give up."""
    sure: bool = False
    """What ``mend`` makes is always right, so that it may be written unseen (``--fix``)."""
    grave: bool = False
    """Its warnings are errors in a safety message."""
    pedantic: bool = False
    """It is right less than nine times in ten, or of small weight: asked for with ``--pedantic`` alone."""


def said_for_meant(form: Form, found: Slipped) -> Fault:
    """What a check of numbers says of a slip: one thing in the place of another."""
    what = f"says {quoted(found.said)} where its source says {quoted(found.meant)}{form.said}"
    return Fault(what, said=only(found.said), meant=only(found.meant))


def only(pieces: Sequence[str]) -> str | None:
    """The piece that a mark can be put below: there is one alone."""
    return pieces[0] if len(pieces) == 1 else None


def as_the_source_says(kind: Slip) -> Callable[[Subject, Form], str | None]:
    """What mends the slips of a kind, where a text has one: the number of the source, written as the language does."""

    def mend(subject: Subject, form: Form) -> str | None:
        found = [one for _, one in replace(subject, forms=(form,)).slips(kind)]
        if len(found) != 1 or len(found[0].said) != 1 or len(found[0].meant) != 1:
            return None
        # Behind numbers that look the same stands what they mean.
        said, meant = (one[0].partition(" (= ")[0] for one in (found[0].said, found[0].meant))
        return with_number(
            form.target, said, meant, subject.markups[0], own=subject.source, locale=subject.locale
        )

    return mend


def quoted(pieces: Sequence[str], most: int = 3) -> str:
    """A few pieces of text in quotation marks, each short enough for a line."""
    shown = [f"'{short(piece)}'" for piece in pieces[:most]]
    rest = len(pieces) - most
    return ", ".join(shown) + (f" and {rest} more" if rest > 0 else "")


def short(text: str, width: int = 60) -> str:
    """A text on one line, cut at a width."""
    text = " ".join(text.split())
    return text if len(text) <= width else f"{text[: width - 1]}…"


def piece(phrase: str, text: str) -> str | None:
    """A phrase in lower case as it stands in a text; None where other signs or marks stand between its letters."""
    start = text.lower().find(phrase)
    found = text[start : start + len(phrase)]
    return found if start >= 0 and found.lower() == phrase else None
