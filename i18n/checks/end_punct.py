"""What a sentence ends with."""

from __future__ import annotations

import re
from collections.abc import Iterable

from i18n.checks.base import Check, Fault, Subject
from i18n.findings import Severity
from i18n.markup import HOLE

_CLASSES = {
    "full stop": ".。．｡।॥۔։።។៕᱾",
    "colon": ":：፦",
    "question mark": "?？؟፧՞⸮",
    "exclamation mark": "!！՜߹",
    "ellipsis": "…",
    "semicolon": ";；؛፤",
    "comma": ",，、،、፣߸՝",
}
_CLASS = {sign: name for name, signs in _CLASSES.items() for sign in signs}
_GREEK = {";": "question mark", "\u037e": "question mark", "·": "semicolon", "\u0387": "semicolon"}
_CLOSING = "\"'”’»›«“)]}）」』】》\u200e\u200f\u00a0\u202f \t\n*_"
_NONE = frozenset({"th", "lo", "km", "my", "bo", "dz", "jbo"})
"""Languages that end a sentence with a space, or in their own way."""
_LOOSE = frozenset({"ja", "ko", "zh", "yue"})
"""Languages in which headings and list items often drop the full stop, and a colon becomes one."""
_ABBREVIATED = re.compile(r"\b\w{1,4}\.$")


def end(text: str, language: str = "") -> str | None:
    """The class of the sign that a text ends with; empty for a letter, None where it ends with no text."""
    text = text.rstrip(_CLOSING)
    if text.endswith("⟧"):
        # The pseudo-locales make a text longer by dots and close it.
        text = text[:-1].rstrip("·" + _CLOSING)
    if not text or text[-1] == HOLE:
        return None
    if text.endswith("..."):
        return "ellipsis"
    return (_GREEK.get(text[-1]) if language == "el" else None) or _CLASS.get(text[-1], "")


def _run(subject: Subject) -> Iterable[Fault]:
    language = subject.language
    if language in _NONE:
        return
    for form, source, target in subject.prose:
        theirs, ours = end(source, subject.source.language), end(target, language)
        if theirs is None or ours is None or theirs == ours or _meant(theirs, ours, language, source, target):
            continue
        said = f"ends in a {ours}" if ours else "ends without a sign"
        meant = f"in a {theirs}" if theirs else "without a sign"
        yield Fault(f"{said}, its source {meant}{form.said}".replace(" a e", " an e"))


def _meant(theirs: str, ours: str, language: str, source: str, target: str) -> bool:
    """Whether a language may end a text so."""
    if language in _LOOSE and {theirs, ours} <= {"full stop", "colon", "question mark", ""}:
        return True
    # An abbreviation brings its own full stop, or loses it.
    return {theirs, ours} == {"full stop", ""} and bool(
        _ABBREVIATED.search(source.rstrip(_CLOSING)) or _ABBREVIATED.search(target.rstrip(_CLOSING))
    )


CHECK = Check(
    id="end-punct",
    severity=Severity.INFO,
    summary="a translation ends with another kind of sign than its source",
    reason="A question that has become a statement, or a list whose colon is gone, reads otherwise.",
    traps=(
        "Signs of all scripts are compared by their kind (full stop, colon, question mark …). Languages that write "
        "none (Thai, Lao, Khmer, Burmese, Tibetan) are left alone; Chinese, Japanese and Korean may drop a "
        "full stop or "
        "make one of a colon. Headings, and a sentence turned round, differ rightly."
    ),
    fix="End the translation as its source ends, with the sign of your language.",
    run=_run,
    pedantic=True,
)
