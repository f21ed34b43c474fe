"""How a page is put together in one locale: pieces of fixed HTML, texts between them, and language marks.

A page is compiled once to a list of ops. Rendering asks for every text first, in order, and then lets each op
write; nothing is parsed but the texts that differ from the source.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from i18n.charrefs import unescape
from i18n.formats.marks import language_of, mark_of, note_of, state_word
from i18n.locales import Locale
from i18n.markup import Dialect, Surroundings, escape, may_vary, parse_inline
from i18n.markup.inline import NO_NUMBERS, Numbers
from i18n.markup.parts import Address, Fragment, Part, Parts, SharedTitle, Variable
from i18n.model import Href, Labels, Localized, Reference, Resolve, Unit
from i18n.variables import Variables, filled, filled_address, filled_part, names_in


class HtmlPlace(NamedTuple):
    """Where a text stands in a block of raw HTML."""

    start: int
    """In characters of the block."""
    end: int
    written: Callable[[str], str | None]
    """Another text as it stands there; None where it cannot."""


@dataclass(frozen=True, slots=True)
class Inset:
    """The place of a text inside of a block that is shown as it stands: in code, or in a shortcode."""

    start: int
    """In characters of the content of the block's token, from 0."""
    end: int
    written: Callable[[str], str]
    """Another text as it is written there; it can end nothing but itself."""


@dataclass(slots=True, eq=False)
class Slot:
    """The place of one text."""

    source: str
    """As the author wrote it, line breaks and all."""
    reference: Reference
    unit: Unit | None = None
    """None where there is nothing to translate."""
    index: int = -1
    """Its place among the texts with a unit, in the order of the HTML."""
    numbers: Numbers = NO_NUMBERS
    fragment: Fragment | None = None
    """The HTML of the source, once it was needed."""
    token: int = -1
    """The index of the block's token that holds the text; -1 for a text that stands outside the body's blocks."""
    html: HtmlPlace | None = None
    """Its place in that block, where it is one of raw HTML."""
    inset: Inset | None = None
    """The same, where it is code or a shortcode."""


