"""Sentences in pieces that are translated one by one."""

from __future__ import annotations

import re
from collections.abc import Iterable

from i18n.facts.small_words import OPEN_WORDS
from i18n.findings import Severity
from i18n.source_checks.base import SourceCheck, Text

_LAST = re.compile(r"(?<![^\W\d_])([^\W\d_]++)\s*$")
_JOINING = {
    "en": "and or but",
    "de": "und oder aber sowie",
    "fr": "et ou mais",
    "es": "y o pero",
    "it": "e o ma",
}
"""What stands at the end of an item of a list on purpose."""


def _run(text: Text) -> Iterable[str]:
    last = _LAST.search(text.prose)
    language = text.language
    if last is None or text.following is None or last[1] not in OPEN_WORDS.get(language, ()):
        return
    if last[1] in _JOINING.get(language, "").split() or text.unit.kind in {"heading", "term", "table header"}:
        return
    follows = text.following.key.msgid.lstrip("*_`[<").lstrip()
    if follows[:1].islower() or follows[:1].isdigit():
        yield f"ends with '{last[1]}' and goes on in the next text: '{follows[:40]}'"


CHECK = SourceCheck(
    id="split-sentence",
    severity=Severity.WARNING,
    summary="a sentence is cut in two texts",
    reason=(
        "Translators get the pieces one by one, and other languages have them in another order, or need other "
        "endings."
    ),
    traps=(
        "Only where a text ends with an article, a preposition or the like and the next one begins in lower case. "
        "A list after 'Call us if:', and items that end in 'and', are usual. Small words are known for twenty "
        "languages."
    ),
    fix="Put the sentence into one paragraph or cell; use inline markup in it.",
    run=_run,
)
