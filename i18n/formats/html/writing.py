"""A text as it must stand in its place in a file; None where it cannot."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable

from i18n.markup import lookup
from i18n.markup_html import VOID, TooMuchError, divides, escaped, expressions, tokens

Written = Callable[[str], str | None]


def plain_in_place(msgid: str) -> Written:
    """For an element that holds nothing but text."""

    def written(said: str) -> str | None:
        kept = expressions(msgid)
        return escaped(said, kept=kept) if _brings_no_expression(said, kept) else None

    return written


def one_line(text: str) -> str:
    """A text without line breaks, which not every attribute may hold, and without white space at its edges."""
    return " ".join(text.splitlines()).strip()


def value_in_place(msgid: str, quote: str) -> Written:
    """For the value of an attribute."""

    def written(said: str) -> str | None:
        kept = expressions(msgid)
        if not _brings_no_expression(said, kept):
            return None
        value = escaped(one_line(said), f"&<>{quote or chr(34)}", kept)
        return value if quote else f'"{value}"'

    return written


def json_written(text: str) -> str:
    """A text as a string of JSON that stands in a script, quotation marks included."""
    return json.dumps(text, ensure_ascii=False).replace("<", "\\u003c").replace(">", "\\u003e")


def json_in_place(msgid: str) -> Written:
    """For a string of JSON in a script."""

    def written(said: str) -> str | None:
        return json_written(said) if _brings_no_expression(said, expressions(msgid)) else None

    return written


def fits(msgid: str, source: str = "") -> Written:
    """For the text of an element. It brings no tag that divides, loses no drawing, tears nothing, and runs no code.

    ``source`` gives the line ends, where these are part of the text.
    """

    def written(said: str) -> str | None:
        had, has = _shape(msgid), _shape(said)
        if has - had or has["svg"] < had["svg"] or not _brings_no_expression(said, expressions(msgid)):
            return None
        return said.replace("\n", "\r\n") if "\r\n" in source else said

    return written


def _brings_no_expression(said: str, kept: Counter[str]) -> bool:
    """Whether a text has no expression that is not kept. Look-ups may repeat, in any form."""
    more = expressions(said) - kept
    if not more:
        return True
    known = {lookup(one) for one in kept}
    return all((name := lookup(one)) and name in known for one in more)


def _shape(html: str) -> Counter[str]:
    """What an inline text must not have more of than its source: blocks, raw elements, what is torn."""
    found: Counter[str] = Counter()
    if "<" not in html:
        return found
    opened: list[str] = []
    try:
        for token in tokens(html):
            if token.kind in {"open", "raw", "doctype", "comment"}:
                found[token.kind] += 1
            elif token.kind == "start":
                if divides(token.name):
                    found[token.name] += 1
                if token.name not in VOID:
                    opened.append(token.name)
            elif token.kind == "end":
                if opened and opened[-1] == token.name:
                    opened.pop()
                else:
                    found[f"/{token.name}"] += 1
    except TooMuchError:
        found["open"] += 1
    found.update(f"<{name}" for name in opened)
    return found
