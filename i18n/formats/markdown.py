"""Markdown pages: CommonMark, GFM, footnotes, definition lists, admonitions, containers, front matter, directives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from i18n.errors import InputError
from i18n.formats import frontmatter
from i18n.formats.base import Format, Labels, Options
from i18n.formats.compiler import Compiler, HeadingPlace, Segment
from i18n.formats.directives import Directives, all_faults, occur
from i18n.formats.program import MARKS, Op, Slot, Writing, mark_of
from i18n.locales import Locale
from i18n.markup import COMMONMARK, Dialect, Surroundings, has_letter, plain_text
from i18n.markup.blocks import Blocks, blocks
from i18n.model import (
    Applies,
    Heading,
    Localized,
    Markup,
    MessageKey,
    Reference,
    Rendered,
    Resolve,
    State,
    Translate,
    Unit,
)

_KEY_KINDS = {"title": "page title", "description": "page description", "slug": "URL slug"}


@dataclass(slots=True, eq=False)
class MarkdownDocument:
    """One Markdown page, parsed once for all locales."""

    path: str
    meta: Mapping[str, object]
    applies: Applies
    _options: Options
    _dialect: Dialect
    _surroundings: Surroundings
    _segments: list[Segment]
    _slots: list[Slot]
    """All that have a unit, by index: those of the page in the order of the HTML, then the others."""
    _order: list[Slot]
    """The same, in document order."""
    _headings: list[HeadingPlace]
    _keys: Mapping[str, Slot]
    """The translatable front matter."""
    _titles: Mapping[str, Slot]
    """The titles of link reference definitions."""
    _unmarked: list[Segment] | None = field(default=None)

    def units(self) -> Iterator[Unit]:
        """Every unit, in document order."""
        for slot in self._order:
            if slot.unit is not None:
                yield slot.unit

    def render(
        self, locale: Locale, translate: Translate, resolve: Resolve, labels: Labels | None = None
    ) -> Rendered:
        """The page in a locale.

        ``labels`` gives the theme's texts (``base.LABELS``); without it, alerts are titled in English as in plain
        Markdown and footnotes have no names.
        """
        answers: list[Localized | None] = [None] * len(self._slots)
        marks: list[str | None] = [None] * len(self._slots)
        states: list[tuple[Unit, State]] = []
        marked = False
        for slot in self._order:
            unit = slot.unit
            if unit is None or not unit.applies.to(locale):
                continue
            answers[slot.index] = answer = translate(unit)
            marks[slot.index] = mark = mark_of(answer, locale)
            marked = marked or bool(mark)
            states.append((unit, answer.state))
        page = Writing(
            locale,
            self._dialect,
            self._surroundings,
            resolve,
            answers,
            marks,
            self._titles,
            labels,
            self._options.reuse,
        )
        for segment in self._segments if marked else self._without_marks():
            if segment.applies.to(locale):
                _write(segment.ops, page)
        headings = tuple(self._localized_headings(page))
        return Rendered(
            html="".join(page.out),
            meta=self._localized_meta(answers, headings),
            headings=headings,
            links=tuple(page.links),
            states=tuple(states),
            has_h1=any(heading.level == 1 for heading in headings),
        )

    def _without_marks(self) -> list[Segment]:
        """The ops without those that only write marks, neighbouring strings made one."""
        if self._unmarked is None:
            self._unmarked = [Segment(segment.applies, _joined(segment.ops)) for segment in self._segments]
        return self._unmarked

    def _localized_headings(self, page: Writing) -> Iterator[Heading]:
        for place in self._headings:
            if not place.applies.to(page.locale):
                continue
            answer = page.answers[place.slot.index] if place.slot.index >= 0 else None
            if answer is None or place.slot.unit is None:
                text = Localized(place.text, page.locale, State.CURRENT)
            elif answer.text == place.slot.unit.key.msgid:
                text = answer._replace(text=place.text)
            else:
                plain = plain_text(answer.text, self._dialect, self._surroundings)
                text = answer._replace(text=" ".join(plain.split()))
            yield Heading(place.level, place.id, text)

    def _localized_meta(
        self, answers: list[Localized | None], headings: tuple[Heading, ...]
    ) -> dict[str, Localized]:
        meta: dict[str, Localized] = {}
        for key, slot in self._keys.items():
            answer = answers[slot.index]
            if answer is not None:
                meta[key] = answer
        if "title" not in meta:
            first = next((heading.text for heading in headings if heading.level == 1), None)
            if first is not None:
                meta["title"] = first
        return meta


def _write(ops: Iterable[Op | str], page: Writing) -> None:
    for op in ops:
        if isinstance(op, str):
            page.out.append(op)
        else:
            op.write(page)


def _joined(ops: Iterable[Op | str]) -> list[Op | str]:
    joined: list[Op | str] = []
    strings: list[str] = []
    for op in ops:
        if isinstance(op, str):
            strings.append(op)
        elif not isinstance(op, MARKS):
            if strings:
                joined.append("".join(strings))
                strings = []
            joined.append(op)
    if strings:
        joined.append("".join(strings))
    return joined


def parse(path: str, text: str, options: Options) -> MarkdownDocument:
    """A Markdown page. Raises InputError with every fault of its front matter and directives."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    dialect = Dialect(math=options.math) if options.extensions else COMMONMARK
    front = frontmatter.FrontMatter()
    if options.extensions:
        front, text = frontmatter.split(path, text)
    first_line = front.body + 1
    page = _blocks(path, text, dialect, first_line)
    compiler = Compiler(path, options, dialect, page, first_line, front.applies)
    compiler.run()
    slots = compiler.slots
    keys = {
        key: _added(slots, _key_unit(path, front, key, value))
        for key, value in front.values.items()
        if isinstance(value, str) and has_letter(value) and (key in options.front_matter or key == "slug")
    }
    titles = {
        definition.label: _added(slots, _title_unit(compiler, definition.title, definition.line))
        for definition in page.definitions
        if has_letter(definition.title)
    }
    order = slots
    if keys or titles or page.footnotes:
        order = sorted(slots, key=lambda slot: slot.reference.line)
    return MarkdownDocument(
        path,
        front.values,
        front.applies,
        options,
        dialect,
        page.surroundings,
        compiler.segments,
        slots,
        order,
        compiler.headings,
        keys,
        titles,
    )


