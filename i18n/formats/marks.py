"""Language marks: what an element says of a text in it that is not in the page's language, or out of date."""

from __future__ import annotations

from i18n.locales import Locale
from i18n.model import Localized, State


def mark_of(answer: Localized, locale: Locale) -> str:
    """The attributes that say that a text is in another language, or out of date; empty for neither."""
    if answer.locale is locale or answer.locale == locale:
        return ' data-i18n="old"' if answer.outdated else ""
    language = f' lang="{answer.locale.tag}" dir="{answer.locale.direction}"'
    if answer.outdated:
        return f'{language} data-i18n="old"'
    if answer.state is State.CURRENT:
        return language
    return f'{language} data-i18n="{"outdated" if answer.state is State.FUZZY else "missing"}"'
