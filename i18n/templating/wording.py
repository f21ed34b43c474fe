"""The gettext callables of our templates: they judge a msgstr before it is shown, and escape it."""

from __future__ import annotations

import re
from collections import Counter
from contextvars import ContextVar
from typing import Any, Protocol

from jinja2 import TemplateRuntimeError
from markupsafe import Markup, escape

from i18n.charrefs import unescape
from i18n.locales import Locale, format_number
from i18n.model import Localized, MessageKey

PLACEHOLDER = re.compile(r"%(?:\((\w+)\)s|%)")
"""``%(name)s``, or ``%%`` for a percent sign, in a message that has placeholders."""


class Lookup(Protocol):
    """Answers a message of a template; picks the plural form where ``n`` is given."""

    def __call__(self, key: MessageKey, n: int | None = None, plural: str | None = None) -> Localized:
        """Return the text to show."""


class Speaker:
    """One locale's voice in templates. Remembers what it said, and what it refused."""

    def __init__(self, locale: Locale, lookup: Lookup, source: Lookup, numerals: str | None = None) -> None:
        self.locale = locale
        self.numerals = numerals
        """The digits that the locale wants; None: CLDR's."""
        self.lookup = lookup
        self.source = source
        """Answers with the source's text: for a msgstr that is refused."""
        self.refused: dict[MessageKey, str] = {}
        """Messages whose msgstr was not shown, and why."""
        self.known: dict[MessageKey, str] = {}


class Marked(str):
    """A text in another language than the page: an element with ``lang`` between tags, plain text elsewhere."""

    __slots__ = ("_html", "mark")
    _html: str
    mark: str
    """The attributes, with a space before them."""

    @classmethod
    def of(cls, plain: str, inner: str, locale: Locale) -> Marked:
        """Mark a text with its language; ``inner`` is its HTML."""
        made = cls(plain)
        made.mark = f' lang="{locale.tag}" dir="{locale.direction}"'
        made._html = f"<span{made.mark}>{inner}</span>"
        return made

    def __html__(self) -> str:
        return self._html


SPEAKER: ContextVar[Speaker] = ContextVar("speaker")
"""Who speaks in the template that is being rendered; imported macros and included templates hear the same."""


def plain(value: object) -> object:
    """The value fit for an attribute or a title: no element comes with it."""
    if isinstance(value, Marked):
        return str.__str__(value)
    if isinstance(value, Markup) and "<" in value:
        return value.striptags()
    return value


def formatted(msgid: str) -> bool:
    """Whether the message has placeholders, so that every ``%`` in it means something."""
    return PLACEHOLDER.search(msgid) is not None


def misfit(msgstr: str, msgid: str, plural: str | None, counts: frozenset[str] = frozenset()) -> str | None:
    """Why a msgstr does not fit its message's placeholders; None where it does.

    A plural form may leave out what counts: "one page" is as good as "1 page".
    """
    sources = [msgid] if plural is None else [msgid, plural]
    if not any(map(formatted, sources)):
        return None
    if "%" in PLACEHOLDER.sub("", msgstr):
        return "has a '%' that is no placeholder (write '%%')"
    found = Counter(name for name in PLACEHOLDER.findall(msgstr) if name)
    known = {name for source in sources for name in PLACEHOLDER.findall(source) if name}
    if unknown := sorted(set(found) - known):
        return f"has the unknown placeholder '%({unknown[0]})s'"
    if absent := sorted(known - set(found) - (counts if plural is not None else frozenset())):
        return f"lacks the placeholder '%({absent[0]})s'"
    return None


def said(answer: Localized, speaker: Speaker) -> str:
    """An answer that a page has got already, as a value for templates: escaped, with its language if it is another."""
    return _fill(answer, speaker, None)


def say(key: MessageKey, speaker: Speaker) -> str:
    """A message without values, outside of a template."""
    token = SPEAKER.set(speaker)
    try:
        return _say(key, None, None, {})
    finally:
        SPEAKER.reset(token)


def language_mark(text: object) -> Markup:
    """The ``lang`` and ``dir`` of a text in another language, for the tag that carries it; nothing for others."""
    return Markup(text.mark if type(text) is Marked else "")  # noqa: S704 - made of a Locale


def _say(key: MessageKey, n: int | None, plural: str | None, values: dict[str, Any]) -> str:
    speaker = SPEAKER.get()
    if n is None and not values:
        known = speaker.known.get(key)
        if known is not None:
            return known
    answer = speaker.lookup(key, n, plural)
    counts = frozenset(name for name, value in values.items() if n is not None and value == n)
    why = misfit(answer.text, key.msgid, plural, counts)
    if why is not None:
        speaker.refused[key] = why
        answer = speaker.source(key, n, plural)
    percent = formatted(key.msgid) or (plural is not None and formatted(plural))
    said = _fill(answer, speaker, values if percent else None)
    if n is None and not values:
        speaker.known[key] = said
    return said


def _fill(answer: Localized, speaker: Speaker, values: dict[str, Any] | None) -> str:
    """The answer as escaped HTML, with its values where the message has placeholders."""
    inner = str(escape(answer.text))
    if values is not None:
        numerals = speaker.numerals if answer.locale == speaker.locale else None
        shown = {name: _shown(value, answer.locale, numerals) for name, value in values.items()}

        def put(found: re.Match[str]) -> str:
            name = found[1]
            if name is None:
                return "%"
            if name not in shown:
                raise TemplateRuntimeError(f"the message needs a value for '%({name})s'")
            return shown[name]

        inner = PLACEHOLDER.sub(put, inner)
    html = Markup(inner)  # noqa: S704 - the text and every value in it were escaped above
    if answer.locale != speaker.locale:
        return Marked.of(html.striptags() if "<" in inner else unescape(inner), inner, answer.locale)
    return html


def _shown(value: object, where: Locale, numerals: str | None) -> str:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(escape(format_number(value, where, numerals)))
    return str(escape(value))


def gettext(msgid: str, /, **values: Any) -> str:
    """Say a message."""
    return _say(MessageKey(msgid), None, None, values)


def pgettext(msgctxt: str, msgid: str, /, **values: Any) -> str:
    """Say a message that has a context."""
    return _say(MessageKey(msgid, msgctxt), None, None, values)


def ngettext(msgid: str, plural: str, n: int, /, **values: Any) -> str:
    """Say a message that counts; the count is ``%(num)s`` as well."""
    return _say(MessageKey(msgid), n, plural, {"num": n, **values})


def npgettext(msgctxt: str, msgid: str, plural: str, n: int, /, **values: Any) -> str:
    """Say a message that counts and has a context."""
    return _say(MessageKey(msgid, msgctxt), n, plural, {"num": n, **values})


CALLABLES = {
    "_": gettext,
    "gettext": gettext,
    "pgettext": pgettext,
    "ngettext": ngettext,
    "npgettext": npgettext,
}