@dataclass(slots=True)
class Writing:
    """One page in one locale, while it is written."""

    locale: Locale
    dialect: Dialect
    surroundings: Surroundings
    resolve: Resolve
    answers: Sequence[Localized | None]
    """By the index of the slots; None for a text that is not for this locale."""
    marks: Sequence[str | None]
    """By the same index: the attributes that say that a text fell back; empty for none."""
    titles: Mapping[str, Slot]
    """The titles of link reference definitions, by label."""
    labels: Labels | None
    reuse: bool
    variables: Variables | None = None
    out: list[str] = field(default_factory=list)
    links: list[tuple[Href, Reference]] = field(default_factory=list)
    notes: list[tuple[int, str]] = field(default_factory=list)
    """What is said at the end of links, with how much was written when they began."""
    covered: int = 0
    """The index up to which a mark around them already speaks for all texts."""
    fragments: dict[int, Fragment] = field(default_factory=dict)
    """The HTML of texts that hold inline footnotes, kept for these."""
    contexts: list[str] = field(default_factory=list)
    """The marks of the elements of raw HTML that we are in, innermost last."""
    heads: list[int] = field(default_factory=list)
    """Of no use to a part of a page."""

    def fragment(self, slot: Slot) -> Fragment:
        """The HTML of a slot's text in this locale."""
        answer = self.answers[slot.index] if slot.index >= 0 else None
        if answer is None or slot.unit is None or (answer.text == slot.unit.key.msgid and self.reuse):
            if slot.fragment is None:
                slot.fragment = parse_inline(slot.source, self.dialect, self.surroundings, slot.numbers)
            return slot.fragment
        return parse_inline(answer.text, self.dialect, self.surroundings, slot.numbers)

    def write(
        self,
        parts: Parts | Sequence[Part],
        reference: Reference,
        around: Slot | None = None,
        *,
        translated: bool = False,
    ) -> None:
        """Write HTML, with the addresses and values that the page and the locale give.

        ``around`` is the text it is of; ``translated`` says that the HTML is that text's own.
        """
        for part in parts:
            if isinstance(part, str):
                self.out.append(part)
            elif isinstance(part, Address):
                self._address(part, reference, around, translated=translated)
            elif isinstance(part, SharedTitle):
                self._title(part, around)
            else:
                self._variable(part, around, translated=translated)

    def _address(self, part: Address, reference: Reference, around: Slot | None, *, translated: bool) -> None:
        href = part.href
        if self.variables is not None and may_vary(href.url):
            locale, allowed = self.about(around, translated=translated and not part.shared)
            href = href._replace(url=filled_address(href.url, self.variables, self.locale, locale, allowed))
        link = self.resolve(href, reference)
        self.links.append((href, reference))
        if link.url == part.href.url:
            self.out.append(part.raw)
        else:
            self.out.append(escape(link.url).replace("'", "&#39;"))
        if part.href.image:
            if link.state is not None:
                # No lang: the alternative text of an image is in another language than the image.
                self.out.append(f"{part.quote} data-i18n-file={part.quote}{state_word(link.state)}")
        elif link.hreflang is not None:
            self.out.append(f"{part.quote} hreflang={part.quote}{escape(link.hreflang)}")
            if link.note is not None:
                mark = self.mark(around) if around else ""
                self.notes.append((len(self.out), note_of(link.note, self.locale, mark)))

    def _title(self, part: SharedTitle, around: Slot | None) -> None:
        slot = self.titles.get(part.label)
        if slot is not None:
            self.out.append(self.plain(slot, part.raw, around))
        else:
            self.out.append(self._filled(part.raw, around, translated=False))

    def _variable(self, part: Variable, around: Slot | None, *, translated: bool) -> None:
        if self.variables is None:
            self.out.append(part.raw)
            return
        locale, allowed = self.about(around, translated=translated)
        self.out.append(filled_part(part, self.variables, self.locale, locale, allowed))

    def _filled(self, html: str, around: Slot | None, *, translated: bool) -> str:
        """A text that is an attribute's value, with its variables filled in."""
        if self.variables is None or "{{" not in html:
            return html
        locale, allowed = self.about(around, translated=translated)
        return escape(filled(unescape(html), self.variables, self.locale, locale, allowed))

    def about(self, slot: Slot | None, *, translated: bool = True) -> tuple[Locale, Collection[str] | None]:
        """The language of a text on this page, and the variables that it may use; None for all."""
        answer = self.answers[slot.index] if slot is not None and slot.index >= 0 else None
        if answer is None or slot is None or slot.unit is None:
            return self.locale, None
        key = slot.unit.key
        if not translated or answer.text == key.msgid:
            return answer.locale, None
        return answer.locale, names_in(key.msgid, slot.unit.markup)

    def mark(self, slot: Slot) -> str:
        """The mark of a text; empty where it is in the page's language, or nothing to translate."""
        return (self.marks[slot.index] if slot.index >= 0 else "") or ""

    def edge(self, index: int, neighbour: int) -> str:
        """The mark that begins or ends between a text and its neighbour; empty where none does, or both share it."""
        mark = self.marks[index]
        if not mark or index < self.covered or (neighbour >= 0 and self.marks[neighbour] == mark):
            return ""
        return mark

    def plain(self, slot: Slot, raw: str, beside: Slot | None = None) -> str:
        """The HTML of a text in which nothing is special; ``raw`` where it is the source's.

        Law 8: an element has one language. A title that is not in that of the text ``beside`` it stays empty.
        """
        if beside is not None and self.mark(slot) != self.mark(beside):
            return ""
        answer = self.answers[slot.index] if slot.index >= 0 else None
        if answer is None or slot.unit is None or answer.text == slot.unit.key.msgid:
            return self._filled(raw, slot, translated=False)
        return self._filled(escape(answer.text), slot, translated=True)

    def shared_mark(self, first: int, last: int) -> str:
        """The mark that all texts from ``first`` up to ``last`` have in common; empty for none or several."""
        common = ""
        for mark in self.marks[first:last]:
            if mark is None:
                continue
            if not mark or (common and mark != common):
                return ""
            common = mark
        return common


class Op(Protocol):
    """One step of putting a page together."""

    def write(self, page: Writing) -> None:
        """Add to the HTML of the page."""


@dataclass(slots=True)
class Text:
    """The text of a slot."""

    slot: Slot

    def write(self, page: Writing) -> None:
        """Write the text in its locale, or the source's HTML byte for byte."""
        fragment = page.fragment(self.slot)
        if fragment.notes:
            page.fragments[id(self.slot)] = fragment
        parts = fragment.parts
        if len(parts) == 1 and isinstance(parts[0], str):
            page.out.append(parts[0])
        else:
            page.write(parts, self.slot.reference, self.slot, translated=True)


@dataclass(slots=True)
class NoteBody:
    """The body of an inline footnote; its text is part of the text it stands in."""

    slot: Slot
    position: int

    def write(self, page: Writing) -> None:
        """Write the body out of the text that holds it."""
        fragment = page.fragments.get(id(self.slot)) or page.fragment(self.slot)
        if self.position < len(fragment.notes):
            page.write(fragment.notes[self.position], self.slot.reference, self.slot, translated=True)


@dataclass(slots=True)
class Raw:
    """Fixed HTML with addresses or variables in it."""

    parts: Sequence[Part]
    reference: Reference
    beside: Slot | None = None
    """A text of the same element, which gives it its language."""

    def write(self, page: Writing) -> None:
        """Write it, with the page's addresses."""
        page.write(self.parts, self.reference, self.beside)


