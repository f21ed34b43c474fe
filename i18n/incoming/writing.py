"""A text of theirs in a message of ours."""

from __future__ import annotations

from i18n import po
from i18n.model import FUZZY, Message, Previous


def with_text(
    message: Message,
    msgstr: tuple[str, ...],
    why: str,
    previous: Previous | None = None,
    comments: tuple[str, ...] = (),
) -> Message:
    """A message with a translation that came from elsewhere; ``why`` says from where and why it is fuzzy, or nothing.

    What stood there before stays in a comment.
    """
    flags = tuple(flag for flag in message.flags if flag != FUZZY)
    kept = list(message.translator_comments)
    if any(message.msgstr) and message.msgstr != msgstr:
        kept += (f"i18n: was: {' '.join(text.split())}" for text in message.msgstr if text)
    kept += (one for one in comments if one not in kept)
    if why:
        kept.append(f"i18n: from {why}")
    return po.edit(
        message,
        msgstr=msgstr,
        flags=(FUZZY, *flags) if why else flags,
        previous=previous,
        translator_comments=tuple(kept),
    )
