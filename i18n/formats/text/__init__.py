"""Plain text: paragraphs, headings, lists; a page and a text in each locale."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from i18n.errors import InputError, Problem
from i18n.formats import frontmatter
from i18n.formats.base import Format, Options
from i18n.formats.conflicts import conflicts
from i18n.formats.keys import key_units, note_keys
from i18n.formats.size import MAX_LENGTH, refuse_long
from i18n.formats.text.blocks import Block, Kind, blocks_of, said_of
from i18n.formats.text.document import Passage, TextDocument
from i18n.formats.text.lines import lines_of
from i18n.formats.text.naming import given_names, names_of
from i18n.formats.uses import Uses
from i18n.markup import has_letter
from i18n.model import Applies, Markup, MessageKey, Reference, Unit

__all__ = ["TEXT", "TextDocument", "parse"]

MAX_BLOCKS = 300_000
_LINE_BREAK = re.compile(r"\r\n?|\n")


def parse(path: str, text: str, options: Options) -> TextDocument:
    """A plain text. Raises InputError for every fault of its front matter, and for one that is too long."""
    refuse_long(path, text, lines=MAX_LENGTH)
    if "<<<<<<< " in text and (faults := conflicts(path, _LINE_BREAK.sub("\n", text))):
        raise InputError(faults)
    front, body = frontmatter.split_file(path, text)
    blocks = blocks_of(list(lines_of(text, body)))
    titles = [said_of(block) for block in blocks if block.kind is Kind.HEADING]
    names = given_names(path, front, len(titles))
    if names is None:
        names = tuple(names_of(titles, variables=options.variables is not None))
    passages = tuple(_passages(path, text, blocks, names, front.applies))
    keys = key_units(path, front, text, options)
    if options.variables is not None and "{{" in text:
        used = Uses()
        note_keys(used, keys, front, options)
        for passage in passages:
            used.note_plain(passage.text, passage.reference)
        if problems := sorted(set(used.faults(path, text, options.variables))):
            raise InputError(problems)
    return TextDocument(path, text, front, keys, options, body, passages)


def _passages(
    path: str, text: str, blocks: Sequence[Block], names: Sequence[str], applies: Applies
) -> Iterator[Passage]:
    outline: list[tuple[int, str]] = []
    heading_names = iter(names)
    line, counted = 1, 0
    for count, block in enumerate(blocks):
        if count >= MAX_BLOCKS:
            what = f"has more than {MAX_BLOCKS:,} paragraphs"
            raise InputError(Problem(path, line, None, what, "divide it"))
        start = block.lines[0].start
        line += len(_LINE_BREAK.findall(text, counted, start))
        counted = start
        reference = Reference(path, line)
        said = said_of(block)
        name = ""
        if block.kind is Kind.HEADING:
            name = next(heading_names)
            while outline and outline[-1][0] >= block.level:
                outline.pop()
        unit = None
        if has_letter(said) and block.kind is not Kind.SEPARATOR:
            trail = tuple(above for _, above in outline)
            kind = str(block.kind)
            unit = Unit(MessageKey(said), kind, Markup.PLAIN, reference, trail, applies=applies)
        if block.kind is Kind.HEADING:
            outline.append((block.level, said))
        yield Passage(block, said, reference, unit, name)


TEXT = Format(
    "text",
    frozenset({".txt"}),
    parse,
    beside=".txt",
    files=frozenset(
        {"robots.txt", "humans.txt", "ads.txt", "app-ads.txt", "security.txt", "llms.txt", "llms-full.txt"}
    ),
)
