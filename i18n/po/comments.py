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
        line = raw.strip(" \t\r\f\v")
        kind = ""
        if line:
            kind = _MARKS.get(line[1:2], "translator_comments")
            if line.startswith("#~|"):
                kind = "previous"
        found.append(Line(kind, raw))
    return found


def comment(line: Line) -> str:
    """The text of a translator's or an extracted comment."""
    text = line.text.strip("\r")
    text = text[text.index("#") + (1 if line.kind == "translator_comments" else 2) :]
    return text.removeprefix(" ")


def references(text: str) -> list[str]:
    """The places in a line ``#: …``; a name with spaces stands between U+2068 and U+2069."""
    if "\u2068" not in text:
        return text.split()
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


def comments(head: bytes) -> dict[str, object]:
    """The attributes of a message that stand in its comment lines."""
    texts: dict[str, list[str]] = {kind: [] for kind in KINDS}
    for line in lines(head):
        kind = line.kind
        if not kind:
            continue
        if kind in {"translator_comments", "extracted_comments"}:
            texts[kind].append(comment(line))
        elif kind == "references":
            texts[kind] += references(line.text[line.text.index(":") + 1 :])
        elif kind == "flags":
            flags = line.text[line.text.index(",") + 1 :].split(",")
            texts[kind] += filter(None, map(str.strip, flags))
        else:
            texts[kind].append(line.text.strip())
    found: dict[str, object] = {kind: tuple(texts[kind]) for kind in KINDS}
    found["previous"] = previous(head) if texts["previous"] else None
    return found


def same(message: Message, head: bytes) -> dict[str, bool]:
    """Which kinds of comment of a message still say what the lines say that it was read from."""
    return {kind: getattr(message, kind) == value for kind, value in comments(head).items()}
