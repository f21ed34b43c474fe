"""The typography of a language on the texts of a finished page: on nothing else, and on no text in another language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from html import escape

from i18n.charrefs import unescape
from i18n.formats.spans import Edit, edited
from i18n.locales import Locale, typeset
from i18n.markup_html import Token, TooMuchError
from i18n.pages.retouch import steps

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

    def edits() -> Iterator[Edit]:
        for token, ours, _ in steps(html, lambda token, around: _is_ours(token, locale, around)):
            if ours and (token.kind == "text" or (token.kind == "raw" and token.name == "title")):
                made = _set(html[token.start : token.end], locale, kinds, counts)
                if made is not None:
                    yield Edit(token.start, token.end, made)

    try:
        return edited(html, edits()), counts
    except TooMuchError:
        return html, Counter()


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
