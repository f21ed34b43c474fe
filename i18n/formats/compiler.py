"""From a page's blocks to its units and the ops that write it. One pass, once for all locales."""

from __future__ import annotations

import bisect
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field

from i18n.formats.base import LABELS, Options
from i18n.formats.directives import PLAIN_SCOPE, Scope, joined_applies, scope_of
from i18n.formats.program import (
    After,
    Before,
    Label,
    LabelMark,
    Mark,
    NoteBody,
    NoteMark,
    Op,
    Plain,
    Raw,
    Slot,
    Text,
)
from i18n.markup import Dialect, escape, has_letter, has_words, plain_text
from i18n.markup.blocks import Blocks, Token, html_of, numbers, opening_tag
from i18n.markup.fold import fold
from i18n.markup.inline import NO_NUMBERS, Address, Fragment, alt_text, html_addresses, html_parts, tokens_of
from i18n.model import EVERYWHERE, Applies, Markup, MessageKey, Reference, Unit

_KINDS = {
    "list_item_open": "list item",
    "blockquote_open": "quote",
    "heading_open": "heading",
    "th_open": "table header",
    "td_open": "table cell",
    "dt_open": "term",
    "dd_open": "definition",
    "footnote_open": "footnote",
    "admonition_title_open": "admonition title",
    "box_title_open": "box title",
}
_CARRIERS = frozenset({*_KINDS, "alert_title_open"} - {"blockquote_open"})
"""The blocks that say themselves in which language they are."""
_NO_SLUG = re.compile(r"[^\w\- ]")


