"""A page's source in the words of a locale: texts are written where they stand, and the result is read again.

What is not the same blocks with the wanted texts in them is written another way, and at last not at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from i18n.errors import I18nError
from i18n.formats import frontmatter
from i18n.formats.directives import occur
from i18n.formats.ids import NameHeading
from i18n.formats.markdown import escapes
from i18n.formats.markdown.grounds import Grounds, same_block, unified
from i18n.formats.markdown.naming import Named, given_ids, lost, named_text, plain_heading
from i18n.formats.markdown.places import Place
from i18n.formats.markdown.program import Slot
from i18n.markup import as_written, parse_inline
from i18n.markup.blocks import Outline, Token, outline
from i18n.markup.code import code_title
from i18n.markup.html import alt_text
from i18n.markup.inline import tokens_of
from i18n.model import Markup, Unit

_WHITE = re.compile(r"[ \t\n]+")
_PATIENCE = 3
"""How often, before every text is looked at alone."""
_MOST_READINGS = 24
"""How often a page is read again before all its texts are left as they are."""
_TITLED = frozenset({"admonition_title_open", "box_title_open"})

NO_PLACE = "finds no place in the source file"
NO_SHAPE = "would change the blocks of the page"


@dataclass(slots=True)
class Edit:
    """A text to be written at a place."""

    place: Place
    said: str
    ways: Sequence[str]
    way: int = 0
    """Which of the ways is taken; past the last one: none."""

    @property
    def written(self) -> str | None:
        """The text as it is written now; None where it is not."""
        return self.ways[self.way] if self.way < len(self.ways) else None


def written(
    where: Grounds, texts: Iterable[tuple[Slot, Unit, str]], name: NameHeading | None = None
) -> tuple[str, list[tuple[Unit, str]]]:
    """The body with these texts in it, and the units that it has not, with the reason.

    Where ``name`` would give a heading another id than it had, its id is written behind it.
    """
    refused: list[tuple[Unit, str]] = []
    edits: list[Edit] = []
    for slot, unit, text in texts:
        place = where.places.get(slot.index)
        if place is None:
            refused.append((unit, NO_PLACE))
            continue
        said = text.replace("\0", "\ufffd")
        # A directive would be obeyed when the result is read as a source; one in code is none.
        directive = occur(said) and not occur(unit.key.msgid)
        edits.append(Edit(place, said, () if directive else place.ways(said)))
    edits.sort(key=lambda edit: edit.place.start)
    guard = _Guard(where, edits, _ids(where, edits, name) if name else {})
    body = guard.body()
    refused += [(edit.place.unit, NO_SHAPE) for edit in edits if edit.written is None]
    return body, refused


def _ids(where: Grounds, edits: Iterable[Edit], name: NameHeading) -> dict[int, Named]:
    """The headings whose ids have to be written, by the token that opens them."""
    texts: dict[int, str] = {}
    for edit in edits:
        at, unit = edit.place.token - 1, edit.place.unit
        if at < 0 or not edit.ways or where.outline.tokens[at].type != "heading_open":
            continue
        if unit.markup is Markup.MARKDOWN:
            text = plain_heading(edit.said, where.dialect, where.surroundings)
            texts[at] = named_text(text, where.dialect)
        elif unit.kind == "alt text":
            texts[at] = named_text(escapes.folded(edit.said), where.dialect)
    given = given_ids(where.outline.tokens)
    return {one.token: one for one in lost(where.headings, given, texts, name)}


@dataclass(slots=True)
class _Guard:
    where: Grounds
    edits: list[Edit]
    ids: dict[int, Named] = field(default_factory=dict)
    """By the token of their headings: what is written behind these, while their texts stand."""
    by_token: dict[int, list[Edit]] = field(default_factory=dict)

    def body(self) -> str:
        """The body with the edits that keep its blocks; the ways of the others are used up."""
        for edit in self.edits:
            self.by_token.setdefault(edit.place.token, []).append(edit)
        for reading in range(_MOST_READINGS):
            if all(edit.written is None for edit in self.edits) and not any(map(self._named, self.ids)):
                break
            body = self._spliced()
            faulty = self._faults(body)
            if faulty is None:
                return body
            if not faulty:
                self.ids.clear()
            if reading == _PATIENCE:
                faulty = self._no_paragraphs() or faulty
            for edit in faulty:
                edit.way += 1
        for edit in self.edits:
            edit.way = len(edit.ways)
        return self.where.body

    def _spliced(self) -> str:
        out: list[str] = []
        position = 0
        body = self.where.body
        changes = [
            (edit.place.start, edit.place.end, edit.written)
            for edit in self.edits
            if edit.written is not None
        ]
        if self.ids:
            changes += [
                (one.start, one.end, one.written) for one in self.ids.values() if self._named(one.token)
            ]
            changes.sort()
        for start, end, text in changes:
            out += (body[position:start], text)
            position = end
        return "".join((*out, body[position:]))

    def _named(self, i: int) -> str:
        """The id that is written behind the heading that a token opens; none where its new text is not written."""
        if i not in self.ids:
            return ""
        edits = self.by_token.get(i + 1, ())
        return self.ids[i].id if not edits or any(edit.written is not None for edit in edits) else ""

    def _faults(self, body: str) -> list[Edit] | None:
        """The edits that have to be made in another way; None where the body is as it should be."""
        if self.where.plain and (body.startswith(("---", "+++", "{")) and _has_front_matter(body)):
            return self._at(0)
        ours, theirs = self.where.outline, outline(unified(body), self.where.dialect)
        faulty: list[Edit] = []
        for i, (one, other) in enumerate(zip(ours.tokens, theirs.tokens, strict=False)):
            if not same_block(one, other, titled=self._has_title(i), named=self._named(i)):
                return faulty or self._at(i)
            if one.type == "inline" and any(edit.written is not None for edit in self.by_token.get(i, ())):
                faulty += self._wrong_texts(i, one, other)
            elif one.type == "html_block" and i in self.by_token:
                faulty += self._wrong_html(i, one, other)
            elif one.type == "fence" and self._has_title(i):
                faulty += self._wrong_code(i, one, other)
            elif one.content != other.content and not self._has_title(i):
                return faulty or self._at(i)
        if faulty:
            return faulty
        if len(ours.tokens) != len(theirs.tokens):
            return self._at(min(len(ours.tokens), len(theirs.tokens)))
        return self._wrong_references(ours, theirs) or None

    def _has_title(self, i: int) -> bool:
        """Whether a token holds a title that is edited: of code, or of a container, which repeats it."""
        tokens = self.where.outline.tokens
        if tokens[i].type == "fence":
            return i in self.by_token
        return i + 2 in self.by_token and tokens[i + 1].type in _TITLED

    def _at(self, i: int) -> list[Edit]:
        """The edits that make the difference at a token: of the text that it opens, else of the last one before."""
        tokens = self.where.outline.tokens
        while i < len(tokens) and tokens[i].nesting > 0:
            i += 1
        standing = [edit for edit in self.edits if edit.written is not None]
        if not standing:
            return []
        before = [edit for edit in standing if 0 <= edit.place.token <= i]
        chosen = max(before, key=lambda edit: edit.place.token) if before else standing[0]
        # What is wrong with a text in one block is most often wrong with it in every block of its kind.
        kind = self._kind(chosen)
        return [edit for edit in standing if edit.written == chosen.written and self._kind(edit) == kind]

    def _no_paragraphs(self) -> list[Edit]:
        """The paragraphs that are none even alone: in one go, where a page has many."""
        found: list[Edit] = []
        for edit in self.edits:
            if edit.written is not None and self._kind(edit) == "paragraph_open":
                tokens = outline(edit.written.partition("\n")[0], self.where.dialect).tokens
                if [token.type for token in tokens] != ["paragraph_open", "inline", "paragraph_close"]:
                    found.append(edit)
                    edit.way = len(edit.ways) - 1
        return found

    def _kind(self, edit: Edit) -> str:
        """The block that a text is all of."""
        at = edit.place.token
        return self.where.outline.tokens[at - 1].type if at > 0 else ""

    def _wrong_texts(self, i: int, one: Token, other: Token) -> list[Edit]:
        edits = [edit for edit in self.by_token[i] if edit.written is not None]
        if edits[0].place.inset is not None:
            return [] if _with_insets(one.content, edits) == other.content else edits
        return [edit for edit in edits if not self._says(other.content, edit)]

    def _wrong_html(self, i: int, one: Token, other: Token) -> list[Edit]:
        """The edits of a block of raw HTML that is not what they should make of it."""
        edits = [edit for edit in self.by_token[i] if edit.written is not None]
        out: list[str] = []
        position = 0
        for edit in edits:
            if edit.place.html is not None:
                out += (one.content[position : edit.place.html.start], edit.written or "")
                position = edit.place.html.end
        wanted = "".join((*out, one.content[position:]))
        return [] if wanted.split() == other.content.split() else edits or self._at(i)

    def _wrong_code(self, i: int, one: Token, other: Token) -> list[Edit]:
        """The edits of a code block that did more than change its title and the texts in it, or less."""
        edits = [edit for edit in self.by_token[i] if edit.written is not None]
        titles = [edit for edit in edits if edit.place.inset is None]
        said = escapes.folded(titles[0].said) if titles else code_title(one.info)[0]
        languages = one.info.split()[:1], other.info.split()[:1]
        same = _with_insets(one.content, edits) == other.content and languages[0] == languages[1]
        return [] if same and code_title(other.info)[0] == said else edits or self._at(i)

    def _says(self, content: str, edit: Edit) -> bool:
        """Whether a text, as it is read, shows what it should."""
        dialect, surroundings = self.where.dialect, self.where.surroundings
        if edit.place.unit.markup is Markup.MARKDOWN:
            if content == edit.said:
                return True
            return self._seen(content) == self._seen(edit.said)
        tokens = tokens_of(content, dialect, surroundings)
        if len(tokens) != 1 or tokens[0].type != "image":
            return False
        alt = edit.place.unit.kind == "alt text"
        shown = alt_text(tokens[0].children or ()) if alt else str(tokens[0].attrs.get("title", ""))
        return escapes.folded(shown) == escapes.folded(edit.said)

    def _seen(self, text: str) -> str:
        fragment = parse_inline(text, self.where.dialect, self.where.surroundings)
        html = "".join(map(as_written, (fragment.parts, *fragment.notes)))
        return _WHITE.sub(" ", html).strip()

    def _wrong_references(self, ours: Outline, theirs: Outline) -> list[Edit]:
        titles = {edit.place.label: edit for edit in self.by_token.get(-1, ()) if edit.written is not None}
        if ours.references.keys() != theirs.references.keys():
            return list(titles.values()) or self._at(len(ours.tokens))
        faulty: list[Edit] = []
        for label, one in ours.references.items():
            other = theirs.references[label]
            edit = titles.get(label)
            wanted = escapes.folded(edit.said) if edit else one["title"]
            title = escapes.folded(other["title"]) if edit else other["title"]
            if one["href"] != other["href"] or wanted != title:
                faulty += [edit] if edit else self._at(len(ours.tokens))
        return faulty


def _has_front_matter(text: str) -> bool:
    try:
        return frontmatter.split("", unified(text))[0].body > 0
    except I18nError:
        return True


def _with_insets(content: str, edits: Sequence[Edit]) -> str:
    """The content of a block with the texts that are written into it."""
    out: list[str] = []
    position = 0
    for edit in edits:
        if (inset := edit.place.inset) is not None:
            out += (content[position : inset.start], inset.written(edit.said))
            position = inset.end
    return "".join((*out, content[position:]))
