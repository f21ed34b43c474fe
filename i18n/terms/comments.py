"""The terms of a message, said to its translators."""

from __future__ import annotations

from dataclasses import replace

from i18n.locales import Locale
from i18n.model import Catalog, Message
from i18n.slugs import SLUG
from i18n.terms.base import Term, Terms

WORD = "glossary: "
"""What a comment about a term begins with; those of an earlier run are taken out by it."""


def commented(template: Catalog, terms: Terms, locale: Locale | None = None) -> Catalog:
    """A template whose messages say in extracted comments which terms they hold; msgids stay as they are.

    For a locale they say what its terms are called as well.
    """
    return replace(template, messages=tuple(_with(one, terms, locale) for one in template.messages))


def _with(message: Message, terms: Terms, locale: Locale | None) -> Message:
    slug = message.key.msgctxt == SLUG
    found = dict.fromkeys(() if slug else terms.said(message.key.msgid).terms)
    if message.msgid_plural is not None:
        found |= dict.fromkeys(terms.said(message.msgid_plural).terms)
    others = tuple(one for one in message.extracted_comments if not one.startswith(WORD))
    if not found and others == message.extracted_comments:
        return message
    return replace(message, extracted_comments=(*others, *(_comment(term, locale) for term in found)))


def _comment(term: Term, locale: Locale | None) -> str:
    text = f"{WORD}{term.text}"
    if locale is None:
        text += " (not translated)" if term.source.keep else ""
    elif term.stays(locale):
        text += " (not translated)"
    elif forms := term.forms(locale):
        text += f" = {', '.join(map(str, forms))}"
    if unlike := (term.unlike(locale) if locale else term.source.unlike):
        text += f"; not {', '.join(map(str, unlike))}"
    return "; ".join((text, *term.notes(locale)))
