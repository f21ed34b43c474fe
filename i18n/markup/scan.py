"""A quick look at inline Markdown, without parsing it, for what need not be exact. Linear in the text."""

from __future__ import annotations

import re

SHORTCODE = (
    r"\{\{<(?:[^>{]|\{(?![{%])|>(?!\}\})|(?!))*+>\}\}"
    r"|\{\{%(?:[^%{]|\{(?![{%])|%(?!\}\})|(?!))*+%\}\}"
    r"|\{%(?:[^%{]|\{(?![{%])|%(?!\})|(?!))*+%\}"
    r"|\{\{(?:[^{}]|\{(?![{%])|\}(?!\})|(?!))*+\}\}++"
)
"""Every token but MyST's roles, as a regular expression that means the same in verbose mode."""
_TICKS = re.compile(r"(?<!\\)`+")
_LETTER = re.compile(r"[^\W\d_]")
_VARIABLE = re.compile(r"\{\{[^{}]*+\}\}")
_BEGINS_WITH_WORD = re.compile(r"[*_(\['\"“„]*+[^\W\d_]++(?:[ ,;'’]|$)")
_MARKUP = re.compile(r"[`<\[\\{&$:@%#]|www\.")
_NOT_WORDS = re.compile(
    r"<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^<>\s]*+|[^<>\s@]++@[^<>\s]++)>"  # <https://…>, <a@b.org>
    r"|</?[A-Za-z][^<>]*+>"  # tags
    r"|<!--(?:[^-<]|-(?!->)|<(?!!--)|(?!))*+-->"
    r"|(?<=\])\((?:<[^<>\n]*+>|[^\s()<>]*+(?:\([^\s()]*+\)[^\s()<>]*+)*+)\)?+"  # a link's address
    r"|(?<=\])\[[^\[\]]*+\]"  # the label of a reference
    r"|\[\^[^\[\]\s]++\]"  # footnote references
    r"|\b(?:https?://|mailto:|www\.)[^\s<>]++"
    r"|(?<![\w.+-])[\w.+-]++@[\w-]++(?:\.[\w-]++)++"
    rf"|{SHORTCODE}|%\([\w.]*+\)[a-zA-Z]"  # placeholders
    r"|(?<!\\)\{[#.:\w][^{}]*+\}"  # attribute lists and placeholders
    r"|&\#?\w++;",
)


def code_spans(text: str) -> list[tuple[int, int]]:
    """Where code spans begin and end, back-ticks included."""
    if "`" not in text:
        return []
    runs = [match.span() for match in _TICKS.finditer(text)]
    following: dict[int, int] = {}
    closing = [-1] * len(runs)
    for i in range(len(runs) - 1, -1, -1):
        length = runs[i][1] - runs[i][0]
        closing[i] = following.get(length, -1)
        following[length] = i
    spans: list[tuple[int, int]] = []
    i = 0
    while i < len(runs):
        end = closing[i]
        if end < 0:
            i += 1
        else:
            spans.append((runs[i][0], runs[end][1]))
            i = end + 1
    return spans


def outside_code(text: str, instead: str = "`") -> str:
    """A text with something else in the place of each code span."""
    kept: list[str] = []
    position = 0
    for start, end in code_spans(text):
        kept += text[position:start], instead
        position = end
    return "".join(kept) + text[position:]


def bare_text(text: str) -> str:
    """The words of a Markdown text: without code, addresses, tags, footnote labels and placeholders.

    Marks of emphasis stay; what is cut out leaves a space.
    """
    if _MARKUP.search(text) is None:
        return text
    spans = code_spans(text)
    if spans:
        kept: list[str] = []
        position = 0
        for start, end in spans:
            kept.append(text[position:start])
            position = end
        kept.append(text[position:])
        text = " ".join(kept)
    return _NOT_WORDS.sub(" ", text)


def has_words(text: str) -> bool:
    """Whether there is a letter to translate in a Markdown text."""
    if _BEGINS_WITH_WORD.match(text):
        return True
    if _LETTER.search(text) is None:
        return False
    if _MARKUP.search(text) is None:
        return True
    return _LETTER.search(bare_text(text)) is not None


def has_letter(text: str) -> bool:
    """Whether there is a letter to translate in a plain text."""
    if "{{" in text:
        text = _VARIABLE.sub("", text)
    return _LETTER.search(text) is not None