@dataclass(slots=True)
class Plain:
    """A text that is an attribute's value."""

    slot: Slot
    raw: str
    beside: Slot | None = None
    """Another text of the element, which gives it its language."""

    def write(self, page: Writing) -> None:
        """Write the text, escaped."""
        page.out.append(page.plain(self.slot, self.raw, self.beside))


@dataclass(slots=True)
class Inlaid:
    """A text inside of a block that is shown as it stands."""

    slot: Slot

    def write(self, page: Writing) -> None:
        """Write the text as it would be written in the source, escaped."""
        slot = self.slot
        answer = page.answers[slot.index]
        if answer is None or slot.unit is None or slot.inset is None or answer.text == slot.unit.key.msgid:
            page.out.append(escape(slot.source))
        else:
            page.out.append(escape(slot.inset.written(answer.text)))


@dataclass(slots=True)
class Mark:
    """Inside an opening tag: the mark that all texts in the element share."""

    first: int
    last: int = -1

    def write(self, page: Writing) -> None:
        """Write the attributes, unless an element around it has them."""
        if self.first < page.covered or self.last <= self.first:
            return
        mark = page.shared_mark(self.first, self.last)
        if mark:
            page.out.append(mark)
            page.covered = self.last


@dataclass(slots=True)
class NoteMark:
    """Inside the opening tag of an inline footnote's item: the mark of the text it belongs to."""

    slot: Slot

    def write(self, page: Writing) -> None:
        """Write the attributes."""
        page.out.append(page.mark(self.slot))


@dataclass(slots=True)
class Before:
    """Before a block or a tight text: opens what carries its mark."""

    index: int
    tag: str
    neighbour: int = -1
    """The text of the block before it, with which it may share a mark."""

    def write(self, page: Writing) -> None:
        """Open a ``div`` or ``span`` where the mark begins."""
        if mark := page.edge(self.index, self.neighbour):
            page.out.append(f"<{self.tag}{mark}>" + ("\n" if self.tag == "div" else ""))


@dataclass(slots=True)
class After:
    """After a block or a tight text: closes what carries its mark."""

    index: int
    tag: str
    neighbour: int = -1
    """The text of the block after it."""

    def write(self, page: Writing) -> None:
        """Close the ``div`` or ``span`` where the mark ends."""
        if page.edge(self.index, self.neighbour):
            page.out.append(f"</{self.tag}>" + ("\n" if self.tag == "div" else ""))


@dataclass(slots=True)
class LabelMark:
    """Inside an opening tag: the mark of a text of the theme."""

    label: str
    following: int = -1
    """The index of the next text of the page: a mark that covers it covers the label."""
    inside: Slot | None = None
    """The text that the label stands in."""

    def write(self, page: Writing) -> None:
        """Write the attributes, where the theme's text is in another language than what is around it."""
        if page.labels is None:
            return
        mark = mark_of(page.labels(self.label), page.locale)
        covered = -1 < self.following < page.covered or (self.inside is not None and page.mark(self.inside))
        if covered and not mark:
            mark = language_of(page.locale)
        page.out.append(mark)


@dataclass(slots=True)
class Label:
    """A text of the theme."""

    label: str
    attribute: str = ""
    """The attribute that holds it, which is left out where no theme is given; empty: it is text."""

    def write(self, page: Writing) -> None:
        """Write the theme's text, escaped."""
        if page.labels is not None:
            text = escape(page.labels(self.label).text)
            page.out.append(f' {self.attribute}="{text}"' if self.attribute else text)
        elif not self.attribute:
            page.out.append(self.label)


@dataclass(slots=True)
class Name:
    """Inside the opening tag of what holds texts of the page: its name, which the theme gives."""

    label: str

    def write(self, page: Writing) -> None:
        """Write the name and, where it is in another language than the page, which one: no bar stands beside it."""
        if page.labels is not None:
            said = page.labels(self.label)
            mark = "" if said.locale == page.locale else language_of(said.locale)
            page.out.append(f'{mark} aria-label="{escape(said.text)}"')


@dataclass(slots=True)
class Named:
    """Inside the first tag below: it is in the page's language, though the name above it may not be."""

    label: str

    def write(self, page: Writing) -> None:
        """Write the page's language, where the name is in another one."""
        if page.labels is not None and page.labels(self.label).locale != page.locale:
            page.out.append(language_of(page.locale))


@dataclass(slots=True)
class Room:
    """Around a table, where there is a theme: what is wider than the page scrolls in it, by the keyboard too."""

    name: Name

    def write(self, page: Writing) -> None:
        """Open it."""
        if page.labels is not None:
            page.out.append('<div class="scroll" tabindex="0" role="group"')
            self.name.write(page)
            page.out.append(">\n")


@dataclass(slots=True)
class RoomEnd:
    """After a table."""

    def write(self, page: Writing) -> None:
        """Close what is around it."""
        if page.labels is not None:
            page.out.append("</div>\n")


MARKS = (Mark, NoteMark, Before, After)
"""The ops that write nothing where every text is in the page's language."""
