"""The typography of a language on the texts of a finished page: on nothing else, and on no text in another language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from html import escape, unescape

from i18n.locales import Locale, typeset
from i18n.markup_html import VOID, Token, TooMuchError, tokens

_KEPT = frozenset(
    ["address", "code", "kbd", "math", "pre", "samp", "script", "style", "svg", "textarea", "var"]
)
"""Elements whose text is no language, or is as its author wrote it."""


def typographic(html: str, locale: Locale, kinds: Sequence[str]) -> tuple[str, Counter[str]]:
    """A page with its texts set as its language has them, and how often each kind of change was made.

    Attributes, code, addresses (``https://…``), what must not be translated (``translate="no"``) and parts in another
    language (``lang``) keep every character.
    """
    counts: Counter[str] = Counter()
    out: list[str] = []
    at = 0
    opened: list[tuple[str, bool]] = []
    ours = False
    try:
        for token in tokens(html):
            if (token.kind == "text" or (token.kind == "raw" and token.name == "title")) and ours:
                made = _set(html[token.start : token.end], locale, kinds, counts)
                if made is not None:
                    out += (html[at : token.start], made)
                    at = token.end
            elif token.kind == "start" and token.name not in VOID and not token.closed:
                opened.append((token.name, ours))
                ours = _is_ours(token, locale, ours)
            elif token.kind == "end":
                for i in range(len(opened) - 1, -1, -1):
                    if opened[i][0] == token.name:
                        ours = opened[i][1]
                        del opened[i:]
                        break
    except TooMuchError:
        return html, Counter()
    return ("".join((*out, html[at:])) if out else html), counts


def _is_ours(token: Token, locale: Locale, around: bool) -> bool:
    said = {
        one.name: one.value.strip() for one in token.attributes if one.name in {"lang", "translate", "class"}
    }
    if (
        token.name in _KEPT
        or said.get("translate", "").lower() == "no"
        or "notranslate" in said.get("class", "").split()
    ):
        return False
    return said["lang"].lower() == locale.tag.lower() if "lang" in said else around


def _set(text: str, locale: Locale, kinds: Sequence[str], counts: Counter[str]) -> str | None:
    """A text of a page, set; None where it stays as it is, as one with an address in it does."""
    if not text.strip() or "://" in text or "@" in text:
        return None
    plain = unescape(text)
    made = typeset(plain, locale, kinds)
    if made.text == plain:
        return None
    counts.update(dict(made.counts))
    return escape(made.text, quote=False)
