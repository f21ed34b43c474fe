"""What can go wrong, and the exit code it has. An error says where, what and what to do."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

EXIT_FINDINGS = 1
EXIT_USAGE = 2
EXIT_INPUT = 3
EXIT_GATE = 4
EXIT_INTERNAL = 70
EXIT_INTERRUPTED = 130

_UNSHOWN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def shown(text: str) -> str:
    """A text for one line of a terminal: what would steer the terminal or turn the line around is escaped.

    Faults and findings quote files that anybody may have written.
    """
    return _UNSHOWN.sub(lambda found: found[0].encode("unicode_escape").decode(), text)


def meant(word: str, known: Iterable[str], mark: str = "") -> str:
    """``did you mean 'file'?``; empty where nothing known is near. ``mark`` is what is written before the word."""
    close = get_close_matches(word, list(known), 1)
    return f"did you mean '{mark}{close[0]}'?" if close else ""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault at one place. Prints as ``path:line:column: what is wrong: what to do``."""

    path: str
    """Relative to the site, with forward slashes; empty where no file is at fault."""
    line: int | None
    """From 1, or None where the whole file is meant."""
    column: int | None
    """From 1, in characters; None where the whole line is meant."""
    what: str
    """What is wrong: lower case, no full stop, the offending text quoted."""
    fix: str = ""
    """What to do about it; empty where that is plain."""

    def __str__(self) -> str:
        place = self.path
        if place and self.line is not None:
            place += f":{self.line}"
            if self.column is not None:
                place += f":{self.column}"
        return shown(": ".join(part for part in (place, self.what, self.fix) if part))


class I18nError(Exception):
    """A reason to stop. Carries every problem found, not only the first."""

    exit_code = EXIT_USAGE

    def __init__(self, problems: Problem | Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = (problems,) if isinstance(problems, Problem) else tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))


class UsageError(I18nError):
    """Raised for a wrong option, an unknown locale or page, a wrong configuration."""


class InputError(I18nError):
    """Raised for content or a catalog that cannot be read."""

    exit_code = EXIT_INPUT


class OutputError(I18nError):
    """Raised where the place to write to is refused, not writable or full."""
