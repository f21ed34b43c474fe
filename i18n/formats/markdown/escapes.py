"""A text as it has to be written in a Markdown source, so that it begins, ends and divides no block there.

What an inline text means is left as it is. Whatever these rules do not foresee, the guard of ``splice`` meets.
"""

from __future__ import annotations

import re
from functools import cache

from i18n.markup import SHORTCODE, cut_from_end

_SPACE = " \t"
_WHITE = re.compile(r"[ \t\n\r\f\v]+")
_LINE_END = re.compile(r"\r\n|\r|\n")
_CLOSING_MARKS = re.compile(r"(?:^|(?<=[ \t]))#+$")
_SPECIAL = re.compile(rf"({SHORTCODE})|([\\`*_\[\]<>&~^$|!])")


@cache
def _marker() -> re.Pattern[str]:
    """What begins a block at the start of a line, up to where a backslash takes its meaning (CommonMark 0.31, 4, 5)."""
    # Compiled when it is first asked for: most runs never do.
    return re.compile(
        r"(?P<number>\d{1,9})(?=[.)](?:[ \t]|$))"  # a list item, as the following
        r"|(?=[-+*](?:[ \t]|$))"
        r"|(?=#{1,6}(?:[ \t]|$)|>)"
        r"|(?=([-_*])[ \t]*(?:\2[ \t]*){2,}$)"  # a rule, as the front matter's line
        r"|(?=\+{3}[ \t]*$)"
        r"|(?=(?:=+|-+)[ \t]*$)"  # the line below a heading
        r"|(?=[:~][ \t]|:::|!!!|\?\?\?)"  # a definition, containers
        r"|(?=[|:-][|:\- \t]*$)"  # the second line of a table
        r"|(?=\[[ xX]\](?:[ \t]|$)|\[!\w+\])"  # a task, an alert
    )


_FENCE = re.compile(r"(`{3,})(?=[^`]*$)|(~{3,})")
_DEFINITION = re.compile(r"\*?\[(?:[^\[\]\\]|\\.)*\](?=:)", re.DOTALL)


def lines_of(text: str) -> list[str]:
    """The lines of a text without blank ones and without indentation; a hard break at its end is a tag."""
    lines = [line.lstrip(_SPACE) for line in _LINE_END.split(text)]
    kept = [line for line in lines if line]
    if kept and not lines[-1] and _breaks(kept[-1]):
        kept[-1] = _without_break(kept[-1]) + "<br>"
    if kept:
        kept[-1] = kept[-1].rstrip(_SPACE)
    return kept


def _breaks(line: str) -> bool:
    """Whether a line ends in a hard break."""
    return line.endswith("  ") or (len(line) - len(line.rstrip("\\"))) % 2 == 1


def _without_break(line: str) -> str:
    return line.rstrip(_SPACE) if line.endswith("  ") else line[:-1]


def one_line(lines: list[str]) -> str:
    """The lines as one; a hard break is a tag."""
    parts = [f"{_without_break(line)}<br> " if _breaks(line) else f"{line} " for line in lines[:-1]]
    return "".join((*parts, *lines[-1:]))


def at_line_start(line: str) -> str:
    """A line of text that begins no block."""
    fence = _FENCE.match(line)
    if fence is not None:
        run = fence[0]
        return f"\\{run[0]}" * len(run) + line[len(run) :]
    definition = _DEFINITION.match(line)
    if definition is not None:
        return f"{definition[0]}\\{line[definition.end() :]}"
    if line.startswith("{") and not cut_from_end(line)[0]:
        return f"\\{line}"
    marker = _marker().match(line)
    if marker is None:
        return line
    number = marker["number"] or ""
    return f"{number}\\{line[len(number) :]}"


def paragraph(lines: list[str]) -> list[str]:
    """The lines of a paragraph. A definition may have its label on several of them."""
    text = "\n".join(lines)
    definition = _DEFINITION.match(text)
    if definition is not None:
        lines = f"{definition[0]}\\{text[definition.end() :]}".split("\n")
    return [at_line_start(line) for line in lines]


def heading_end(line: str) -> str:
    """The last line of a heading: what looks like closing marks or attributes at its end is text."""
    closing = _CLOSING_MARKS.search(line)
    if closing is not None:
        line = f"{line[: closing.start()]}\\{closing[0]}"
    if cut_from_end(line)[0] != line:
        at = line.rindex("{")
        line = f"{line[:at]}\\{line[at:]}"
    return line


def cell(line: str) -> str:
    """The text of a table cell. A backslash before a pipe is the table's, even in code (GFM 0.29, 4.10)."""
    return line.replace("|", "\\|")


def folded(text: str) -> str:
    """A text on one line, its white space single. What is no break, as French has before a question mark, stays."""
    return _WHITE.sub(" ", text).strip(" ")


def literal(text: str) -> str:
    """Plain text in Markdown, on one line: nothing in it is special but other tools' tokens."""
    return _SPECIAL.sub(lambda found: found[1] or f"\\{found[2]}", folded(text))


def quoted(text: str, mark: str) -> str:
    """Plain text between marks that quote it."""
    text = folded(text).replace("\\", "\\\\").replace("&", "&amp;")
    for one in "()" if mark == "(" else mark:
        text = text.replace(one, f"\\{one}")
    return text
