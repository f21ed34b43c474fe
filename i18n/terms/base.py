"""What a term is, and what the terms of a site say of a text and of its translation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple

from i18n.locales import Locale
from i18n.terms.forms import ANY, Finder, Form, Hit, lowered, normal, wording


@dataclass(frozen=True, slots=True)
class Wording:
    """What is said of a term for one language: a line of the file."""

    forms: tuple[Form, ...] = ()
    """What it may be called."""
    unlike: tuple[Form, ...] = ()
    """What it must not be taken for."""
    keep: bool | None = None
    """Whether it stays as the source writes it; None where nothing is said of that."""
    note: str = ""


NO_WORDING = Wording()


@dataclass(frozen=True, slots=True)
class Term:
    """A word or name that has to be right."""

    text: str
    """As the source writes it."""
    source: Wording = NO_WORDING
    """For the language of the source, and what holds for every locale."""
    protected: bool = False
    """A change of it is never minor, and a translation without it is wrong."""
    locales: Mapping[str, Wording] = field(default_factory=dict, hash=False)
    """By tag."""
    line: int = field(default=1, compare=False)
    """Where it first stands in its file."""

    @property
    def said(self) -> tuple[Form, ...]:
        """How the source may write it."""
        return (self.kept, *self.source.forms)

    @property
    def kept(self) -> Form:
        """The term as it has to stand where it is not translated."""
        return Form(self.text, exact=lowered(self.text) != self.text)

    def stays(self, locale: Locale) -> bool:
        """Whether a locale leaves it as the source writes it."""
        for one in self._chain(locale):
            if one.keep is not None or one.forms:
                return bool(one.keep)
        return bool(self.source.keep)

    def forms(self, locale: Locale) -> tuple[Form, ...]:
        """What it may be called in a locale; empty where nobody has said."""
        if self.stays(locale):
            return (self.kept,)
        return next((one.forms for one in self._chain(locale) if one.forms), ())

    def unlike(self, locale: Locale) -> tuple[Form, ...]:
        """What it must not be taken for in a locale."""
        said = (self.source, *self._chain(locale))
        return tuple(dict.fromkeys(form for one in said for form in one.unlike))

    def notes(self, locale: Locale | None) -> tuple[str, ...]:
        """What translators should know."""
        said = (self.source, *(self._chain(locale) if locale else ()))
        return tuple(dict.fromkeys(one.note for one in said if one.note))

    def _chain(self, locale: Locale) -> Iterator[Wording]:
        """What is said for a locale, then for its parents: ``es`` stands for ``es-MX``."""
        for one in (locale, *locale.parents):
            if (found := self.locales.get(one.tag)) is not None:
                yield found


class Said(NamedTuple):
    """The terms in a text of the source."""

    terms: tuple[Term, ...]
    beside: frozenset[str]
    """Those of them whose look-alikes the text says itself."""


class Unlike(NamedTuple):
    """A look-alike in a translation."""

    text: str
    terms: frozenset[str]
    """The terms that are called so."""


class Heard(NamedTuple):
    """The terms in a translation."""

    allowed: frozenset[str]
    """The terms that it says in a form that is allowed."""
    unlike: Mapping[str, Unlike]
    """The terms whose look-alikes it says, with the first of those."""


class _Owner(NamedTuple):
    term: str
    unlike: bool


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of a site, in the order of their file."""

    terms: tuple[Term, ...] = ()
    _source: list[Finder[_Owner]] = field(default_factory=list, compare=False, repr=False)
    _finders: dict[str, Finder[_Owner]] = field(default_factory=dict, compare=False, repr=False)
    _said: dict[str, Said] = field(default_factory=dict, compare=False, repr=False)
    _heard: dict[tuple[str, str], Heard] = field(default_factory=dict, compare=False, repr=False)

    def __bool__(self) -> bool:
        return bool(self.terms)

    @property
    def protected(self) -> tuple[str, ...]:
        """The texts whose change in the source is never minor: protected terms and their look-alikes."""
        forms = (form for term in self.terms if term.protected for form in (*term.said, *term.source.unlike))
        return tuple(dict.fromkeys(form.text.partition(ANY)[0] for form in forms))

    def said(self, text: str) -> Said:
        """The terms that a text of the source says. One inside a longer one does not count."""
        known = self._said.get(text)
        if known is None:
            known = self._said[text] = self._said_in(text)
        return known

    def heard(self, text: str, locale: Locale) -> Heard:
        """The terms that a translation says.

        Of a form and a look-alike of one term that share their letters, the longer one counts.
        """
        known = self._heard.get((locale.tag, text))
        if known is None:
            known = self._heard[locale.tag, text] = self._heard_in(text, locale)
        return known

    def _heard_in(self, text: str, locale: Locale) -> Heard:
        finder = self._finders.get(locale.tag)
        if finder is None:
            language = locale.language
            finder = self._finders[locale.tag] = Finder(self._forms(locale), language)
        found = list(_uncovered(finder.hits(wording(text))))
        unlike: dict[str, list[Hit[_Owner]]] = {}
        for hit in found:
            if hit.owner.unlike:
                unlike.setdefault(hit.owner.term, []).append(hit)
        allowed = {hit.owner.term for hit in found if not hit.owner.unlike}
        return Heard(frozenset(allowed), {term: _first(hits[0], found) for term, hits in unlike.items()})

    def _said_in(self, text: str) -> Said:
        if not self._source:
            self._source.append(Finder(self._forms(None)))
        end = start = 0
        found: set[str] = set()
        beside: set[str] = set()
        hits = self._source[0].hits(wording(text))
        for hit in sorted(hits, key=lambda one: (one.start, -one.end)):
            if hit.start < end and (hit.start, hit.end) != (start, end):
                continue
            start, end = hit.start, hit.end
            (beside if hit.owner.unlike else found).add(hit.owner.term)
        return Said(tuple(term for term in self.terms if term.text in found), frozenset(beside & found))

    def _forms(self, locale: Locale | None) -> Iterator[tuple[Form, _Owner]]:
        """Every form in a locale, or in the source, with the term that it is for."""
        called: dict[str, list[Form]] = {}
        for term in self.terms:
            forms = term.said if locale is None else term.forms(locale)
            called.setdefault(lowered(normal(term.text)), []).extend(forms)
            for form in forms:
                yield form, _Owner(term.text, unlike=False)
        for term in self.terms:
            for form in term.source.unlike if locale is None else term.unlike(locale):
                # A look-alike that is a term itself is all that it is called.
                for one in (form, *called.get(lowered(normal(form.text)), ())):
                    yield one, _Owner(term.text, unlike=True)


def _uncovered(found: Iterable[Hit[_Owner]]) -> Iterator[Hit[_Owner]]:
    """The hits, in order, that are no part of one that says the opposite of their term, nor less sure than it."""
    reach: dict[_Owner, int] = {}
    for _, group in groupby(found, key=lambda hit: hit.start):
        here = list(group)
        best: dict[_Owner, tuple[int, int]] = {}
        for hit in here:
            best[hit.owner] = max(best.get(hit.owner, (-1, 0)), (hit.end, hit.sure))
        for hit in here:
            other = hit.owner._replace(unlike=not hit.owner.unlike)
            if reach.get(other, -1) < hit.end and best.get(other, (-1, 0)) <= (hit.end, hit.sure):
                yield hit
        for owner, (end, _) in best.items():
            reach[owner] = max(reach.get(owner, -1), end)


def _first(unlike: Hit[_Owner], found: list[Hit[_Owner]]) -> Unlike:
    same = (hit for hit in found if not hit.owner.unlike and hit[:2] == unlike[:2])
    return Unlike(unlike.text, frozenset(hit.owner.term for hit in same))


NO_TERMS = Terms()
