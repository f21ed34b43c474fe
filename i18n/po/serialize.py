"""One message as lines of a PO file, in the order and form in which gettext writes them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from operator import attrgetter
from typing import Any

from i18n.model import Message, MessageKey, Previous
from i18n.po.comments import KINDS, Line, comment, lines, same
from i18n.po.folding import folded, width
from i18n.po.raw import Edited
from i18n.po.text import escaped
from i18n.po.touch import texts_of, touched

PAGE = 79
"""The column at which references are folded where texts are not; so does gettext with ``--no-wrap``."""
_said: Callable[[Message], tuple[Any, ...]] = attrgetter(*KINDS)
_SPACES = " \t\n\r\f\v"
_ONE_LINE = str.maketrans("\t\n\r\f\v\0", " " * 6, "\u2068\u2069")


def message_lines(message: Message, wrap: int | None) -> str:
    """All lines of a message, each with its line feed."""
    return _head(message, wrap) + body(message, wrap)


def body(message: Message, wrap: int | None) -> str:
    """The lines of a message that are no comments."""
    mark = "#~ " if message.obsolete else ""
    return ids(message, mark, wrap) + texts(message, mark, wrap)


def edited_lines(message: Message, edited: Edited, wrap: int | None) -> str:
    """The lines of a message that changed: those of the file where what they say did not."""
    mark = "#~ " if message.obsolete else ""
    moved = message.obsolete != edited.obsolete
    if edited.ids and edited.texts and not moved:
        gap, head, rest = edited.raw.opening
        head_lines = _edited_head(head, _said(message), wrap, obsolete=message.obsolete, moved=False)
        return gap.decode() + head_lines + rest.decode()
    parts = edited.raw.parts
    # A msgid and a msgstr that share a line can be kept together, as they are, or not at all.
    whole = parts.ids.endswith(b"\n")
    kept_ids = edited.ids and whole
    kept_texts = edited.texts and whole
    return (
        parts.gap.decode()
        + _edited_head(parts.head, _said(message), wrap, obsolete=message.obsolete, moved=moved)
        + (_marked(parts.ids, mark, moved=moved) if kept_ids else ids(message, mark, wrap))
        + (
            _marked(parts.texts, mark, moved=moved)
            if kept_texts
            else (_near(parts.texts, message, wrap) if edited.near and whole and not moved else None)
            or texts(message, mark, wrap)
        )
    )


def _near(lines: bytes, message: Message, wrap: int | None) -> str | None:
    """The lines of a msgstr that changed a little, where the file folds them in another way than gettext does."""
    old = texts_of(lines)
    mark = "#~ " if message.obsolete else ""
    if old is None or len(old) != len(message.msgstr):
        return None
    usual = texts(replace(message, msgstr=old), mark, wrap).encode()
    if usual == lines.replace(b"\r\n", b"\n"):
        return None
    found = touched(lines, message.msgstr)
    return None if found is None else found.decode()


def ids(message: Message, mark: str, wrap: int | None) -> str:
    """msgctxt, msgid and msgid_plural."""
    msgid, msgctxt = message.key
    text = _quoted(mark, "msgid", msgid, wrap)
    if msgctxt is not None:
        text = _quoted(mark, "msgctxt", msgctxt, wrap) + text
    if message.msgid_plural is not None:
        text += _quoted(mark, "msgid_plural", message.msgid_plural, wrap)
    return text


def texts(message: Message, mark: str, wrap: int | None) -> str:
    """The msgstr, or one for each plural form."""
    if message.msgid_plural is None:
        return _quoted(mark, "msgstr", message.msgstr[0] if message.msgstr else "", wrap)
    forms = message.msgstr or ("",)
    return "".join([_quoted(mark, f"msgstr[{index}]", form, wrap) for index, form in enumerate(forms)])


def _quoted(mark: str, keyword: str, text: str, wrap: int | None) -> str:
    """A keyword and its text; one with a line break inside begins with an empty line, as gettext writes it."""
    at = text.find("\n")
    if at < 0 or at == len(text) - 1:
        inner = escaped(text)
        if wrap is None:
            return f'{mark}{keyword} "{inner}"\n'
        room = wrap - len(mark) - 2
        beside = room - len(keyword) - 1
        # The usual case, without asking: a character takes two columns at most, of ASCII one.
        size = len(inner)
        if size * 2 <= beside or (size <= beside and inner.isascii()):
            return f'{mark}{keyword} "{inner}"\n'
        pieces = folded(inner, room, beside)
        if not pieces:
            return f'{mark}{keyword} "{inner}"\n'
    elif wrap is None:
        pieces = _at_breaks(text)
    else:
        pieces = [piece for line in _at_breaks(text) for piece in folded(line, wrap - len(mark) - 2)]
    between = f'"\n{mark}"'
    return f'{mark}{keyword} ""\n{mark}"{between.join(pieces)}"\n'


def _at_breaks(text: str) -> list[str]:
    """The lines of a text, escaped, each with the escape that ends it."""
    found = [escaped(line) + "\\n" for line in text.split("\n")]
    found[-1] = found[-1][:-2]
    if not found[-1]:
        found.pop()
    return found


def _head(message: Message, wrap: int | None) -> str:
    text = ""
    if message.translator_comments:
        text += _comments("#", message.translator_comments)
    if message.extracted_comments:
        text += _comments("#.", message.extracted_comments)
    if message.references:
        text += _references(message.references, wrap or PAGE)
    if message.flags:
        text += f"#, {', '.join(message.flags)}\n"
    if message.other_comments:
        text += "".join([f"{line}\n" for line in message.other_comments])
    if message.previous is not None:
        text += _previous(message.previous, "#~| " if message.obsolete else "#| ", wrap)
    return text


def _kind(message: Message, kind: str, wrap: int | None) -> str:
    """The lines of one kind of comment."""
    if kind == "translator_comments":
        return _comments("#", message.translator_comments)
    if kind == "extracted_comments":
        return _comments("#.", message.extracted_comments)
    if kind == "references":
        return _references(message.references, wrap or PAGE)
    if kind == "flags":
        return f"#, {', '.join(message.flags)}\n" if message.flags else ""
    if kind == "other_comments":
        return "".join(f"{line}\n" for line in message.other_comments)
    return _previous(message.previous, "#~| " if message.obsolete else "#| ", wrap)


def _comments(mark: str, comments: tuple[str, ...]) -> str:
    if not comments:
        return ""
    text = "\n".join(comments)
    if "\r" in text or "\0" in text:
        text = text.replace("\r", " ").replace("\0", "\N{REPLACEMENT CHARACTER}")
    return "".join([f"{mark} {line}\n" if line else f"{mark}\n" for line in text.split("\n")])


def _references(references: tuple[str, ...], room: int) -> str:
    if len(references) == 1 and " " not in references[0]:
        return f"#: {references[0]}\n"
    text = ""
    line = "#:"
    for reference in references:
        shown = _isolated(reference)
        if line != "#:" and width(line) + 1 + width(shown) > room:
            text += line + "\n"
            line = "#:"
        line += " " + shown
    return f"{text}{line}\n" if references else ""


def _isolated(reference: str) -> str:
    """A reference; a name with spaces between U+2068 and U+2069, as gettext marks it."""
    if not any(space in reference for space in _SPACES):
        return reference
    name, colon, line = reference.rpartition(":")
    if not (colon and line.isdigit()):
        name, colon, line = reference, "", ""
    name = name.translate(_ONE_LINE)
    return f"\u2068{name}\u2069{colon}{line}"


def _previous(previous: Previous | None, mark: str, wrap: int | None) -> str:
    if previous is None:
        return ""
    text = "" if previous.msgctxt is None else _quoted(mark, "msgctxt", previous.msgctxt, wrap)
    text += _quoted(mark, "msgid", previous.msgid, wrap)
    if previous.msgid_plural is not None:
        text += _quoted(mark, "msgid_plural", previous.msgid_plural, wrap)
    return text


def _marked(part: bytes, mark: str, *, moved: bool) -> str:
    """Lines of the file, made obsolete or brought back where the message was."""
    text = part.decode()
    if not moved:
        return text
    if mark:
        return "\n".join(f"{mark}{line}" if line.strip() else line for line in text.split("\n"))
    return "\n".join(line.lstrip(_SPACES).removeprefix("#~").removeprefix(" ") for line in text.split("\n"))


@lru_cache(maxsize=1 << 15)
def _edited_head(head: bytes, said: tuple[Any, ...], wrap: int | None, *, obsolete: bool, moved: bool) -> str:
    """The comment lines of a message: of the file where that kind still says the same, else new in their place.

    ``said``: what they shall say, by kind. Remembered, because the catalogs of a site share most of them.
    """
    message = Message(MessageKey(""), ("",), obsolete=obsolete, **dict(zip(KINDS, said, strict=True)))
    if _other_places(head, message.references):
        return _head(message, wrap)  # the usual case: nothing of it stays
    unchanged = same(message, head)
    if moved:
        unchanged["previous"] = False  # its mark is another
    old = lines(head)
    out: list[Line] = []
    done: set[str] = set()
    for line in old:
        if not line.kind or unchanged[line.kind]:
            out.append(line)
        elif line.kind not in done:
            done.add(line.kind)
            out += _new_lines(message, line.kind, old, wrap)
    for kind in KINDS:
        if not unchanged[kind] and kind not in done:
            place = next(
                (at for at, line in enumerate(out) if line.kind and _after(line.kind, kind)), len(out)
            )
            out[place:place] = _new_lines(message, kind, old, wrap)
    return "".join(f"{line.text}\n" for line in out)


def _other_places(head: bytes, references: tuple[str, ...]) -> bool:
    """Whether the comment lines are one line of references, and not of these."""
    if not head.startswith(b"#: ") or head.count(b"\n") != 1 or b"\xe2\x81\xa8" in head:
        return False
    return tuple(head[3:].decode().split()) != references


def _after(kind: str, other: str) -> bool:
    return KINDS.index(kind) > KINDS.index(other)


def _new_lines(message: Message, kind: str, old: list[Line], wrap: int | None) -> list[Line]:
    """The lines of a kind of comment; one that says what an old one said is that."""
    fresh = [Line(kind, text) for text in _kind(message, kind, wrap).split("\n")[:-1]]
    if kind not in {"translator_comments", "extracted_comments"}:
        return fresh
    mark = 1 if kind == "translator_comments" else 2
    known = {comment(line.text, mark): line for line in old if line.kind == kind}
    return [known.get(comment(line.text, mark), line) for line in fresh]
