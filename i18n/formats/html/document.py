"""An HTML file, read: its units, its HTML in every locale, and its source in another language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from i18n.formats.base import Options
from i18n.formats.front_writing import written_front
from i18n.formats.frontmatter import FrontMatter
from i18n.formats.html.base import Op, write
from i18n.formats.keys import localized_keys
from i18n.formats.marks import joined, mark_of
from i18n.formats.spans import Change, Span, splice
from i18n.locales import Locale
from i18n.markup_html import plain
from i18n.model import (
    Applies,
    Heading,
    Href,
    Labels,
    Localized,
    Markup,
    Reference,
    Rendered,
    Resolve,
    Spliced,
    State,
    Translate,
    Unit,
)
from i18n.variables import Variables, allowed_in, filled


@dataclass(frozen=True, slots=True)
class HeadingPlace:
    """A heading of the page."""

    level: int
    id: str
    index: int
    """Of its text."""


@dataclass(slots=True)
class _Writing:
    """One page in one locale, while it is written."""

    locale: Locale
    resolve: Resolve
    answers: Sequence[Localized | None]
    marks: Sequence[str | None]
    variables: Variables | None = None
    out: list[str] = field(default_factory=list)
    links: list[tuple[Href, Reference]] = field(default_factory=list)
    notes: list[tuple[int, str]] = field(default_factory=list)
    contexts: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    covered: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class HtmlDocument:
    """One HTML file, read once for all locales."""

    path: str
    _text: str
    _front: FrontMatter
    _body: int
    """Where the page begins behind its front matter."""
    _keys: Mapping[str, Unit]
    """The translatable front matter."""
    _options: Options
    _spans: tuple[Span, ...]
    """The texts of the body, in their order."""
    _ops: list[Op | str]
    _headings: tuple[HeadingPlace, ...]
    _meta: Mapping[str, int]
    """The texts that are the page's title and description, by their index."""
    _changes: tuple[Change, ...]
    whole: bool
    """Whether it is a page of its own, and not the body of one."""

    @property
    def meta(self) -> Mapping[str, object]:
        """The front matter as it stands."""
        return self._front.values

    @property
    def applies(self) -> Applies:
        """The locales that the page is for."""
        return self._front.applies

    def units(self) -> Iterator[Unit]:
        """Every unit, in document order."""
        yield from self._keys.values()
        for span in self._spans:
            yield span.unit

    def render(
        self, locale: Locale, translate: Translate, resolve: Resolve, labels: Labels | None = None
    ) -> Rendered:
        """The page in a locale: a whole page as it stands, but for its texts, addresses and languages."""
        del labels  # HTML has no words but its author's
        states: list[tuple[Unit, State]] = []

        def answer(unit: Unit) -> Localized | None:
            if not unit.applies.to(locale):
                return None
            said = translate(unit)
            states.append((unit, said.state))
            return said

        keys = {key: answer(unit) for key, unit in self._keys.items()}
        answers = [answer(span.unit) for span in self._spans]
        marks = [None if one is None else mark_of(one, locale) for one in answers]
        page = _Writing(locale, resolve, answers, marks, self._options.variables)
        write(self._ops, page)
        headings = tuple(self._localized_headings(locale, answers))
        return Rendered(
            html=joined(page.out, page.notes),
            meta=self._localized_meta(locale, keys, answers, headings),
            headings=headings,
            links=tuple(page.links),
            states=tuple(states),
            has_h1=any(heading.level == 1 for heading in headings),
            whole=self.whole,
            head_end=sum(map(len, page.out[: page.heads[0]])) if page.heads else -1,
        )

    def splice(self, locale: Locale, translate: Translate) -> Spliced:
        """The file with its texts in a locale; nothing else changes but the language that it says it has.

        Where no text changes, no byte does.
        """
        keys = {
            key: (unit, translate(unit).text) for key, unit in self._keys.items() if unit.applies.to(locale)
        }
        made = splice(self._text, self._spans, locale, translate, self._changes)
        head, refused = written_front(self.path, made.text[: self._body], keys)
        return Spliced(head + made.text[self._body :], (*refused, *made.refused))

    def _localized_headings(self, locale: Locale, answers: Sequence[Localized | None]) -> Iterator[Heading]:
        for place in self._headings:
            answer = answers[place.index]
            if answer is not None:
                unit = self._spans[place.index].unit
                yield Heading(place.level, place.id, self._words(answer, unit, locale))

    def _words(self, said: Localized, unit: Unit, page: Locale) -> Localized:
        """The words of a text, its variables filled in."""
        text, variables = said.text, self._options.variables
        words = plain(text) if unit.markup is Markup.HTML else text
        if variables is not None and "{{" in words:
            words = filled(words, variables, page, said.locale, allowed_in(text, unit))
        return said._replace(text=words)

    def _localized_meta(
        self,
        locale: Locale,
        keys: Mapping[str, Localized | None],
        answers: Sequence[Localized | None],
        headings: tuple[Heading, ...],
    ) -> dict[str, Localized]:
        meta = localized_keys(keys, self._keys, self.meta, self._options, locale)
        for key, index in self._meta.items():
            answer = answers[index]
            if key not in meta and answer is not None:
                meta[key] = self._words(answer, self._spans[index].unit, locale)
        if "title" not in meta:
            first = next((heading.text for heading in headings if heading.level == 1), None)
            if first is not None:
                meta["title"] = first
        return meta
