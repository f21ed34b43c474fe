"""A page while it is compiled: the ops so far, the texts found, and where in the page we are."""

from __future__ import annotations

import bisect
from dataclasses import dataclass, field

from i18n.errors import Problem
from i18n.formats.base import Options
from i18n.formats.directives import PLAIN_SCOPE, Scope, joined_applies
from i18n.formats.markdown.program import After, Mark, Op, Slot
from i18n.formats.uses import Uses
from i18n.markup import Dialect
from i18n.markup.blocks import Blocks, Token, opening_tag
from i18n.model import Applies, Markup, MessageKey, Reference, Unit


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


@dataclass(slots=True, eq=False)
class Sheet:
    """What the steps of compiling share."""

    path: str
    options: Options
    dialect: Dialect
    page: Blocks
    first_line: int
    """The line of the file at which the body begins."""
    applies: Applies
    """What the front matter says of the whole page."""
    segments: list[Segment] = field(default_factory=list)
    slots: list[Slot] = field(default_factory=list)
    """The slots that have a unit, in the order of the HTML."""
    headings: list[HeadingPlace] = field(default_factory=list)
    ops: list[Op | str] = field(default_factory=list)
    """Those of the segment that is being written."""
    scope: Scope = PLAIN_SCOPE
    kinds: list[str] = field(default_factory=list)
    """What the blocks around us make of a text, outermost first."""
    marks: list[Mark | None] = field(default_factory=list)
    """Of the open blocks that carry their own mark."""
    ids: set[str] = field(default_factory=set)
    repeats: dict[str, int] = field(default_factory=dict)
    """How often the slug of a heading has been numbered: so that many equal headings are no slower than others."""
    outline: list[tuple[int, str]] = field(default_factory=list)
    """Level and text of the headings above."""
    trail: tuple[str, ...] = ()
    trails: list[tuple[int, tuple[str, ...]]] = field(default_factory=list)
    """Every trail of the page, with the line where it begins."""
    tight: bool = False
    """Whether the open paragraph has no tags."""
    slot: Slot | None = None
    """The text of the open paragraph, if it has a unit."""
    last_block: tuple[int, After] | None = None
    """The end of the last paragraph with a unit: the index of its token, and its op."""
    notes: dict[int, tuple[Slot, int]] = field(default_factory=dict)
    """By number of an inline footnote: the text that holds it, and its place among the footnotes there."""
    uses: dict[int, set[Applies]] = field(default_factory=dict)
    """By number of a footnote: for which locales the texts are that refer to it."""
    used: Uses = field(default_factory=Uses)
    """The variables of the page."""
    note: int | None = None
    """The number of the footnote we are in."""
    note_start: int = 0
    """The index of its first text."""
    problems: list[Problem] = field(default_factory=list)
    """The faults of the page's raw HTML."""

    def __post_init__(self) -> None:
        self.ids.update(
            str(token.attrs["id"]) for token in self.page.tokens if token.attrs and "id" in token.attrs
        )
        self.begin_segment(self.applies)

    def begin_segment(self, applies: Applies) -> None:
        """From here on, ops are for these locales."""
        segment = Segment(applies)
        self.segments.append(segment)
        self.ops = segment.ops
        self.last_block = None

    def enter(self, scope: Scope) -> None:
        """From here on, another scope holds."""
        if scope.applies != self.scope.applies:
            self.begin_segment(joined_applies(self.applies, scope.applies))
        self.scope = scope

    def line(self, token: Token) -> int:
        """The line of the file at which a block begins."""
        return (token.map[0] if token.map else 0) + self.first_line

    def opening(self, i: int) -> tuple[str, str]:
        """The opening tag of a block, cut where another attribute could stand."""
        return opening_tag(self.page.tokens, i, xhtml=self.dialect.xhtml)

    @property
    def kind(self) -> str:
        """What a text here is, in words for a translator."""
        return self.kinds[-1] if self.kinds else "paragraph"

    def add(self, slot: Slot, msgid: str, kind: str, markup: Markup) -> None:
        """Make a slot the place of a unit."""
        scope = self.scope
        reference = slot.reference
        trail = self.trail if self.note is None else self.trail_at(reference.line)
        if scope is PLAIN_SCOPE:
            unit = Unit(MessageKey(msgid), kind, markup, reference, trail, applies=self.applies)
        else:
            unit = Unit(
                MessageKey(msgid, scope.context),
                kind,
                markup,
                reference,
                trail,
                scope.note,
                safety=scope.safety,
                applies=joined_applies(self.applies, scope.applies),
                minor=scope.minor,
            )
        slot.unit = unit
        slot.index = len(self.slots)
        self.slots.append(slot)

    def reference(self, token: Token) -> Reference:
        """The place of a block in the source."""
        return Reference(self.path, self.line(token))

    def trail_at(self, line: int) -> tuple[str, ...]:
        """The headings above a line."""
        at = bisect.bisect_right(self.trails, line, key=lambda place: place[0])
        return self.trails[at - 1][1] if at else ()
