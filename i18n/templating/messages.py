"""The messages of a template, found without rendering it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from io import BytesIO

from jinja2 import TemplateSyntaxError
from jinja2.ext import babel_extract

from i18n.errors import InputError, Problem
from i18n.model import Markup, MessageKey, Reference, Unit
from i18n.templating.wording import CALLABLES, formatted

COMMENT = "i18n:"
"""What a comment for translators begins with: ``{# i18n: the button of the search form #}``."""

KIND = "interface text"

_OPTIONS = {
    # One unknown tag would otherwise give no messages, and no error.
    "silent": "false",
    "newstyle_gettext": "true",
    # A message does not change when a template is indented anew.
    "trimmed": "true",
    "keep_trailing_newline": "true",
    "extensions": "i18n.templating.place.Places",
}
_MARKUP = re.compile(r"</?[a-zA-Z][^<>]*>|&#?\w+;")
_UNNAMED = re.compile(r"%%|(%(?:[diufrs]\b|\(\w+\)(?!s)\w?))")
"""What other programs fill in, and a template shows as it is: ``%d``, ``%(n)d``."""
_ARGUMENTS = {"_": 1, "gettext": 1, "ngettext": 2, "pgettext": 2, "npgettext": 3}

Found = tuple[int, str, str | tuple[str | None, ...] | None, list[str]]


def extract_messages(path: str, text: str) -> tuple[Unit, ...]:
    """Every message of a Jinja template, in the order of its lines, as plain text units.

    Knows gettext, ngettext, pgettext, npgettext, ``_`` and ``{% trans %}``, with contexts, plurals and the
    comments ``{# i18n: … #}`` in the same line or above.
    Raises InputError with the line: for a syntax error, and for every message that is not a literal text, is
    empty, or holds markup (markup stays in the template: what is translated is text) or a placeholder without
    a name.
    """
    try:
        found: list[Found] = list(
            babel_extract(BytesIO(text.encode()), tuple(CALLABLES), (COMMENT,), dict(_OPTIONS))
        )
    except TemplateSyntaxError as error:
        raise InputError(Problem(path, error.lineno, None, _lower(str(error.message)))) from error
    problems: list[Problem] = []
    units = tuple(_units(path, found, problems))
    if problems:
        raise InputError(problems)
    return units


def _units(path: str, found: Sequence[Found], problems: list[Problem]) -> Iterator[Unit]:
    for line, function, texts, comments in sorted(found, key=lambda one: one[0]):
        given = texts if isinstance(texts, tuple) else (texts,)
        wanted = given[: _ARGUMENTS[function]]
        literal = [text for text in wanted if text]
        if len(literal) < _ARGUMENTS[function]:
            problems.append(
                Problem(
                    path,
                    line,
                    None,
                    f"'{function}' needs literal texts",
                    "write the text itself, between quotes",
                )
            )
            continue
        if markup := next(filter(None, map(_MARKUP.search, literal)), None):
            what = f"a message holds the markup '{markup[0]}'"
            problems.append(
                Problem(path, line, None, what, "keep it outside of the message, or pass it as a value")
            )
            continue
        if unnamed := next(
            filter(None, (one[1] for text in literal for one in _UNNAMED.finditer(text))), None
        ):
            what = f"a message holds '{unnamed}', which nothing is put into"
            problems.append(Problem(path, line, None, what, "write a placeholder with a name: '%(name)s'"))
            continue
        yield _unit(Reference(path, line), function, literal, comments)


def _unit(reference: Reference, function: str, texts: list[str], comments: list[str]) -> Unit:
    msgctxt = texts.pop(0) if function in {"pgettext", "npgettext"} else None
    plural = texts[1] if function in {"ngettext", "npgettext"} else None
    return Unit(
        key=MessageKey(texts[0], msgctxt),
        kind=KIND,
        markup=Markup.PLAIN,
        reference=reference,
        note="\n".join(" ".join(comment.removeprefix(COMMENT).split()) for comment in comments),
        plural=plural,
        flags=frozenset({"python-format"}) if any(map(formatted, texts)) else frozenset(),
    )


def _lower(text: str) -> str:
    return (text[:1].lower() + text[1:]).rstrip(".")