def _blocks(path: str, text: str, dialect: Dialect, first_line: int) -> Blocks:
    if not dialect.extensions or not occur(text):
        return blocks(text, dialect)
    directives = Directives(path, first_line)
    page = blocks(text, dialect, directives.apply)
    if directives.problems:
        raise InputError(all_faults(directives.problems))
    return page


def _added(slots: list[Slot], unit: Unit) -> Slot:
    slot = Slot(unit.key.msgid, unit.reference, unit, len(slots))
    slots.append(slot)
    return slot


def _key_unit(path: str, front: frontmatter.FrontMatter, key: str, value: str) -> Unit:
    return Unit(
        MessageKey(value.strip(), key),
        _KEY_KINDS.get(key, f"page {key}"),
        Markup.PLAIN,
        Reference(path, front.lines.get(key, 1)),
        applies=front.applies,
    )


def _title_unit(compiler: Compiler, title: str, line: int) -> Unit:
    reference = Reference(compiler.path, line + compiler.first_line)
    return Unit(
        MessageKey(" ".join(title.split())),
        "link title",
        Markup.PLAIN,
        reference,
        compiler.trail_at(reference.line),
        applies=compiler.applies,
    )


MARKDOWN = Format("markdown", frozenset({".md", ".markdown"}), parse)

__all__ = ["MARKDOWN", "MarkdownDocument", "parse"]
