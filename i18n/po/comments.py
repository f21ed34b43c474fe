"""The comment lines of a message: what they say, and which of them to keep when some of it changes."""

from __future__ import annotations

import re
from typing import NamedTuple

from i18n.model import Message, Previous
from i18n.po.text import unescaped

KINDS = (
    "translator_comments",
    "extracted_comments",
    "references",
    "flags",
    "other_comments",
    "previous",
)
"""The attributes that stand in comment lines, in the order in which gettext writes them."""

_MARKS = {
    ".": "extracted_comments",
    ":": "references",
    ",": "flags",
    "|": "previous",
    "=": "other_comments",
    "~": "other_comments",
}
_OTHER = {"=", "~"}
_BLANK = " \t\r\f\v"
_ISOLATED = re.compile("[^\\s\u2068]*\u2068([^\u2069]*)\u2069(\\S*)|(\\S+)")
_PREVIOUS = re.compile(rb'"((?:[^"\\]|\\.)*+)"|(msg\w+)')


class Line(NamedTuple):
    """One comment line."""

    kind: str
    """The attribute it belongs to; empty for a blank line."""
    text: str
    """What stands in the line, without its line end."""


def lines(head: bytes) -> list[Line]:
    """The comment and blank lines in front of a message."""
    found = []
    for raw in head.decode().split("\n")[:-1]:
        line = raw.strip(_BLANK)
        kind = ""
        if line:
            kind = _MARKS.get(line[1:2], "translator_comments")
            if line.startswith("#~|"):
                kind = "previous"
        found.append(Line(kind, raw))
    return found


def comment(line: str, mark: int) -> str:
    """The text of a translator's or an extracted comment, behind a mark of 1 or 2 characters."""
    return line[line.index("#") + mark :].rstrip("\r").removeprefix(" ")


def references(text: str) -> list[str]:
    """The places in a line ``#: …`` in which a name with spaces stands between U+2068 and U+2069."""
    return [name + rest + plain for name, rest, plain in _ISOLATED.findall(text)]


def previous(head: bytes) -> Previous | None:
    """What the lines ``#|`` say, which must be known to be right."""
    texts: dict[str, list[bytes]] = {}
    keyword = ""
    for line in head.split(b"\n"):
        bare = line.strip()
        if not bare.startswith((b"#|", b"#~|")):
            continue
        for text, name in _PREVIOUS.findall(bare):
            if name:
                keyword = name.decode()
                texts[keyword] = []
            else:
                texts[keyword].append(text)
    if "msgid" not in texts:
        return None
    whole = {name: unescaped(b"".join(parts)).decode() for name, parts in texts.items()}
    return Previous(whole["msgid"], whole.get("msgctxt"), whole.get("msgid_plural"))


def comments(head: bytes) -> tuple[object, ...]:
    """The attributes of a message that stand in its comment lines, in the order of ``KINDS``."""
    only = head.strip(b"\r\n")
    if only.startswith(b"#: ") and b"\n" not in only and b"\xe2\x81\xa8" not in only:
        return (
            (),
            (),
            tuple(only[3:].decode().split()),
            (),
            (),
            None,
        )  # the usual case: nothing but references
    translators: list[str] = []
    extracted: list[str] = []
    places: list[str] = []
    flags: list[str] = []
    others: list[str] = []
    said: Previous | None = None
    for raw in head.decode().split("\n"):
        line = raw.strip(_BLANK)
        kind = line[1:2]
        if not line:
            continue
        if kind == ":":
            places += line[2:].split() if "\u2068" not in line else references(line[2:])
        elif kind == ".":
            extracted.append(comment(raw, 2))
        elif kind == ",":
            flags += filter(None, map(str.strip, line[2:].split(",")))
        elif kind == "|" or line.startswith("#~|"):
            said = said or previous(head)
        elif kind in _OTHER:
            others.append(line)
        else:
            translators.append(comment(raw, 1))
    return tuple(translators), tuple(extracted), tuple(places), tuple(flags), tuple(others), said


def same(message: Message, head: bytes) -> dict[str, bool]:
    """Which kinds of comment of a message still say what the lines say that it was read from."""
    return {kind: getattr(message, kind) == value for kind, value in zip(KINDS, comments(head), strict=True)}
