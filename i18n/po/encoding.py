"""The bytes of a file before anything is read from it: encoding, byte order mark, line ends."""

from __future__ import annotations

from i18n.errors import Problem
from i18n.po.faults import Faults

BOM = b"\xef\xbb\xbf"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_PIECE = 1 << 20  # bytes decoded at once: the whole would take four bytes a character


def unreadable(faults: Faults) -> bool:
    """Adds a fault for each line that holds a NUL or is not UTF-8, at the first such byte.

    Answers whether nothing at all can be read.
    """
    content = faults.content
    nul = content.find(b"\0")
    if content.startswith(_UTF16) or (nul >= 0 and content.count(b"\0") > len(content) // 4):
        faults.add(faults.start, "the file is not UTF-8 but UTF-16", "save it as UTF-8")
        return True
    if content.count(b"\r") - content.count(b"\r\n") > content.count(b"\n"):
        # Otherwise all behind the first comment would be that comment, and the next sync would begin anew.
        faults.add(faults.start, "the lines end in CR alone", "save the file with line ends LF")
        return True
    _decode(faults)
    while nul >= 0:
        faults.bad.append(nul)
        faults.add(nul, "a NUL character", "delete it")
        nul = content.find(b"\0", _next_line(content, nul))
    faults.bad.sort()
    return False


def _decode(faults: Faults) -> None:
    content = faults.content
    if content.isascii():
        return
    view = memoryview(content)
    start = faults.start
    while start < len(content):
        end = min(start + _PIECE, len(content))
        if end < len(content):
            end = content.rfind(b"\n", start, end) + 1 or _next_line(content, end)
        try:
            str(view[start:end], "utf-8")
        except UnicodeDecodeError as error:
            at = start + error.start
            faults.bad.append(at)
            byte = f"the byte 0x{content[at]:02X} is not UTF-8"
            faults.add(at, byte, "save the file as UTF-8, or convert it: msgconv -t UTF-8")
            end = _next_line(content, at)
        start = end


def _next_line(content: bytes, at: int) -> int:
    return content.find(b"\n", at) + 1 or len(content)


def line_ends(faults: Faults) -> tuple[str, list[Problem]]:
    """The line end that most lines have, and warnings for those that are not LF."""
    content, path = faults.content, faults.path
    windows = content.count(b"\r\n") if b"\r" in content else 0
    if not windows:
        return "\n", []
    plain = content.count(b"\n") - windows
    if not plain:
        return "\r\n", [Problem(path, 1, None, "the lines end in CRLF", "they are kept; gettext prefers LF")]
    newline, other = ("\r\n", "LF") if windows > plain else ("\n", "CRLF")
    return newline, [
        Problem(
            path,
            _first_other(content, newline),
            None,
            f"some lines end in {other}, most do not",
            "use one kind",
        )
    ]


def _first_other(content: bytes, newline: str) -> int:
    if newline == "\n":
        return content.count(b"\n", 0, content.find(b"\r\n")) + 1
    at = content.find(b"\n")
    while content[at - 1 : at] == b"\r":
        at = content.find(b"\n", at + 1)
    return content.count(b"\n", 0, at) + 1
