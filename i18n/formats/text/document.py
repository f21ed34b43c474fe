"""A plain text, read once: its units, its page, and the text itself in every locale."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from i18n.formats.base import NOT_ALL, Options
from i18n.formats.front_writing import written_front
from i18n.formats.frontmatter import FrontMatter
from i18n.formats.keys import localized_keys
from i18n.formats.marks import mark_of
from i18n.formats.spans import Edit, edited
from i18n.formats.text.blocks import SHORT, Block, Kind, blocks_of, said_of
from i18n.formats.text.html import Sheet, with_links
from i18n.formats.text.lines import line_break, lines_of
from i18n.formats.text.naming import KEY, names_of, with_names
from i18n.formats.text.values import Values, unglued
from i18n.formats.text.writing import edit_of, fitting
from i18n.locales import Locale
from i18n.model import (
    Applies,
    Heading,
    Href,
    Labels,
    Localized,
    Reference,
    Rendered,
    Resolve,
    Spliced,
    State,
    Translate,
    Unit,
)
from i18n.variables import allowed_in, filled_answer

NO_SHAPE = "would change the blocks of the text"
NO_HEADING = f"would be no heading: it is wider than {SHORT} columns, or ends like a sentence"


@dataclass(frozen=True, slots=True)
class Passage:
    """A block with what is said of it."""

    block: Block
    text: str
    """On one line, but where lines are kept."""
    reference: Reference
    unit: Unit | None = None
    """None for a block without a letter."""
    name: str = ""
    """The id of a heading."""


@dataclass(frozen=True, slots=True, eq=False)
class TextDocument:
    """One plain text file."""

    path: str
    _text: str
    _front: FrontMatter
    _keys: Mapping[str, Unit]
    """The translatable front matter."""
    _options: Options
    _body: int
    """Where the text begins behind its front matter."""
    _passages: tuple[Passage, ...]

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
        for passage in self._passages:
            if passage.unit is not None:
                yield passage.unit

    def render(
        self, locale: Locale, translate: Translate, resolve: Resolve, labels: Labels | None = None
    ) -> Rendered:
        """The text as a page and, in ``plain``, as a text, which says in the theme's words what it lacks."""
        keys = {key: translate(unit) for key, unit in self._keys.items() if unit.applies.to(locale)}
        answers = self._answers(locale, translate)
        states = [(self._keys[key], said.state) for key, said in keys.items()]
        states += [
            (one.unit, said.state)
            for one, said in zip(self._passages, answers, strict=True)
            if one.unit is not None and said is not None
        ]
        links: list[tuple[Href, Reference]] = []
        html = self._html(locale, answers, resolve, links)
        headings = tuple(self._headings(locale, answers))
        meta = localized_keys(keys, self._keys, self.meta, self._options, locale)
        title = next((heading.text for heading in headings if heading.level == 1), None)
        if title is not None:
            meta.setdefault("title", title)
        return Rendered(
            html=html,
            meta=meta,
            headings=headings,
            links=tuple(links),
            states=tuple(states),
            has_h1=title is not None,
            plain=self._plain(locale, answers, labels),
        )

    def splice(self, locale: Locale, translate: Translate) -> Spliced:
        """The file with its texts in a locale. One with which it would be read as other blocks is refused."""
        keys = {
            key: (unit, translate(unit).text) for key, unit in self._keys.items() if unit.applies.to(locale)
        }
        edits = self._edits(self._answers(locale, translate))
        blocks = [passage.block for passage in self._passages]
        newline = line_break(self._text)
        kept = fitting(self._text, self._body, blocks, edits, newline) if edits else {}
        refused = [(self._passages[i].unit, _misfit(blocks[i])) for i in edits if i not in kept]
        text = edited(self._text, [kept[i] for i in sorted(kept)])
        head, unfit = written_front(self.path, text[: self._body], keys)
        if kept:
            head = self._named(head, text[self._body :], newline)
        refused_units = tuple((unit, why) for unit, why in refused if unit is not None)
        return Spliced(head + text[self._body :], (*unfit, *refused_units))

    def _named(self, head: str, body: str, newline: str) -> str:
        """The front matter, which says the ids of the headings where their texts no longer do."""
        names = [one.name for one in self._passages if one.block.kind is Kind.HEADING]
        if KEY in self._front.values or not head:
            return head
        blocks = blocks_of(list(lines_of(body, 0)))
        titles = [said_of(block) for block in blocks if block.kind is Kind.HEADING]
        if names == list(names_of(titles, variables=self._options.variables is not None)):
            return head
        return with_names(self.path, head, names, newline)

    def _answers(self, locale: Locale, translate: Translate) -> list[Localized | None]:
        return [
            translate(one.unit) if one.unit is not None and one.unit.applies.to(locale) else None
            for one in self._passages
        ]

    def _edits(self, answers: Sequence[Localized | None]) -> dict[int, Edit]:
        newline = line_break(self._text)
        return {
            i: edit_of(one.block, said.text, newline)
            for i, (one, said) in enumerate(zip(self._passages, answers, strict=True))
            if said is not None and one.unit is not None and said.text != one.unit.key.msgid
        }

    def _filled_edits(self, answers: Sequence[Localized | None], page: Locale) -> dict[int, Edit]:
        """The blocks with variables."""
        if self._options.variables is None:
            return {}
        found: dict[int, Edit] = {}
        newline = line_break(self._text)
        for i, (one, said) in enumerate(zip(self._passages, answers, strict=True)):
            if (values := self._values(one, said, page)) is not None:
                edit = edit_of(one.block, values.glued(one.text if said is None else said.text), newline)
                found[i] = edit._replace(text=unglued(edit.text))
        return found

    def _plain(self, locale: Locale, answers: Sequence[Localized | None], labels: Labels | None) -> str:
        edits = self._edits(answers) | self._filled_edits(answers, locale)
        text = edited(self._text, [edits[i] for i in sorted(edits)], self._body)
        said = [answer for answer in answers if answer is not None]
        whole = all(one.locale == locale and one.state is State.CURRENT for one in said)
        if whole or labels is None:
            return text
        newline = line_break(self._text)
        return f"[{labels(NOT_ALL).text}]{newline}{newline}{text}"

    def _values(self, one: Passage, said: Localized | None, page: Locale) -> Values | None:
        """The values of a block with variables; None for any other."""
        variables, text = self._options.variables, one.text if said is None else said.text
        if variables is None or "{{" not in text:
            return None
        if said is None or one.unit is None:
            return Values(variables, page, page)
        return Values(variables, page, said.locale, allowed_in(text, one.unit))

    def _html(
        self,
        locale: Locale,
        answers: Sequence[Localized | None],
        resolve: Resolve,
        links: list[tuple[Href, Reference]],
    ) -> str:
        sheet = Sheet()
        for one, said in zip(self._passages, answers, strict=True):

            def address(url: str, reference: Reference = one.reference) -> str:
                links.append((Href(url), reference))
                return resolve(Href(url), reference).url

            shown = one.text if said is None else said.text
            mark = "" if said is None else mark_of(said, locale)
            html = with_links(shown, one.text, address, self._values(one, said, locale))
            sheet.write(one.block, html, mark, one.name)
        return sheet.finished()

    def _headings(self, locale: Locale, answers: Sequence[Localized | None]) -> Iterator[Heading]:
        variables = self._options.variables
        for one, said in zip(self._passages, answers, strict=True):
            if one.block.kind is Kind.HEADING:
                text = Localized(one.text, locale, State.CURRENT) if said is None else said
                yield Heading(one.block.level, one.name, filled_answer(text, one.unit, variables, locale))


def _misfit(block: Block) -> str:
    return NO_HEADING if block.kind is Kind.HEADING and block.under is None else NO_SHAPE
