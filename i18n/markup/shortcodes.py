"""The arguments of a shortcode: which texts it holds, and how another is written there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_HEAD = re.compile(r"\{\{[<%#]?-?\s*+|\{%-?\s*+")
_NAME = re.compile(r"[\w/.-]+")
_PLAIN_QUOTE = r"\"(?P<double>[^\"]*+)\""
_ESCAPING = r"\"(?P<double>(?:\\.|[^\"\\])*+)\""
_REST = r"|'(?P<single>[^']*+)'|`(?P<raw>[^`]*+)`|(?P<bare>[^\s\"'`,]++))"
_ARGUMENT = {
    escaping: re.compile(rf"[\s,]*+(?:(?P<key>[\w:-]+?)\s*+[=:]\s*+)?(?:{double}{_REST}", re.DOTALL)
    for escaping, double in ((True, _ESCAPING), (False, _PLAIN_QUOTE))
}
_ESCAPE = re.compile(r"\\([\"\\])")
_END = re.compile(r"([%}>])(?=\})")


class Argument(NamedTuple):
    """A quoted argument of a shortcode."""

    name: str
    """``figure.caption``, or ``figure[0]`` for one without a key."""
    start: int
    """In characters of the shortcode, behind the quotation mark."""
    end: int
    text: str
    quote: str
    escapes: bool
    r"""Whether ``\"`` stands for a quotation mark in it, as it does in Hugo's shortcodes."""

    def written(self, said: str) -> str:
        """Another text as it stands in the place of this one: it ends neither the argument nor the shortcode."""
        said = _END.sub(r"\1 ", " ".join(said.split()))
        if self.escapes:
            return re.sub(r"([\"\\])", r"\\\1", said)
        return said.replace(self.quote, "\u201d" if self.quote == '"' else "\u2019")


def arguments(shortcode: str) -> Iterator[Argument]:
    """The quoted arguments of a shortcode or template tag, in their order."""
    head = _HEAD.match(shortcode)
    name = _NAME.match(shortcode, head.end()) if head else None
    if name is None:
        return
    hugo = shortcode.startswith(("{{<", "{{%"))
    position, count = name.end(), 0
    while match := _ARGUMENT[hugo].match(shortcode, position):
        group = next(kind for kind in ("double", "single", "raw", "bare") if match[kind] is not None)
        said = f"{name[0]}.{match['key']}" if match["key"] else f"{name[0]}[{count}]"
        count += not match["key"]
        if group != "bare":
            escapes = hugo and group == "double"
            text = _ESCAPE.sub(r"\1", match[group]) if escapes else match[group]
            quote = {"double": '"', "single": "'", "raw": "`"}[group]
            yield Argument(said, match.start(group), match.end(group), text, quote, escapes)
        position = match.end()
