"""Other tools' tokens in a text: shortcodes, template expressions, MyST roles. They stand as they are.

``{{< x >}}``, ``{{% x %}}`` (Hugo); ``{% x %}``, ``{{ x }}`` (Liquid, Jinja, Nunjucks); ``{{#include x}}``
(mdBook); ``{ref}`x``` (MyST). Inside of none begins another, so that looking for them all is linear.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections import Counter

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

from i18n.markup.scan import SHORTCODE, code_spans, outside_code

_NAME = r"\{[A-Za-z][\w:+.-]{0,60}+\}"
_ROLE = rf"{_NAME}(?P<role>`{{1,3}}+)(?!`)(?:[^`]|(?!(?P=role)(?!`))`++|(?!))++(?P=role)(?!`)"
_TOKEN = re.compile(f"{SHORTCODE}|{_ROLE}")
_SHORTCODE = re.compile(SHORTCODE)
_BEFORE_CODE = re.compile(rf"{_NAME}\Z")
_OPENING = re.compile(r"\{\{|\{%|\{#(?!\w)|<%")
_OPENING_ROLE = re.compile(rf"{_NAME}`")
_FORM = re.compile(r"(\{\{ [\w.-]+):[\w-]+ \}\}")
_TARGET = re.compile(r"(`++).*(<[^<>`]*>)\1\Z", re.DOTALL)


def plugin(md: MarkdownIt) -> None:
    """Teach a parser to take such a token as one."""
    md.inline.ruler.before("escape", "protected", _rule)


def _rule(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] != "{":
        return False
    match = _TOKEN.match(state.src, state.pos, state.posMax)
    if match is None:
        return False
    if not silent:
        state.push("protected", "", 0).content = match[0]
    state.pos = match.end()
    return True


def spans(text: str) -> list[tuple[int, int]]:
    """Where the shortcodes and template expressions of a text begin and end."""
    return [match.span() for match in _SHORTCODE.finditer(text)]


def tokens(text: str, *, in_code: bool = True) -> list[str]:
    """The tokens of a text. Shortcodes in code spans too, if wanted: other tools look for them there as well."""
    if "{" not in text:
        return []
    found = spans(text)
    code = code_spans(text)
    if not code:
        return [text[start:end] for start, end in found]
    if not in_code:
        starts = [start for start, _ in code]
        found = [(start, end) for start, end in found if not _within(start, code, starts)]
    for start, end in code:
        # What stands before a code span, in braces, makes it a role.
        if text.endswith("}", 0, start) and (name := _BEFORE_CODE.search(text, max(0, start - 64), start)):
            found.append((name.start(), end))
    return [text[start:end] for start, end in found]


def _within(place: int, spans: list[tuple[int, int]], starts: list[int]) -> bool:
    before = bisect(starts, place) - 1
    return before >= 0 and place < spans[before][1]


def identities(text: str, *, in_code: bool = True) -> Counter[str]:
    """The tokens of a text, each written so that equal ones are equal.

    White space counts as one space. The form of a variable (``{{ name:gen }}``) and the words before the target
    of a role (``{ref}`words <target>```) are the translator's.
    """
    return Counter(map(_identity, tokens(text, in_code=in_code)))


def _identity(token: str) -> str:
    token = " ".join(token.split())
    if not token.startswith(("{{", "{%")):
        return _TARGET.sub(r"\1… \2\1", token)
    if token.startswith("{{") and not token.startswith(("{{<", "{{%", "{{#")):
        inside = token.strip("{}").strip().removeprefix("-").removesuffix("-").strip()
        return _FORM.sub(r"\1 }}", f"{{{{ {inside} }}}}")
    return token


def openings(text: str) -> Counter[str]:
    """What begins such a token or another generator's code, and does not end in the text."""
    if "{" not in text and "<%" not in text:
        return Counter()
    found = Counter(_OPENING.findall(_SHORTCODE.sub(" ", text)))
    if "}`" in text:
        found += Counter(_OPENING_ROLE.findall(outside_code(text, " ")))
    return found
