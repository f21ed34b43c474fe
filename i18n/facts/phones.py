"""Links that call or write to somebody: whether what is read is what is dialled."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import unquote

from i18n.facts.base import plain

_LINK = re.compile(
    r"\[(?P<text>(?:[^\[\]\\]|\\.){0,300})\]\(<?(?P<kind>tel|mailto):(?P<to>[^)\s>]{0,300})"
    r"|<a\s[^<>]{0,300}?\bhref\s*=\s*[\"']?(?P<kind2>tel|mailto):(?P<to2>[^\"'<>]{0,300})[\"']?[^<>]{0,300}>"
    r"(?P<text2>.{0,300}?)</a\s*>",
    re.IGNORECASE | re.DOTALL,
)
_RUN = re.compile(r"[+(]{0,2}\d(?:[\d ()./\u00a0\u2010-\u2015\u202f-]{0,30}\d)?")
_MAIL = re.compile(r"[\w.+%-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}")
_NOT_DIGITS = re.compile(r"\D+")
_TRUNK = re.compile(r"\(0\)")
_LETTERS = re.compile(r"\d[ -]?[A-Z]{2,}|[A-Z]{2,}[ -]?\d")
_SHORTEST = 3
_SHORT_CALL = 6
"""Digits of an emergency number at most, which every country has for itself."""
_PREFIX = 4
"""Digits of a country's code and trunk prefix that one may leave out, at most."""


class Mismatch(NamedTuple):
    """A link whose text says something else than its address."""

    said: str
    address: str


def mismatches(text: str) -> tuple[Mismatch, ...]:
    """The links of a text (Markdown or HTML) to numbers and mailboxes that are not the ones they show."""
    if "tel:" not in (lowered := text.lower()) and "mailto:" not in lowered:
        return ()
    found: list[Mismatch] = []
    for match in _LINK.finditer(text):
        kind = str(match["kind"] or match["kind2"]).lower()
        shown, address = plain(match["text"] or match["text2"] or ""), match["to"] or match["to2"] or ""
        wrong = _other_number(shown, address) if kind == "tel" else _other_mailbox(shown, address)
        if wrong:
            found.append(Mismatch(wrong, f"{kind}:{address}"))
    return tuple(found)


def _other_number(shown: str, address: str) -> str:
    """The number that a link shows where it is not the one it dials; empty where it is, or shows none."""
    dialled = _NOT_DIGITS.sub("", plain(unquote(re.split("[;,pw?]", address, maxsplit=1)[0])))
    if not dialled or _LETTERS.search(shown):
        return ""
    least = _SHORTEST - 1 if len(dialled) <= _SHORT_CALL else _SHORTEST
    runs = [one for one in _RUN.findall(shown) if len(_NOT_DIGITS.sub("", one)) >= least]
    if not runs or any(_same_number(one, dialled) for one in (*runs, " ".join(runs))):
        return ""
    return str(max(runs, key=len)).strip()


def _same_number(shown: str, dialled: str) -> bool:
    digits = _NOT_DIGITS.sub("", _TRUNK.sub("", shown))
    if digits == dialled:
        return True
    longer, shorter = (dialled, digits) if len(dialled) >= len(digits) else (digits, dialled)
    rest = shorter.lstrip("0")
    if len(shorter) <= _SHORT_CALL and len(longer) <= _SHORT_CALL:
        return False
    return longer.endswith(rest) and len(longer) - len(rest) <= _PREFIX + 1 and bool(rest)


def _other_mailbox(shown: str, address: str) -> str:
    boxes = _MAIL.findall(shown)
    written = {one.strip().lower() for one in unquote(address.split("?", 1)[0]).split(",")}
    if not boxes or any(one.lower() in written for one in boxes):
        return ""
    return str(boxes[0])


def without_calls(text: str, other: str) -> str:
    """A text without the numbers in its links to telephones that are judged by what they dial.

    Those are the numbers of links that the other text has as well, and emergency numbers, which each country has for
    itself, as long as they show what they dial.
    """
    if "tel:" not in text:
        return text
    return _LINK.sub(lambda match: "" if _is_judged(match, other) else match[0], text)


def _is_judged(match: re.Match[str], other: str) -> bool:
    if (match["kind"] or match["kind2"]).lower() != "tel":
        return False
    shown, address = match["text"] or match["text2"] or "", match["to"] or match["to2"] or ""
    if f"tel:{address}" in other:
        return True
    digits = _NOT_DIGITS.sub("", address)
    return len(digits) <= _SHORT_CALL and _NOT_DIGITS.sub("", plain(shown)) == digits
