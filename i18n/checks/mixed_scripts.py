"""Letters of one script inside a word of another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from i18n.checks.base import Check, Fault, Subject, quoted
from i18n.findings import Severity
from i18n.markup import HOLE

_LATIN = "A-Za-z\u00c0-\u024f"
_OTHERS = "\u0370-\u03ff\u0400-\u052f"
_OTHER = re.compile(f"[{_OTHERS}]")
_WORD = re.compile(
    f"(?<![{HOLE}%\\\\0-9{_LATIN}{_OTHERS}])[{_LATIN}{_OTHERS}]*(?:[{_LATIN}][{_OTHERS}]|[{_OTHERS}][{_LATIN}])[{_LATIN}{_OTHERS}]*"
)
_LONGEST = 60
"""Letters; what is longer is no word."""
_RUN = re.compile(f"[{_LATIN}]+|[{_OTHERS}]+")
_ALIKE = frozenset("ABCEHIJKMOPSTXYZaceijopsuvxyАВЕЅІЈКМНОРСТУХаеіјосрухѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧονυικρ")
"""Letters that look like one of another of these scripts."""


def _run(subject: Subject) -> Iterable[Fault]:
    for form in subject.forms:
        if form.target.isascii() or _OTHER.search(form.target) is None:
            continue
        for _, source, target in subject.prose:
            found = [word for word in dict.fromkeys(_WORD.findall(target)) if any(_strays(word, source))]
            if found:
                yield Fault(f"mixes letters of two scripts in {quoted(found)}", said=found[0])
        return


def _strays(word: str, source: str) -> Iterator[bool]:
    """For each script of a word whether its letters there stand for those of the other."""
    if len(word) > _LONGEST:
        return
    runs = _RUN.findall(word)
    if word[:1].islower() and word[1:].isupper():
        return  # 'cTAG' is translated so
    for own in (False, True):
        these = [run for run in runs if (_OTHER.match(run) is not None) is own]
        # "Gitом" is a name with an ending: its letters stand in the source, or at its end.
        yield (
            all(letter in _ALIKE for run in these for letter in run)
            and not any(len(run) > 1 and run in source for run in runs)
            and any(letter not in _ALIKE for run in runs if run not in these for letter in run)
        )


CHECK = Check(
    id="mixed-scripts",
    severity=Severity.WARNING,
    summary="a word holds letters of two scripts that look alike",
    reason="Searching does not find it, and a screen reader or a reader's fonts stumble over it.",
    traps=(
        "A name from the source with an ending of the language ('Gitом') is meant, and so are letters that look like "
        "no other. Latin, Greek and Cyrillic letters are compared."
    ),
    fix="Type the word anew with the keyboard of the language.",
    run=_run,
)
