"""How other tools cut and mark their messages: each message in the ways in which its text could stand in a page."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from i18n.markup import PAGE, cut_from_end
from i18n.markup.fold import fold

_SPACES = re.compile(r"(?<=\S) {2,}(?=\S)")
_BREAK = re.compile(r" {2,}\n")
_NOTE_LABEL = re.compile(r"\[\^[^\]\s]+\]:\s+")
_ALERT = re.compile(r"\[!\w+\]\s+")
_TASK = re.compile(r"\[[ xX]\]\s+")
_ROW_END = re.compile(r"\|[ \t]+(?=\|)")
_DEFINES = re.compile(r"\s:\s+")
_FRONT = re.compile(r"(?:[\w-]+:[^\n]*(?:\n|\Z)|[ \t]+[^\n]*(?:\n|\Z)|-[ \t][^\n]*(?:\n|\Z))+")
_IMAGE_HOLE = re.compile(r"!\[(.*)\]\{\d+\}", re.DOTALL)

_ROLE_LINK = re.compile(r":[\w+:.-]{1,40}:`([^`<>]+?)\s*<([^`<>]+)>`")
_ROLE_CODE = re.compile(
    r":(?:(?:py|c|cpp|js|rst|std|sh|bash):)?(?:code|file|command|func|meth|class|mod|attr|data|exc|const|obj|program"
    r"|envvar|option|makevar|samp|literal|kbd|regexp|dfn)?:`~?([^`<>]+)`"
)
_ROLE_TEXT = re.compile(r":(guilabel|menuselection|strong|emphasis|abbr|sub|sup|title):`([^`]+)`")
_LINK = re.compile(r"`([^`<>]+?)\s*<([^`<>]+)>`__?")
_LITERAL = re.compile(r"``([^`]+)``")
_LIKE_RST = re.compile(r"``|`_|:`")


class Reading(NamedTuple):
    """A message as a page could have it."""

    msgid: str
    msgstr: str


Rule = Callable[[str], str | None]
"""A text of theirs as a page would have it; None where the rule has nothing to do with it."""


def readings(msgid: str, msgstr: str) -> Iterator[Reading]:
    """Both texts of a message as a page could have them, the likeliest first. As they stand is the first.

    Where the mark of a message is left out of its translation, the translation is whole without it.
    """
    yield Reading(msgid, msgstr)
    for rule, needed in _RULES:
        theirs = rule(msgid)
        if theirs is None or theirs == msgid:
            continue
        said = rule(msgstr)
        if said is None and needed:
            continue
        yield Reading(theirs, msgstr if said is None else said)


def tidied(text: str, theirs: str, ours: str) -> str:
    """A translation without the line ends and double spaces that its source had there, and has not here.

    Hard breaks are written as the source writes them.
    """
    if "\\\n" in ours and "  \n" in text:
        text = _BREAK.sub(r"\\\n", text)
    if "\n" in text and "\n" not in ours:
        text = fold(text.strip("\n"), PAGE)
    if "  " in text and "  " in theirs and "  " not in ours:
        text = _SPACES.sub(" ", text)
    return text


def _without(mark: re.Pattern[str]) -> Rule:
    def rule(text: str) -> str | None:
        found = mark.match(text)
        return text[found.end() :] if found else None

    return rule


def _without_attributes(text: str) -> str | None:
    """``Risks {#risks}``: the headings of po4a, mdpo and Sphinx."""
    if not text.rstrip().endswith("}"):
        return None
    cut, found = cut_from_end(text.rstrip())
    return cut if found else None


def _table(text: str) -> str | None:
    """``| a | b | |---|---| | c | d |``: po4a folds the lines of tables."""
    if "\n" in text.strip() or not text.startswith("|") or "---" not in text:
        return None
    return _ROW_END.sub("|\n", text)


def _definition(text: str) -> str | None:
    """``Term : Definition``: tools without definition lists fold them."""
    return _DEFINES.sub("\n: ", text) if len(_DEFINES.findall(text)) == 1 and "\n" not in text else None


def _front_matter(text: str) -> str | None:
    """``title: Risks``, ``description: …``, a line each: mdpo takes front matter for a heading."""
    return f"---\n{text.strip()}\n---\n" if _FRONT.fullmatch(text) else None


def _broken_lines(text: str) -> str | None:
    r"""``hard\ break``: po4a folds hard breaks as well; translate-toolkit has them as line ends alone."""
    if "\\ " in text:
        return text.replace("\\ ", "\\\n")
    return text.strip("\n").replace("\n", "\\\n") if "\n" in text.strip("\n") else None


def _alt_text(text: str) -> str | None:
    """``![Alt]{1}``: translate-toolkit hides addresses."""
    found = _IMAGE_HOLE.fullmatch(text.strip())
    return found[1] if found else None


def _from_rst(text: str) -> str | None:
    """Sphinx has reStructuredText; the same as Markdown: its links, literals and the roles whose look is known."""
    if _LIKE_RST.search(text) is None:
        return None
    text = _ROLE_LINK.sub(r"[\1](\2)", text)
    text = _ROLE_TEXT.sub(lambda found: _looks(found[1], found[2]), text)
    text = _ROLE_CODE.sub(r"`\1`", text)
    text = _LINK.sub(r"[\1](\2)", text)
    return _LITERAL.sub(r"`\1`", text)


def _looks(role: str, text: str) -> str:
    return f"*{text}*" if role == "emphasis" else f"**{text}**"


_RULES: tuple[tuple[Rule, bool], ...] = (
    (_without_attributes, False),
    (_without(_NOTE_LABEL), False),
    (_without(_ALERT), False),
    (_without(_TASK), False),
    (_broken_lines, True),
    (_table, True),
    (_definition, True),
    (_front_matter, True),
    (_alt_text, True),
    (_from_rst, True),
)
"""Each rule, and whether a translation that it has nothing to do with is none of its kind."""
