"""Telephone numbers and prices that stand in several texts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from i18n.findings import Severity
from i18n.source_checks.base import Remark, SourceCheck, Text

_SPACE = "[ \u00a0\u202f]"
_PHONE = re.compile(
    rf"(?<![\w/.:-])(?:\+\d{{1,3}}|\(?0\d+\)?){_SPACE}?(?:[\d()/.\u2011-]|{_SPACE}(?=[\d(])){{5,18}}\d(?![\w/-])"
)
_SIGN = r"(?:[$€£¥₹₽₩]|EUR|USD|GBP|CHF)"
_PRICE = re.compile(
    rf"{_SIGN}{_SPACE}?\d[\d.,]*\d|{_SIGN}{_SPACE}?\d|(?<![\d.,])\d[\d.,]*+{_SPACE}?{_SIGN}(?!\w)"
)
_DIGITS = re.compile(r"\D")
_FEWEST_DIGITS = 7


def _run_all(texts: Sequence[Text]) -> Iterator[Remark]:
    found: dict[tuple[str, str], list[tuple[Text, str]]] = {}
    for text in texts:
        for kind, said in dict.fromkeys(_said(text.prose)):
            these = found.setdefault((kind, _DIGITS.sub("", said) if kind == "number" else said), [])
            if not any(one is text for one, _ in these):
                these.append((text, said))
    for (kind, _), these in found.items():
        if len(these) > 1:
            text, said = these[0]
            what = "the telephone number" if kind == "number" else "the price"
            yield Remark(f"{what} '{said}' stands in {len(these)} texts", text)


def _said(prose: str) -> Iterator[tuple[str, str]]:
    for match in _PHONE.finditer(prose):
        if len(_DIGITS.sub("", match[0])) >= _FEWEST_DIGITS:
            yield "number", match[0].strip()
    for match in _PRICE.finditer(prose):
        yield "price", match[0]


CHECK = SourceCheck(
    id="repeated-fact",
    severity=Severity.INFO,
    summary="a telephone number or a price stands in several texts",
    reason="When it changes, each of them changes in every language, and one that was forgotten is wrong.",
    traps="Numbers of emergency calls (112) are too short to be found. What stands in one text only may stay there.",
    fix="Make it a variable ('{{ site.phone }}', docs/variables.md): its change touches no message.",
    run_all=_run_all,
)