@dataclass(slots=True)
class Segment:
    """A part of a page that is there for some locales."""

    applies: Applies
    ops: list[Op | str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class HeadingPlace:
    """A heading of the page."""

    level: int
    id: str
    slot: Slot
    text: str
    """The source's text, plain."""
    applies: Applies


@dataclass(slots=True)
class Compiler:
    """Goes through the tokens of one page. What it finds stands in its fields when ``run`` is done."""

    path: str
    options: Options
    dialect: Dialect
    page: Blocks
    first_line: int
    applies: Applies
    segments: list[Segment] = field(default_factory=list)
    slots: list[Slot] = field(default_factory=list)
    """The slots that have a unit, in the order of the HTML."""
    headings: list[HeadingPlace] = field(default_factory=list)
    _ops: list[Op | str] = field(default_factory=list)
    _scope: Scope = PLAIN_SCOPE
    _kinds: list[str] = field(default_factory=list)
    _marks: list[Mark | None] = field(default_factory=list)
    _trail: list[tuple[int, str]] = field(default_factory=list)
    _texts: tuple[str, ...] = ()
    _trails: list[tuple[int, tuple[str, ...]]] = field(default_factory=list)
    _ids: set[str] = field(default_factory=set)
    _last_block: tuple[int, After] | None = None
    _slot: Slot | None = None
    """The slot of the paragraph that is open."""
    _tight: bool = False
    _notes: dict[int, tuple[Slot, int]] = field(default_factory=dict)
    _in_note: int | None = None

    def run(self) -> None:
        """Compile the whole page."""
        tokens = self.page.tokens
        self._begin_segment(self.applies)
        self._ids = {str(token.attrs["id"]) for token in tokens if token.attrs and "id" in token.attrs}
        steps = _STEPS
        for i, token in enumerate(tokens):
            if token.meta and "i18n" in token.meta or self._scope is not PLAIN_SCOPE:
                self._enter(scope_of(token))
            step = steps.get(token.type)
            if step is not None:
                step(self, i, token)
            elif token.nesting > 0:
                self._open(i, token)
            elif token.nesting < 0:
                self._ops.append(f"</{token.tag}>\n")
            else:
                self._ops.append(html_of(tokens, i, self.dialect))

    # --- scopes ---

    def _enter(self, scope: Scope) -> None:
        if scope.applies != self._scope.applies:
            self._begin_segment(joined_applies(self.applies, scope.applies))
        self._scope = scope

    def _begin_segment(self, applies: Applies) -> None:
        segment = Segment(applies)
        self.segments.append(segment)
        self._ops = segment.ops
        self._last_block = None

    # --- blocks ---

    def _open(self, i: int, token: Token) -> None:
        head, tail = opening_tag(self.page.tokens, i, xhtml=self.dialect.xhtml)
        kind = token.type
        if kind in _KINDS:
            self._kinds.append(_KINDS[kind])
        if kind not in _CARRIERS:
            self._ops.append(head + tail)
            return
        mark = Mark(len(self.slots))
        self._marks.append(mark)
        if kind == "list_item_open" and "checked" in token.meta:
            checked = ' checked=""' if token.meta["checked"] else ""
            tail += f'<input class="task-list-item-checkbox" disabled="" type="checkbox"{checked}> '
        self._ops += (head, mark, tail)

    def _close_carrier(self, _i: int, token: Token) -> None:
        self._kinds.pop()
        self._close_mark()
        self._ops.append(f"</{token.tag}>\n")

    def _close_mark(self) -> None:
        mark = self._marks.pop()
        if mark is not None:
            mark.last = len(self.slots)

    def _close_quote(self, _i: int, token: Token) -> None:
        self._kinds.pop()
        self._ops.append(f"</{token.tag}>\n")

    def _open_paragraph(self, i: int, token: Token) -> None:
        self._slot = None
        self._tight = token.hidden
        if not token.hidden:
            head, tail = opening_tag(self.page.tokens, i, xhtml=self.dialect.xhtml)
            self._ops.append(head + tail)

    def _close_paragraph(self, i: int, token: Token) -> None:
        slot = self._slot
        if token.hidden:
            return
        self._ops.append("</p>\n")
        if slot is not None:
            after = After(slot.index, "div")
            self._ops.append(after)
            self._last_block = (i, after)
        self._slot = None

    def _open_heading(self, i: int, token: Token) -> None:
        inline = self.page.tokens[i + 1]
        text = plain_text(inline.content, self.dialect, self.page.surroundings).strip()
        if self.options.heading_ids and self.options.extensions:
            self._give_id(token, text)
        self._open(i, token)
        level = int(token.tag[1])
        outline = token.level == 0 and self._in_note is None
        if outline:
            while self._trail and self._trail[-1][0] >= level:
                self._trail.pop()
            self._texts = tuple(text for _, text in self._trail)
        slot = self._text(i + 1, inline)
        if outline:
            if text:
                self._trail.append((level, text))
            self._texts = tuple(text for _, text in self._trail)
            self._trails.append((self._line(inline), self._texts))
            applies = joined_applies(self.applies, self._scope.applies)
            self.headings.append(HeadingPlace(level, str(token.attrs.get("id", "")), slot, text, applies))

    def _give_id(self, token: Token, text: str) -> None:
        if "id" in token.attrs:
            return
        slug = _NO_SLUG.sub("", unicodedata.normalize("NFC", text).lower()).strip().replace(" ", "-")
        if not slug.strip("-"):
            slug = "section"
        name = slug
        count = 0
        while name in self._ids:
            count += 1
            name = f"{slug}-{count}"
        self._ids.add(name)
        token.attrs["id"] = name

    def _static(self, i: int, token: Token) -> None:
        html = html_of(self.page.tokens, i, self.dialect)
        if token.type == "html_block":
            parts = html_addresses(html)
            if len(parts) > 1:
                self._ops.append(Raw(parts, Reference(self.path, self._line(token))))
                return
        self._ops.append(html)

    # --- texts ---

    def _line(self, token: Token) -> int:
        return (token.map[0] if token.map else 0) + self.first_line

    def _inline(self, i: int, token: Token) -> None:
        before = self.page.tokens[i - 1].type
        if before == "heading_open":
            return  # its opening tag has taken it
        if before == "alert_title_open":
            self._ops.append(Label(token.content))
        elif before == "admonition_title_open" and _is_made_up(self.page.tokens[i - 2], token.content):
            self._ops.append(Label(token.content))
        elif self._in_note is not None and token.map is None:
            self._note_body(token)
        else:
            self._text(i, token)

    def _text(self, i: int, token: Token) -> Slot:
        """Write a text, as one unit or none."""
        slot = Slot(token.content, Reference(self.path, self._line(token)))
        if self.page.parsed:
            self._number(slot, token)
        content = token.content
        if content.startswith("![") and self._is_picture(slot, token):
            return slot
        tag = self._surrounded(i)
        if not self._scope.skip and has_words(content):
            stripped = content.strip()
            msgid = fold(stripped, self.dialect, self.page.surroundings)
            self._add(slot, self._unit(msgid, self._kind(), Markup.MARKDOWN, slot.reference))
            if tag == "div":
                self._open_run(i, slot)
            elif tag == "span":
                self._ops.append(Before(slot.index, "span"))
        self._ops.append(Text(slot))
        if slot.index >= 0 and tag == "span":
            self._ops.append(After(slot.index, "span"))
        return slot

    def _surrounded(self, i: int) -> str:
        if self.page.tokens[i - 1].type != "paragraph_open":
            return ""
        return "span" if self._tight else "div"

    def _open_run(self, i: int, slot: Slot) -> None:
        """Begin a block that shares its mark with the block before it, if that stands right before."""
        self._slot = slot
        tag = self._ops.pop()
        before = Before(slot.index, "div")
        if self._last_block is not None and self._last_block[0] == i - 2:
            after = self._last_block[1]
            before.neighbour, after.neighbour = after.index, slot.index
        self._ops += (before, tag)

    def _number(self, slot: Slot, token: Token) -> None:
        """Take down the footnotes of a text, and its HTML, which has their numbers."""
        notes = self.page.footnotes
        slot.numbers = numbers(token, notes) if notes else NO_NUMBERS
        slot.fragment = Fragment(
            html_parts(token.children or (), self.dialect),
            tuple(html_parts(notes[number]["tokens"], self.dialect) for number in slot.numbers.inline),
        )
        for position, number in enumerate(slot.numbers.inline):
            self._notes[number] = (slot, position)

    def _kind(self) -> str:
        return self._kinds[-1] if self._kinds else "paragraph"

    def _add(self, slot: Slot, unit: Unit) -> None:
        slot.unit = unit
        slot.index = len(self.slots)
        self.slots.append(slot)

    def _unit(self, msgid: str, kind: str, markup: Markup, reference: Reference) -> Unit:
        scope = self._scope
        trail = self._texts if self._in_note is None else self.trail_at(reference.line)
        if scope is PLAIN_SCOPE:
            return Unit(MessageKey(msgid), kind, markup, reference, trail, applies=self.applies)
        return Unit(
            MessageKey(msgid, scope.context),
            kind,
            markup,
            reference,
            trail,
            scope.note,
            safety=scope.safety,
            applies=joined_applies(self.applies, scope.applies),
        )

    def trail_at(self, line: int) -> tuple[str, ...]:
        """The headings above a line."""
        at = bisect.bisect_right(self._trails, line, key=lambda place: place[0])
        return self._trails[at - 1][1] if at else ()

    # --- pictures ---

    def _is_picture(self, slot: Slot, token: Token) -> bool:
        """Write a text that is an image and nothing else, if it is one: its alt text and title are units."""
        children = token.children if self.page.parsed else None
        if children is None:
            children = tokens_of(token.content, self.dialect, self.page.surroundings)
        if (
            len(children) != 1
            or children[0].type != "image"
            or slot.numbers is not NO_NUMBERS
            and slot.numbers.inline
        ):
            return False
        image = children[0]
        image.attrs["alt"] = alt_text(image.children or ())
        mark = Mark(len(self.slots))
        self._ops.append("<img")
        for name, value in image.attrs.items():
            self._picture_attribute(name, str(value), image, slot.reference)
        mark.last = len(self.slots)
        self._ops += (mark, " />" if self.dialect.xhtml else ">")
        return True

    def _picture_attribute(self, name: str, value: str, image: Token, reference: Reference) -> None:
        html = escape(value)
        self._ops.append(f' {escape(name)}="')
        text = " ".join(value.split())
        if name == "src":
            part = next(part for part in html_parts([image], self.dialect) if isinstance(part, Address))
            self._ops.append(Raw((part,), reference))
        elif name in {"alt", "title"} and image.meta.get("label") is not None and name == "title":
            shared = [
                part for part in html_parts([image], self.dialect) if not isinstance(part, (str, Address))
            ]
            self._ops.append(Raw(shared, reference))
        elif name in {"alt", "title"} and not self._scope.skip and has_letter(text):
            slot = Slot(value, reference)
            kind = "alt text" if name == "alt" else "image title"
            self._add(slot, self._unit(text, kind, Markup.PLAIN, reference))
            self._ops.append(Plain(slot, html))
        else:
            self._ops.append(html)
        self._ops.append('"')

    # --- boxes and footnotes ---

    def _open_alert_title(self, i: int, token: Token) -> None:
        head, tail = opening_tag(self.page.tokens, i, xhtml=self.dialect.xhtml)
        self._ops += (head, LabelMark(self.page.tokens[i + 1].content), tail)
        del token

    def _open_admonition_title(self, i: int, token: Token) -> None:
        if _is_made_up(self.page.tokens[i - 1], self.page.tokens[i + 1].content):
            self._open_alert_title(i, token)
            self._kinds.append("admonition title")
            self._marks.append(None)
        else:
            self._open(i, token)

    def _open_notes(self, _i: int, _token: Token) -> None:
        rule = " />" if self.dialect.xhtml else ">"
        self._ops += (
            f'<hr class="footnotes-sep"{rule}\n<section class="footnotes"',
            LabelMark("Footnotes"),
            Label("Footnotes", "aria-label"),
            '>\n<ol class="footnotes-list">\n',
        )

    def _close_notes(self, _i: int, _token: Token) -> None:
        self._ops.append("</ol>\n</section>\n")

    def _open_note(self, i: int, token: Token) -> None:
        del i
        self._in_note = number = token.meta["id"]
        self._kinds.append("footnote")
        inline = token.meta.get("label") is None and number in self._notes
        mark = Mark(len(self.slots))
        self._marks.append(None if inline else mark)
        self._ops += (
            f'<li id="fn{number + 1}" class="footnote-item"',
            NoteMark(self._notes[number][0]) if inline else mark,
            ">",
        )

    def _close_note(self, _i: int, _token: Token) -> None:
        self._in_note = None
        self._kinds.pop()
        self._close_mark()
        self._ops.append("</li>\n")

    def _note_body(self, token: Token) -> None:
        place = self._notes.get(self._in_note if self._in_note is not None else -1)
        if place is not None:
            self._ops.append(NoteBody(*place))
        else:
            self._ops.append(Raw(html_parts(token.children or (), self.dialect), Reference(self.path, 1)))

    def _anchor(self, _i: int, token: Token) -> None:
        again = token.meta["subId"]
        name = f"{token.meta['id'] + 1}{f':{again}' if again > 0 else ''}"
        self._ops += (
            f' <a href="#fnref{name}" class="footnote-backref"',
            LabelMark("Back to the text"),
            Label("Back to the text", "aria-label"),
            ">\u21a9\ufe0e</a>",
        )


def _is_made_up(admonition: Token, title: str) -> bool:
    """Whether an admonition's title is only its kind again, for which the theme has a text."""
    return title in LABELS and len(admonition.info.split()) == 1


_STEPS: dict[str, Callable[[Compiler, int, Token], None]] = {
    "inline": Compiler._inline,
    "paragraph_open": Compiler._open_paragraph,
    "paragraph_close": Compiler._close_paragraph,
    "heading_open": Compiler._open_heading,
    "fence": Compiler._static,
    "code_block": Compiler._static,
    "html_block": Compiler._static,
    "blockquote_close": Compiler._close_quote,
    "alert_title_open": Compiler._open_alert_title,
    "admonition_title_open": Compiler._open_admonition_title,
    "footnote_block_open": Compiler._open_notes,
    "footnote_block_close": Compiler._close_notes,
    "footnote_open": Compiler._open_note,
    "footnote_close": Compiler._close_note,
    "footnote_anchor": Compiler._anchor,
    **{
        kind.replace("_open", "_close"): Compiler._close_carrier
        for kind in _CARRIERS - {"footnote_open", "alert_title_open"}
    },
}
