"""Emphasis that did not come about in a translation: signs beside punctuation, within words, around spaces."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from i18n.markup import render_inline
from i18n.model import Markup
from i18n.verbatim import pieces

_SPAN = re.compile(r"(?P<sign>\*\*|__|\*|_)(?P<inside>[^*_\n]+)(?P=sign)")
_TAGS = {"**": "strong", "__": "strong", "*": "em", "_": "em"}
_TAG = re.compile(r"<(strong|em)>")
_PAIRS = ("()", "（）", "「」", "『』", "【】", "《》", "〈〉", "“”", "«»", "[]")
_NAME = re.compile(r"[A-Za-z0-9]")
_LONGEST = 20_000
_MOST = 50


@lru_cache(maxsize=256)
def mended_emphasis(source: str, target: str) -> str | None:
    """A Markdown translation in which every emphasis of its source comes about; None where that cannot be had.

    CommonMark (section 6.2) reads signs of emphasis by what stands beside them: between letters of a language
    without spaces punctuation within them, or ``_``, marks nothing. Spaces and punctuation go out, then ``_`` becomes
    ``*``; the last resort is a tag.
    """
    wanted = _emphasis(source)
    lost = wanted - _emphasis(target) if wanted else wanted
    if not lost or len(target) > _LONGEST or ("*" not in target and "_" not in target):
        return None
    at, out = 0, ""
    for match in _spans(target):
        tag = _TAGS[match["sign"]]
        before, after = target[: match.start()][-1:], target[match.end() :][:1]
        in_name = "_" in match["sign"] and bool(_NAME.match(before) or _NAME.match(after))
        if in_name or not lost[tag] or match.start() < at or _marks(f"{before}{match[0]}{after}", tag):
            continue
        sound = next(
            (one for one in _ways(match, before, after) if _marks(f"{before}{one}{after}", tag)), None
        )
        if sound is not None:
            out += target[at : match.start()] + sound
            at = match.end()
            lost[tag] -= 1
    out += target[at:]
    return out if out != target and _emphasis(out) == wanted else None


def _emphasis(text: str) -> Counter[str]:
    """How often each kind of emphasis comes about, by signs or by tags."""
    return (
        Counter(_TAG.findall(render_inline(text))) if "*" in text or "_" in text or "<" in text else Counter()
    )


def _spans(text: str) -> Iterator[re.Match[str]]:
    """What looks like emphasis, in what is language."""
    place = count = 0
    for piece in pieces(text, Markup.MARKDOWN):
        end = place + len(piece.text)
        if piece.words:
            for match in _SPAN.finditer(text, place, end):
                yield match
                count += 1
                if count >= _MOST:
                    return
        place = end


def _marks(text: str, tag: str) -> bool:
    html = render_inline(text)
    return f"<{tag}>" in html and "*" not in html and not (html.startswith("_") or html.endswith("_"))


def _ways(match: re.Match[str], before: str, after: str) -> Iterator[str]:
    """The same emphasis in other ways, the least change first."""
    sign, inside = match["sign"], match["inside"]
    core = inside.strip(" \u00a0\u3000")
    if not core:
        return
    start = "" if inside.startswith(core) or before.isspace() or not before else " "
    end = "" if inside.endswith(core) or after.isspace() or not after else " "
    lead = len(core) - len(core.lstrip("".join(filter(_is_punctuation, core))))
    tail = len(core.rstrip("".join(filter(_is_punctuation, core))))
    for mark in dict.fromkeys((sign, sign.replace("_", "*"))):
        yield f"{start}{mark}{core}{mark}{end}"
        for low, high in ((0, tail), (lead, len(core)), (lead, tail)):
            if low < high and _paired(core[low:high]):
                yield f"{start}{core[:low]}{mark}{core[low:high]}{mark}{core[high:]}{end}"
    yield f"{start}<{_TAGS[sign]}>{core}</{_TAGS[sign]}>{end}"


def _paired(text: str) -> bool:
    return all(text.count(pair[0]) == text.count(pair[1]) for pair in _PAIRS)


def _is_punctuation(letter: str) -> bool:
    return unicodedata.category(letter).startswith("P") and letter not in "*_\\`[]()<>"
