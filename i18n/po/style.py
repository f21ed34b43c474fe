"""How a file is folded, told from its messages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from i18n.model import Message
from i18n.po.folding import width
from i18n.po.raw import Raw
from i18n.po.serialize import body

_SAMPLE = 12  # messages that tell enough
_ENOUGH = 10_000  # bytes of a message: a longer one takes long to fold, and others tell the same
_SHARE = 0.7  # of them must be folded alike
_PAGE = 79  # gettext's own
_NARROW, _WIDE = 20, 120  # what a width can be
_TRIED = 4  # of the widest lines: one that cannot be folded is wider than the rest
_FOLD = re.compile(rb'(?<!\\n)"\r?\n(?:#~ )?"[^"]')
_OPENING = re.compile(rb' ""(?=\r?\n)')
_LONG = re.compile(rb'"[^\n]{81,}')


def wrapped_at(messages: Sequence[Message]) -> int | None:
    """The column at which the lines of a file are folded; None where they break only at line feeds.

    Some messages are folded again at the width of the widest line among them, and at the next ones.
    """
    sample = [(message, text) for message, text in _sample(messages)]
    lines = {width(line) for _, text in sample for line in text.split("\n")[1:]}
    widths = sorted((size for size in lines if _NARROW <= size <= _WIDE), reverse=True)
    best = None
    hits = _alike(sample, None)
    for size in dict.fromkeys((_PAGE, *(size + more for size in widths[:_TRIED] for more in range(3)))):
        alike = _alike(sample, size)
        if alike > hits:
            best, hits = size, alike
    if not sample or hits >= _SHARE * len(sample):
        return best
    # Folded by other rules than gettext's: by its rules then, at that width, and not in endless lines.
    return widths[0] if widths and all(_is_folded(text.encode()) for _, text in sample) else None


def _alike(sample: Sequence[tuple[Message, str]], size: int | None) -> int:
    return sum(text == body(message, size) for message, text in sample)


def _is_folded(lines: bytes) -> bool:
    return _FOLD.search(_OPENING.sub(b"", lines)) is not None


def _sample(messages: Sequence[Message]) -> Iterator[tuple[Message, str]]:
    """The first messages with a text that is folded, or would be if lines were folded, and their lines."""
    found = 0
    for message in messages:
        raw = message.raw
        if not isinstance(raw, Raw) or raw.end - raw.start > _ENOUGH:
            continue
        piece = raw.content[raw.start : raw.end]
        if _LONG.search(piece) or _is_folded(piece):
            parts = raw.parts
            yield message, (parts.ids + parts.texts).decode().replace("\r\n", "\n")
        else:
            continue
        found += 1
        if found == _SAMPLE:
            return
