"""The flags of messages (``#, …``)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from i18n.checks.base import Check, Fault, Subject
from i18n.errors import meant
from i18n.findings import Severity

_LANGUAGES = (
    "awk boost c c# c++ csharp d elisp gcc-internal gfc-internal go java java-printf javascript kde kde-kuit "
    "lisp librep "
    "lua modula2 ocaml object-pascal objc perl perl-brace php python python-brace qt qt-plural ruby rust scheme sh "
    "sh-printf smalltalk tcl typescript ycp"
)
_KNOWN = frozenset({"fuzzy", "wrap", "no-wrap", "markdown-text", "reviewed"}).union(
    f"{before}{language}-format"
    for language in _LANGUAGES.split()
    for before in ("", "no-", "possible-", "impossible-")
)
"""Those of GNU gettext, and what po4a and platforms write."""
_RANGE = re.compile(r"range:\s*\d+\s*\.\.\s*\d+")


def _run(subject: Subject) -> Iterable[Fault]:
    flags = subject.message.flags
    if flags and flags != ("fuzzy",):
        for said in _wrong(flags, plural=subject.message.msgid_plural is not None):
            yield Fault(said)


def _wrong(flags: tuple[str, ...], *, plural: bool) -> Iterator[str]:
    for flag, count in Counter(flags).items():
        if count > 1:
            yield f"has the flag '{flag}' {count} times"
        if _RANGE.fullmatch(flag):
            if not plural:
                yield f"has the flag '{flag}' without plural forms"
        elif flag not in _KNOWN:
            near = meant(flag, _KNOWN)
            yield f"has the unknown flag '{flag}'{f': {near}' if near else ''}"
        elif f"no-{flag}" in flags:
            yield f"has the flags '{flag}' and 'no-{flag}', which contradict each other"


CHECK = Check(
    id="po-flags",
    severity=Severity.INFO,
    summary="a message has a flag that nobody knows, or two that contradict each other",
    reason="A format that is misspelt is not checked, and msgmerge drops flags that it does not know.",
    traps="Flags that a platform has made up. They are kept as they are; only other tools lose them.",
    fix="Write the flag as GNU gettext spells it, or take it out.",
    run=_run,
    states=True,
    pedantic=True,
)
