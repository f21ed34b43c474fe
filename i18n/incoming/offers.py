"""What a message of another tool offers: a translation of one text of ours, or of several that stand in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from i18n.code_texts import CodeText, code_texts
from i18n.errors import I18nError
from i18n.formats import frontmatter
from i18n.formats.base import Options
from i18n.formats.markdown import parse
from i18n.incoming.agreement import doubt_of_piece
from i18n.incoming.base import Doubt, Offer, Theirs, Way
from i18n.incoming.conventions import Reading, readings
from i18n.locales import Locale
from i18n.markup import PAGE
from i18n.markup.blocks import Token, outline
from i18n.minor import Text, text_of
from i18n.model import Message, Unit

LONGEST = 20_000
"""Messages with more characters are taken as they stand alone."""
_KEY = re.compile(r"type: (?:Yaml Front Matter )?Hash Value: (\S+)")
_BLOCK = re.compile(r"type: Fenced code block \((\w+)\)")
_CODE_KINDS = {"comment": "code comment", "string": "code string"}
_LANGUAGES = (
    (re.compile(r"\s*(?://|/\*|\"|b?'|`)"), "rust"),
    (re.compile(r"\s*#"), "python"),
    (re.compile(r"\s*--"), "sql"),
    (re.compile(r"\s*<!--"), "html"),
    (re.compile(r"\s*;"), "lisp"),
)
"""By what a piece of code begins with: a language that reads it so."""
_SECOND_LINE = re.compile(r"\S[^\n]*\n([ \t]+)(?=//|#|--|;)")
_MARKS = re.compile(r"(?:///?!?|/\*++!?|\*+/|#++|--++|;++|<!--|-->|[*\s\"'`])*+")
"""All that stands in a message of code beside its texts, where it is nothing but comments and strings."""


def translated(theirs: Theirs) -> Iterator[Message]:
    """The messages of a catalog that say something, obsolete ones left out."""
    for message in theirs.catalog.messages:
        if message.translated and not message.obsolete and message.key.msgid:
            yield message


def whole(message: Message, file: str) -> Offer:
    """A message as it stands. What po4a says of a value of front matter is its context."""
    text = text_of(message)
    if text.msgctxt is None:
        found = next(filter(None, map(_KEY.fullmatch, message.extracted_comments)), None)
        if found is not None:
            text = text._replace(msgctxt=found[1])
    doubt = Doubt.THEIRS if message.fuzzy else None
    return Offer(text, message.msgstr, message, file, Way.EXACT, doubt=doubt)


def offers(
    message: Message, file: str, options: Options, source: Locale, target: Locale
) -> Iterator[tuple[Offer, ...]]:
    """The ways to read a message otherwise than as it stands, each with all that it offers, the likeliest first."""
    if message.msgid_plural is not None or len(message.key.msgid) + len(message.msgstr[0]) > LONGEST:
        return
    base = whole(message, file)
    for number, reading in enumerate(readings(message.key.msgid, message.msgstr[0])):
        if number:
            yield (_said(base, reading, Way.FORM),)
        yield from _in_page(base, reading, options, source, target)
    if options.code:
        yield from _in_code(base, options, source, target)


def _said(base: Offer, reading: Reading, way: Way, kind: str = "", context: str | None = None) -> Offer:
    text = Text(reading.msgid, context if context is not None else base.text.msgctxt)
    kinds = frozenset({kind}) if kind else frozenset[str]()
    return replace(base, text=text, msgstr=(reading.msgstr,), way=way, kinds=kinds)


def _in_page(
    base: Offer, reading: Reading, options: Options, source: Locale, target: Locale
) -> Iterator[tuple[Offer, ...]]:
    """What a message offers where it is a piece of a page: units, if both texts are cut into the same blocks."""
    theirs, said = _units(reading.msgid, options), _units(reading.msgstr, options)
    if not theirs or len(theirs) != len(said):
        return
    if any(
        one.kind != other.kind or one.key.msgctxt != other.key.msgctxt
        for one, other in zip(theirs, said, strict=True)
    ):
        return
    if len(theirs) == 1 and theirs[0].key.msgid == base.text.msgid:
        return
    if not _same_blocks(reading.msgid, reading.msgstr):
        return
    way = Way.FORM if len(theirs) == 1 else Way.PART
    yield tuple(
        _together(
            [
                _said(base, Reading(one.key.msgid, other.key.msgid), way, context=one.key.msgctxt)
                for one, other in zip(theirs, said, strict=True)
            ],
            source,
            target,
        )
    )


def _together(pieces: list[Offer], source: Locale, target: Locale) -> Iterator[Offer]:
    """The pieces of one message: where one cannot be what its source says, none is sure to stand in its place."""
    doubt = None
    if len(pieces) > 1:
        found = (doubt_of_piece(one.text.msgid, one.msgstr[0], source, target) for one in pieces)
        doubt = next(filter(None, found), None)
    for one in pieces:
        yield replace(one, doubt=one.doubt or doubt)


def _units(text: str, options: Options) -> tuple[Unit, ...]:
    try:
        return tuple(parse("", text, options).units())
    except I18nError:
        return ()


def _same_blocks(one: str, other: str) -> bool:
    theirs, ours = _blocks(one), _blocks(other)
    return len(theirs) == len(ours) and all(map(_same, theirs, ours))


def _blocks(text: str) -> list[Token]:
    try:
        text = frontmatter.split("", text)[1]
    except I18nError:
        return []
    return outline(text, PAGE).tokens


def _same(one: Token, other: Token) -> bool:
    return (one.type, one.tag, one.nesting, one.level, one.info) == (
        other.type,
        other.tag,
        other.nesting,
        other.level,
        other.info,
    )


def _in_code(base: Offer, options: Options, source: Locale, target: Locale) -> Iterator[tuple[Offer, ...]]:
    """What a message offers that is a piece of code: its comments and strings."""
    msgid, msgstr = _indented(base.text.msgid), _indented(base.msgstr[0])
    block = next(filter(None, map(_BLOCK.fullmatch, base.message.extracted_comments)), None)
    language = block[1] if block else next((name for begins, name in _LANGUAGES if begins.match(msgid)), "")
    theirs, said = code_texts(msgid, language, options.code), code_texts(msgstr, language, options.code)
    if not theirs or [one.kind for one in theirs] != [one.kind for one in said]:
        return
    rest, left = _between(msgid, theirs), _between(msgstr, said)
    if rest != left and not (_MARKS.fullmatch(rest) and _MARKS.fullmatch(left)):
        return
    way = Way.PART if len(theirs) > 1 else Way.FORM
    pieces = [
        _said(base, Reading(one.text, other.text), way, _CODE_KINDS[one.kind])
        for one, other in zip(theirs, said, strict=True)
    ]
    yield tuple(_together(pieces, source, target))


def _indented(code: str) -> str:
    """Code whose first line is as far in as the second: mdbook-i18n-helpers cuts it where the comment begins."""
    found = _SECOND_LINE.match(code)
    return found[1] + code if found else code


def _between(code: str, texts: tuple[CodeText, ...]) -> str:
    """All of a piece of code but its texts."""
    out: list[str] = []
    position = 0
    for one in texts:
        out.append(code[position : one.start])
        position = one.end
    return "".join((*out, code[position:]))
