"""Language marks: what an element says of a text in it that is not in the page's language, or out of date."""

from __future__ import annotations

import re

from i18n.locales import Locale
from i18n.markup import escape
from i18n.model import Localized, State

_LINK_TAG = re.compile(r"<(/?)a(?=[\s>/])", re.IGNORECASE)


def mark_of(answer: Localized, locale: Locale) -> str:
    """The attributes that say that a text is in another language, or out of date; empty for neither."""
    if answer.locale is locale or answer.locale == locale:
        return ' data-i18n="old"' if answer.outdated else ""
    language = language_of(answer.locale)
    if answer.outdated:
        return f'{language} data-i18n="old"'
    if answer.state is State.CURRENT:
        return language
    return f'{language} data-i18n="{state_word(answer.state)}"'


def language_of(locale: Locale) -> str:
    """The attributes that say that a text is in the language of a locale."""
    return f' lang="{locale.tag}" dir="{locale.direction}"'


def state_word(state: State) -> str:
    """What pages call the state of something that is shown in another language: ``outdated`` or ``missing``."""
    return "outdated" if state is State.FUZZY else "missing"


def note_of(note: Localized, locale: Locale, around: str) -> str:
    """The note at the end of a link, as HTML; ``around`` is the mark of the text that it stands in."""
    mark = ""
    if note.locale != locale or "lang=" in around:
        mark = language_of(note.locale)
    return f' <span class="in-language"{mark}>{escape(note.text)}</span>'


def joined(out: list[str], notes: list[tuple[int, str]]) -> str:
    """What was written, with each note before the end of its link. ``notes`` are with how much was written then."""
    for start, note in notes:
        for i in range(start, len(out)):
            tag = _LINK_TAG.search(out[i])
            if tag is not None:
                if tag[1]:
                    out[i] = out[i][: tag.start()] + note + out[i][tag.start() :]
                break
    return "".join(out)
