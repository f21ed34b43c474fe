"""Reads one message token by token: for what tools do not write but PO allows, and for every fault.

GNU gettext manual, "The Format of PO Files"; where that is silent, what msgfmt 0.21 accepts. A fault costs the
message it stands in; reading goes on at the next blank line, comment, msgctxt or msgid.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import Enum, auto

from i18n.po import conflicts
from i18n.po.faults import Faults
from i18n.po.text import ESCAPE, unescaped

KEYWORDS = ("msgctxt", "msgid", "msgid_plural", "msgstr")

_BLANK = re.compile(rb"[ \t\r\f\v]*+")
_QUOTED = re.compile(rb'"(?:[^"\\\n]|\\[^\n])*+"')
_KEYWORD = re.compile(
    rb"(msgctxt|msgid_plural|msgid|msgstr)(?![A-Za-z0-9_])(?:[ \t]*\[[ \t]*(\d{1,9})[ \t]*\])?"
)
_WORD = re.compile(rb"[^\s\"]+")
_NAME = re.compile(rb"[A-Za-z_][A-Za-z0-9_]*(?=[ \t]*(?:\[[ \t]*\d+[ \t]*\][ \t]*)?\")")
_BACKSLASH = re.compile(rb"\\.", re.DOTALL)
_SHOWN = 30  # characters of a word in a fault


class Mark(Enum):
    """What stands at the beginning of a line."""

    LIVE = auto()
    OBSOLETE = auto()
    PREVIOUS = auto()
    OBSOLETE_PREVIOUS = auto()
    COMMENT = auto()
    BLANK = auto()


_OBSOLETE = {Mark.OBSOLETE, Mark.OBSOLETE_PREVIOUS}
_PREVIOUS = {Mark.PREVIOUS, Mark.OBSOLETE_PREVIOUS}


@dataclass(slots=True)
class Piece:
    """A keyword and its texts."""

    keyword: str
    index: int | None
    at: int
    texts: list[bytes] = field(default_factory=list)


@dataclass(slots=True)
class Group:
    """What belongs together, from its first comment to its last text."""

    start: int
    end: int
    body: list[Piece] = field(default_factory=list)
    previous: list[Piece] = field(default_factory=list)
    obsolete: bool | None = None
    damaged: bool = False
    orphan: bool = False
    """It begins in the middle of a message that was given up: no new fault for that."""
    torn: bool = False
    """The line before holds a text without an end; this one may be the rest of it."""

    @property
    def whole(self) -> bool:
        """Whether it ends with a msgstr that has a text."""
        return bool(self.body) and self.body[-1].keyword == "msgstr" and bool(self.body[-1].texts)

    @property
    def empty(self) -> bool:
        """Whether there is nothing in it but comments."""
        return not (self.body or self.previous or self.damaged)


class End(Exception):  # noqa: N818 - no error: the group is read, the next begins at ``at``
    """Ends the group before a byte."""

    def __init__(self, at: int) -> None:
        super().__init__(at)
        self.at = at


def mark(content: bytes, at: int) -> tuple[Mark, int]:
    """What a line begins with, and the byte after that."""
    at = _after_blank(content, at)
    first = content[at : at + 1]
    if first in {b"", b"\n"}:
        return Mark.BLANK, at
    if first != b"#":
        return Mark.LIVE, at
    for sign, kind in ((b"#~|", Mark.OBSOLETE_PREVIOUS), (b"#|", Mark.PREVIOUS)):
        if content.startswith(sign, at):
            # With nothing behind it, it says as little as an empty comment does.
            after = _after_blank(content, at + len(sign))
            return (Mark.COMMENT if content[after : after + 1] in {b"", b"\n"} else kind), at + len(sign)
    if content.startswith(b"#~", at):
        after = _after_blank(content, at + 2)
        comment = content[after : after + 1] == b"#" and content[after + 1 : after + 2] not in {b"~", b"|"}
        alone = content[after : after + 1] in {b"", b"\n"}
        return (Mark.COMMENT if comment or alone else Mark.OBSOLETE), at + 2
    return Mark.COMMENT, at


def _after_blank(content: bytes, at: int) -> int:
    found = _BLANK.match(content, at)
    return found.end() if found else at


class Careful:
    """Reads groups one after another and adds their faults."""

    def __init__(self, faults: Faults) -> None:
        self.faults = faults
        self.content = faults.content
        self.orphan = False
        self.line_start = self.next_line = 0
        self.last_close = conflicts.last_close(self.content)

    def group(self, start: int) -> Group:
        """The group that begins at a byte. One with nothing in it is what stands at the end of the file."""
        group = Group(start, start, orphan=self.orphan)
        at = start
        try:
            while at < len(self.content):
                at = self._line(group, at)
            end = at
        except End as stop:
            end = stop.at
        if not group.whole and not group.empty:
            self._unfinished(group)
        if not group.empty:
            self.orphan = group.damaged
        group.end = end if group.damaged or group.empty else group.end
        return group

    def _line(self, group: Group, at: int) -> int:
        content = self.content
        conflict = conflicts.at(content, at, self.last_close)
        if conflict is not None:
            self._conflict(group, at, conflict)
        kind, after = mark(content, at)
        following = self._following(at)
        if kind is Mark.BLANK:
            if group.damaged and not group.empty:
                raise End(following)
            return following
        if kind is Mark.COMMENT:
            if group.body or group.damaged:
                raise End(self._comment_after(group, at))
            if group.previous:
                self._fault(
                    group,
                    group.previous[0].at,
                    "'#|' with a comment after it",
                    "move it to just before the msgid",
                )
            return following
        if group.torn and not self._known(_after_blank(content, after)):
            return following
        group.torn = False
        if group.whole and not group.damaged and self._apart(group, after):
            raise End(group.end)
        if kind in _PREVIOUS and group.body:
            raise End(self._comment_after(group, at))
        self._same_kind(group, kind, at)
        self._tokens(group, after, following, group.previous if kind in _PREVIOUS else group.body)
        return following

    def _following(self, at: int) -> int:
        """The begin of the next line; found once for a line that holds many messages."""
        if not self.line_start <= at < self.next_line:
            self.line_start = at
            self.next_line = self.content.find(b"\n", at) + 1 or len(self.content)
        return self.next_line

    def _comment_after(self, group: Group, at: int) -> int:
        """Where the group ends that a comment follows: behind its last text, blank lines left to the next."""
        return group.end if group.whole and not group.damaged else at

    def _known(self, at: int) -> bool:
        return self.content[at : at + 1] == b'"' or _KEYWORD.match(self.content, at) is not None

    def _conflict(self, group: Group, at: int, conflict: conflicts.Conflict) -> None:
        if group.whole and not group.damaged and not conflict.continues:
            raise End(group.end)
        self._fault(group, at, conflict.what, "resolve it")
        raise End(conflict.end)

    def _same_kind(self, group: Group, kind: Mark, at: int) -> None:
        obsolete = kind in _OBSOLETE
        if group.obsolete is None:
            group.obsolete = obsolete
        elif group.obsolete != obsolete:
            if group.whole and not group.damaged and not self._goes_on(at):
                raise End(group.end)
            if (group.whole and group.damaged) or self._begins(kind, at):
                raise End(at)
            what = (
                "an obsolete line in a message that is not"
                if obsolete
                else "a line without '#~' in an obsolete message"
            )
            if not group.damaged:
                self._fault(group, at, what, "begin all lines of a message alike")

    def _apart(self, group: Group, at: int) -> bool:
        """Whether a blank line ends a message that is whole: another form may follow it, more text may not.

        gettext would take the text for more of the msgstr; where that happens a msgid has been lost.
        """
        if b"\n" not in self.content[group.end : at]:
            return False
        found = _KEYWORD.match(self.content, _after_blank(self.content, at))
        return found is None or found[2] is None or group.body[-1].index is None

    def _goes_on(self, at: int) -> bool:
        """Whether a line begins with a text, and so belongs to the message before it."""
        after = _after_blank(self.content, mark(self.content, at)[1])
        return self.content[after : after + 1] == b'"'

    def _begins(self, kind: Mark, at: int) -> bool:
        found = _KEYWORD.match(self.content, _after_blank(self.content, mark(self.content, at)[1]))
        return kind not in _PREVIOUS and found is not None and found[1] in {b"msgid", b"msgctxt"}

    def _tokens(self, group: Group, at: int, following: int, pieces: list[Piece]) -> None:
        """Reads what stands in a line after its mark."""
        content = self.content
        text_before: int | None = None
        while (at := _after_blank(content, at)) < following and content[at : at + 1] != b"\n":
            if content[at : at + 1] == b'"':
                at = self._text(group, at, following, pieces)
                text_before = at
                continue
            keyword = _KEYWORD.match(content, at)
            if keyword is not None:
                self._keyword(group, at, keyword[1].decode(), keyword[2], pieces)
                at = keyword.end()
                text_before = None
                continue
            if content[at : at + 1] == b"#" and group.whole and not group.damaged:
                raise End(at)
            self._stray(group, at, following, text_before, pieces)
            return

    def _text(self, group: Group, at: int, following: int, pieces: list[Piece]) -> int:
        content = self.content
        found = _QUOTED.match(content, at)
        if found is None:
            self._fault(group, at, "a text without its closing quote", 'end it with "')
            group.torn = True
            end = following
            inner = content[at + 1 : end].rstrip(b"\r\n")
        else:
            end = found.end()
            inner = content[at + 1 : end - 1]
        if b"\\" in inner:
            self._escapes(group, at + 1, inner)
        if pieces:
            pieces[-1].texts.append(inner)
            after = _after_blank(content, end)
            ends_line = content[after : after + 1] in {b"", b"\n"}
            group.end = min(after + 1, len(content)) if ends_line else end
        elif not group.damaged:
            if group.orphan:
                group.damaged = True
            else:
                self._fault(group, at, "a text without a keyword", "write msgid or msgstr before it")
        return end

    def _escapes(self, group: Group, at: int, inner: bytes) -> None:
        for found in _BACKSLASH.finditer(inner):
            if ESCAPE.match(inner, found.start()) is None:
                name = inner[found.start() :].decode("utf-8", "replace")[:2]
                self._fault(
                    group, at + found.start(), f"the unknown escape '{name}'", "write \\\\ for a backslash"
                )
        if not group.damaged:
            try:
                plain = unescaped(inner).decode()
            except UnicodeDecodeError:
                if not self.faults.spoils(at, at + len(inner)):
                    self._fault(group, at, "an escape that is not UTF-8", "write the character itself")
            else:
                if "\0" in plain:
                    self._fault(group, at, "an escaped NUL character", "delete it")

    def _keyword(self, group: Group, at: int, keyword: str, index: bytes | None, pieces: list[Piece]) -> None:
        number = None if index is None else int(index)
        if keyword != "msgstr" and number is not None:
            self._fault(group, at, f"a number behind {keyword}", "only msgstr has one")
        if pieces is group.previous:
            self._previous(group, at, keyword)
        else:
            self._structure(group, at, keyword, number)
        pieces.append(Piece(keyword, number, at))

    def _previous(self, group: Group, at: int, keyword: str) -> None:
        before = [piece.keyword for piece in group.previous[:3]]
        allowed = {
            "msgctxt": ([],),
            "msgid": ([], ["msgctxt"]),
            "msgid_plural": (["msgid"], ["msgctxt", "msgid"]),
        }
        if before not in allowed.get(keyword, ()) and not group.damaged:
            self._fault(
                group,
                at,
                f"'{keyword}' is not expected in '#|' here",
                "the order is msgctxt, msgid, msgid_plural",
            )

    def _structure(self, group: Group, at: int, keyword: str, number: int | None) -> None:
        last = group.body[-1].keyword if group.body else ""
        begins = keyword in {"msgctxt", "msgid"}
        if begins and (group.damaged if not last else (last, keyword) != ("msgctxt", "msgid")):
            self._next(group, at)
        if last and not group.body[-1].texts and not group.damaged:
            self._textless(group, group.body[-1])
        if begins or group.damaged:
            return
        if not last:
            if group.orphan:
                group.damaged = True
            else:
                self._fault(group, at, f"{keyword} without msgid", "write the msgid before it")
        elif keyword == "msgid_plural":
            if last != "msgid":
                self._fault(group, at, f"msgid_plural after {last}", "it belongs behind the msgid")
        elif last == "msgctxt":
            self._fault(group, at, "msgctxt without msgid", "write the msgid before the msgstr")
        else:
            plural = any(piece.keyword == "msgid_plural" for piece in group.body[:3])
            self._msgstr(group, at, number, plural=plural)

    def _msgstr(self, group: Group, at: int, number: int | None, *, plural: bool) -> None:
        last = group.body[-1]
        forms = 0 if last.keyword != "msgstr" else (last.index or 0) + 1
        if number is None:
            if plural:
                self._fault(
                    group,
                    at,
                    "msgstr without a number in a message with msgid_plural",
                    f"write msgstr[{forms}]",
                )
            elif forms:
                self._fault(group, at, "a second msgstr", "delete one, or write the msgid between them")
        elif not plural:
            self._fault(group, at, f"msgstr[{number}] in a message without msgid_plural", "write msgstr")
        elif number != forms:
            self._fault(
                group,
                at,
                f"msgstr[{number}] where msgstr[{forms}] is expected",
                "number the forms in order from 0",
            )

    def _next(self, group: Group, at: int) -> None:
        """A msgctxt or msgid that begins another message."""
        begin = self.content.rfind(b"\n", group.start, at) + 1
        if group.whole and not group.damaged:
            if group.obsolete and group.end > begin:
                self._fault(group, at, "a second message in one obsolete line", "begin a line with #~ for it")
            raise End(group.end)
        alone = begin > group.start and not self.content[begin:at].strip(b" \t\f\v#~")
        raise End(begin if alone else at)

    def _stray(
        self, group: Group, at: int, following: int, text_before: int | None, pieces: list[Piece]
    ) -> None:
        """Something that is neither text nor keyword."""
        rest = self.content[at:following].strip()
        found = _WORD.match(self.content, at)
        word = found[0].decode("utf-8", "replace") if found else ""
        shown = word if len(word) <= _SHOWN else word[: _SHOWN - 1] + "…"
        if text_before is not None:
            if b'"' in rest:
                self._fault(
                    group, text_before - 1, "a quote inside a text", 'write \\" for it, or move it to the end'
                )
            else:
                self._fault(
                    group,
                    at,
                    f"'{shown}' behind the closing quote",
                    "move it between the quotes or delete it",
                )
            return
        if pieces and not pieces[-1].texts:
            self._fault(group, at, f"'{shown}' where a quote is expected", 'put the text between " and "')
            return
        name = _NAME.match(self.content, at)
        if name is None:
            self._fault(
                group, at, f"'{shown}' outside of a text", "put it between quotes, behind # or delete it"
            )
            return
        near = get_close_matches(name[0].decode().lower(), KEYWORDS, 1)
        fix = f"did you mean {near[0]}?" if near else "the keywords are " + ", ".join(KEYWORDS)
        if near and near[0] in {"msgid", "msgctxt"} and group.whole:
            raise End(group.end if not group.damaged else at)
        self._fault(group, at, f"the unknown keyword '{shown}'", fix)
        if near:
            pieces.append(Piece(near[0], None, at))

    def _unfinished(self, group: Group) -> None:
        """A group that ends too early: the fault stands where the missing piece is expected."""
        if group.damaged:
            return
        last = (group.body or group.previous)[-1]
        if not last.texts:
            self._textless(group, last)
        elif not group.body:
            self._fault(group, last.at, "'#|' without a message after it", "delete it")
        elif last.keyword == "msgctxt":
            self._fault(group, last.at, "msgctxt without msgid", "write the msgid behind it")
        else:
            self._fault(group, last.at, f"{last.keyword} without msgstr", "write the msgstr behind it")

    def _textless(self, group: Group, piece: Piece) -> None:
        self._fault(group, piece.at, f"{piece.keyword} without a text", 'write it behind, between " and "')

    def _fault(self, group: Group, at: int, what: str, fix: str) -> None:
        group.damaged = True
        self.faults.add(at, what, fix)
