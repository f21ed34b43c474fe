"""The note by which somebody took a wrong translation offline, and whether it still holds. Texts in, texts out.

``# i18n: withdrawn reason=says 12 mg was=current msgstr=9f2c… sha=3d41…``: the note holds for as long as the
translation is the one that was withdrawn, whatever becomes of its source. In doubt it holds: a note that lost its
hash, or that somebody wrote by hand without one, withdraws whatever stands there.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

WORD = "withdrawn"
_LENGTH = 16
_BEGIN = re.compile(r"[ \t]*i18n:[ \t]*withdrawn(?![\w-])[ \t]*")
_OURS = re.compile(r"[ \t]*i18n:")
_HASH = re.compile(r"(?<!\S)sha=[0-9a-f]+(?!\S)")
_TEXT = re.compile(r"(?<!\S)msgstr=([0-9a-f]+)(?!\S)")
_REASON = re.compile(r"(?:reason=)?(.*?)[ \t]*(?:(?<!\S)(?:was=current|(?:msgstr|sha)=[0-9a-f]+)[ \t]*)*")
_CURRENT = "was=current"
_FOLDED = 20
"""The most lines over which another program may have folded a note."""


class Withdrawal(NamedTuple):
    """One note."""

    reason: str
    holds: bool
    """Whether the translation is still the one that was withdrawn."""
    was_current: bool
    """Whether the translation was current before: then the flag fuzzy came with the note."""
    lines: tuple[int, ...]
    """Which of the comments it stands in."""


def fingerprint(msgstr: Sequence[str]) -> str:
    """The hash of a translation. White space does not count, nor the way letters are composed, nor empty forms."""
    said = (" ".join(unicodedata.normalize("NFC", text).split()) for text in msgstr)
    whole = "\x04".join(text for text in said if text)
    return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]


def said(reason: str, msgstr: Sequence[str], *, current: bool) -> str:
    """What the note says behind its word and before its hash."""
    reason = _TEXT.sub("msgstr", reason).replace(_CURRENT, "was current")
    return " ".join((f"reason={reason}", *((_CURRENT,) if current else ()), f"msgstr={fingerprint(msgstr)}"))


def withdrawals(comments: Sequence[str], msgstr: Sequence[str]) -> tuple[Withdrawal, ...]:
    """The notes among the translator comments of a message. Other programs fold long comments into several lines."""
    found: list[Withdrawal] = []
    for at, comment in enumerate(comments):
        begin = _BEGIN.match(comment)
        if begin is None:
            continue
        end, text = at + 1, comment[begin.end() :].strip()
        whole = text
        for more in comments[end : end + _FOLDED]:
            if _HASH.search(whole) or _OURS.match(more):
                break
            end, whole = end + 1, f"{whole} {more.strip()}"
        if not _HASH.search(whole):
            end, whole = at + 1, text
        texts = _TEXT.findall(whole)
        reason = _REASON.fullmatch(whole)
        holds = not texts or texts[-1] == fingerprint(msgstr)
        was_current = _CURRENT in whole.split()
        found.append(Withdrawal(reason[1] if reason else whole, holds, was_current, tuple(range(at, end))))
    return tuple(found)


def withdrawal(comments: Sequence[str], msgstr: Sequence[str]) -> Withdrawal | None:
    """The last note that holds; None where the translation is not withdrawn."""
    return next((one for one in reversed(withdrawals(comments, msgstr)) if one.holds), None)


def without(comments: Sequence[str], gone: Sequence[Withdrawal]) -> tuple[str, ...]:
    """The comments without some of their notes."""
    lines = {line for one in gone for line in one.lines}
    return tuple(comment for at, comment in enumerate(comments) if at not in lines)


def following(comments: Sequence[str], old: Sequence[str], new: Sequence[str]) -> tuple[str, ...]:
    """The comments of a message whose translation a program wrote anew, without correcting it: what held, holds."""
    was, now = f"msgstr={fingerprint(old)}", f"msgstr={fingerprint(new)}"
    if was == now or withdrawal(comments, old) is None:
        return tuple(comments)
    lines = {line for one in withdrawals(comments, old) if one.holds for line in one.lines}
    return tuple(comment.replace(was, now) if at in lines else comment for at, comment in enumerate(comments))
