"""What is text in a drawing: the units of an SVG file, each with its place."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from i18n.charrefs import unescape
from i18n.errors import InputError
from i18n.formats.directives import PLAIN_SCOPE, Directives, Scope, all_faults, is_directive, occur, within
from i18n.formats.svg.elements import ITS_TRANSLATE, LANG, XML_LANG, Chars, Element, Reader
from i18n.locales import Locale, folder_locale, script
from i18n.markup import has_letter, holds_text
from i18n.markup.fold import fold_plain
from i18n.markup_html import escaped
from i18n.model import EVERYWHERE, Applies, Markup, MessageKey, Reference, Unit

MAX_TEXTS = 20_000

TEXT = "text in an image"
KINDS = {"title": "title in an image", "desc": "description in an image"}
LABELS = {"aria-label": "label in an image", "aria-description": "description in an image"}
_TEXTS = frozenset({"text", "title", "desc"})
_INLINE = frozenset({"tspan", "a"})
_HOLDERS = frozenset({"text", "tspan", "textPath", "a", "title", "desc"})
_NEVER = frozenset({"style", "script", "foreignObject", "metadata"})
_ADDRESSES = frozenset({"href", "src"})
_EDGES = " \t\r\n"
_SHEET_ADDRESS = re.compile(r"""url\(\s*+["']?([^\s"')#][^"')<>]{0,2000}+)["']?\s*\)""")
_STYLESHEET = re.compile(r"""<\?xml-stylesheet\s[^>]{0,500}?\bhref\s*=\s*["']([^"'>]+)["']""")


@dataclass(slots=True, eq=False)
class Place:
    """Where a text stands in the file."""

    unit: Unit
    start: int
    end: int
    element: Element
    """The one that says in which language it is."""
    attribute: str = ""
    """The attribute that it is the value of; empty for a text between tags."""
    alone: bool = True
    """Whether the element holds no other text."""
    tags: Counter[str] = field(default_factory=Counter)
    """The start tags in it, as the msgid has them."""


class Hole(NamedTuple):
    """The place of an address."""

    start: int
    end: int
    url: str
    image: bool
    line: int


class Spot(NamedTuple):
    """What is no unit and holds variables: the characters between two tags, or the value of an attribute."""

    start: int
    end: int
    text: str
    attribute: bool
    line: int
    language: Locale | None
    """Of what it stands in; None for the drawing's."""


class Limit(NamedTuple):
    """A part of the file, and the locales that it is for."""

    start: int
    end: int
    applies: Applies | None
    """None: nobody."""


@dataclass(slots=True, eq=False)
class Drawing:
    """What was found in a file."""

    root: Element | None = None
    places: list[Place] = field(default_factory=list)
    """In document order."""
    speaking: list[Element] = field(default_factory=list)
    """The elements that say that they are in the source's language."""
    holes: list[Hole] = field(default_factory=list)
    spots: list[Spot] = field(default_factory=list)
    sheets: list[str] = field(default_factory=list)
    """The style sheets in it."""
    limits: list[Limit] = field(default_factory=list)
    """The parts that are not there for all locales, and the directives, which are there for none."""


class _Voice(NamedTuple):
    """Whether the texts of an element are to be translated."""

    translate: bool = True
    ours: bool = True
    """In the language of the source."""
    language: Locale | None = None
    """The other one that they are in."""

    @property
    def silent(self) -> bool:
        return not (self.translate and self.ours)


def find_places(path: str, text: str, language: Locale | None, *, varies: bool = False) -> Drawing:
    """The texts and addresses of an SVG file. Raises InputError where it cannot be read.

    ``varies`` says that variables mean something: then those outside of texts are looked for as well.
    """
    finder = _Finder(path, text, language, varies=varies)
    finder.read()
    finder.finish()
    return finder.drawing


class _Finder(Reader):
    def __init__(self, path: str, text: str, language: Locale | None, *, varies: bool) -> None:
        super().__init__(path, text)
        self.language = language
        self.varies = varies
        self.drawing = Drawing()
        self.voices: list[_Voice] = [_Voice()]
        """Of the open elements outside of texts, after that of the whole file."""
        self.directives = Directives(path, 0) if occur(text) else None
        self.said: list[Scope] = [PLAIN_SCOPE]
        """What directives say of the open elements outside of texts, after the whole file."""
        self.scope = PLAIN_SCOPE
        """What holds for the element that we are at."""

    @cached_property
    def _breaks(self) -> list[int]:
        return [found.end() for found in re.finditer("\n", self.text)]

    def _breaks_before(self, place: int) -> int:
        return bisect_right(self._breaks, place)

    # --- outside of texts ---

    def opened(self, element: Element) -> bool:
        drawing = self.drawing
        if drawing.root is None:
            drawing.root = element
        voice = self._voice(element, self.voices[-1])
        if self.directives is not None:
            self._direct(element, self.directives)
            voice = voice._replace(translate=voice.translate and not self.scope.skip)
        self.voices.append(voice)
        self._addresses(element)
        if element.name == "style":
            return True
        if not voice.silent:
            self._labels(element)
            self._language(element)
        if self.varies:
            self._values_of(element, voice)
        return element.name in _TEXTS and (self.varies or not voice.silent)

    def closed(self, element: Element) -> None:
        voice = self.voices.pop()
        if self.directives is not None:
            self._undirect(element, self.directives)
        if element.name == "style":
            self.drawing.sheets.extend(one.text for one in element.children if isinstance(one, Chars))
        elif element.children:
            self._addresses_inside(element)
            if voice.silent:
                self._values_in(element.children, voice)
            else:
                self._divide(element, voice)
            if len(self.drawing.places) > MAX_TEXTS:
                raise InputError(self._problem(f"holds more than {MAX_TEXTS:,} texts", "draw it simpler"))

    def commented(self, start: int, end: int) -> None:
        if self.directives is None or not is_directive(self.text, start):
            return
        if self.keeping:
            problem = self._problem("a directive inside a text", "put it before the text")
            self.directives.problems.append(problem)
            return
        self.directives.read(self.text[start:end], self.line)
        self.drawing.limits.append(Limit(start, end, None))

    def _direct(self, element: Element, directives: Directives) -> None:
        """An element begins: what holds for it."""
        around, said = self.said[-1], directives.take()
        self.said.append(within(around, said) if said else around)
        self.scope = within(directives.scope, self.said[-1])
        directives.enter(element.start)

    def _undirect(self, element: Element, directives: Directives) -> None:
        self.scope = within(directives.scope, self.said.pop())
        directives.leave()
        if self.scope.applies != EVERYWHERE:
            end = self._after(element)
            self.drawing.limits.append(Limit(element.start, end, self.scope.applies))

    def finish(self) -> None:
        """Put in order what was found. Raises InputError for every fault of its directives."""
        drawing = self.drawing
        if self.directives is not None:
            self.directives.finish()
            if self.directives.problems:
                raise InputError(all_faults(self.directives.problems))
        drawing.limits.sort(key=lambda limit: limit[:2])
        drawing.places.sort(key=lambda place: place.start)
        for found in (*_STYLESHEET.finditer(self.text), *_SHEET_ADDRESS.finditer(self.text)):
            line = self._breaks_before(found.start()) + 1
            drawing.holes.append(Hole(*found.span(1), unescape(found[1]), image=True, line=line))
        drawing.holes.sort()

    def _voice(self, element: Element, around: _Voice) -> _Voice:
        attributes = element.attributes
        if element.name in _NEVER or not element.name:
            return around._replace(translate=False)
        translate, ours, language = around
        if "notranslate" in attributes.get("class", "").split():
            translate = False
        said = attributes.get("translate") or attributes.get(ITS_TRANSLATE)
        if said in {"yes", "no"}:
            translate = said == "yes"
        lang = attributes.get(LANG) or attributes.get(XML_LANG)
        if lang:
            ours = self._is_ours(lang)
            language = None if ours else folder_locale(lang)
        languages = attributes.get("systemLanguage", "").split(",")
        if languages != [""] and not any(self._is_ours(one.strip()) for one in languages):
            ours, language = False, folder_locale(languages[0].strip())
        return _Voice(translate, ours, language)

    def _is_ours(self, tag: str) -> bool:
        """Whether a language tag means the language of the source."""
        if self.language is None:
            return True
        there, here = folder_locale(tag), self.language
        if there is None:
            return False
        same = there.language == here.language
        return same and script(there) == script(here)

    def _language(self, element: Element) -> None:
        if LANG in element.attributes or XML_LANG in element.attributes:
            self.drawing.speaking.append(element)

    def _labels(self, element: Element) -> None:
        for name, kind in LABELS.items():
            place = element.place(name) if name in element.attributes else None
            text = fold_plain(element.attributes.get(name, "")).strip(_EDGES)
            if place is not None and has_letter(text):
                unit = self._unit(text, kind, Markup.PLAIN, element.line)
                self.drawing.places.append(Place(unit, *place, element, name))

    # --- variables ---

    def _values_of(self, element: Element, voice: _Voice) -> None:
        """The attributes of an element that hold variables, but for units and addresses."""
        if not self.varies or "{{" not in element.tag:
            return
        for name, start, end, raw in element.values():
            local = name.rpartition(":")[2]
            if "{{" not in raw or not holds_text(local) or local in _ADDRESSES or name.startswith("xmlns"):
                continue
            text = unescape(raw)
            if name not in LABELS or voice.silent or not has_letter(text):
                line = element.line + self._breaks_before(start) - self._breaks_before(element.start)
                self.drawing.spots.append(Spot(start, end, text, True, line, voice.language))

    def _values_in(self, nodes: Sequence[Element | Chars], voice: _Voice) -> None:
        """What holds variables in nodes without a unit."""
        if not self.varies:
            return
        for node in nodes:
            if isinstance(node, Element):
                own = self._voice(node, voice)
                self._values_of(node, own)
                self._values_in(node.children, own)
            elif "{{" in node.text:
                line = self._breaks_before(node.start) + 1
                self.drawing.spots.append(Spot(node.start, node.end, node.text, False, line, voice.language))

    # --- addresses ---

    def _addresses(self, element: Element) -> None:
        for name in element.names:
            if name.rpartition(":")[2] in _ADDRESSES:
                place = element.place(name)
                url = unescape(element.written(name) or "").strip()
                if place and url and not url.startswith(("#", "data:")):
                    self.drawing.holes.append(Hole(*place, url, element.name != "a", element.line))

    # --- inside of texts ---

    def _addresses_inside(self, element: Element) -> None:
        for child in element.children:
            if isinstance(child, Element):
                self._addresses(child)
                self._addresses_inside(child)

    def _divide(self, element: Element, voice: _Voice) -> None:
        """Cut what an element holds into runs of one line each."""
        runs: list[list[Element | Chars]] = [[]]
        apart: list[Element] = []
        for child in element.children:
            if isinstance(child, Chars) or _is_inline(child, element):
                runs[-1].append(child)
            else:
                apart.append(child)
                runs.append([])
        found = [run for run in map(self._trimmed, runs) if run]
        for run in found:
            first = run[0]
            if len(run) == 1 and isinstance(first, Element):
                self._look_into(first, voice)
            elif self._has_words(run, voice):
                self._run(run, element, alone=len(found) == 1)
            else:
                self._values_in(run, voice)
        for child in apart:
            self._look_into(child, voice)

    def _look_into(self, element: Element, around: _Voice) -> None:
        voice = self._voice(element, around)
        self._values_of(element, voice)
        if not voice.silent and element.name in _HOLDERS:
            self._labels(element)
            self._language(element)
            self._divide(element, voice)
        else:
            self._values_in(element.children, voice)

    def _trimmed(self, run: list[Element | Chars]) -> list[Element | Chars]:
        """A run without the white space at its edges."""
        first, last = 0, len(run)
        while first < last and _is_blank(run[first]):
            first += 1
        while first < last and _is_blank(run[last - 1]):
            last -= 1
        return run[first:last]

    def _has_words(self, run: list[Element | Chars], voice: _Voice) -> bool:
        for node in run:
            if isinstance(node, Chars):
                if not voice.silent and has_letter(node.text):
                    return True
            elif self._has_words(node.children, self._voice(node, voice)):
                return True
        return False

    def _run(self, run: list[Element | Chars], element: Element, *, alone: bool) -> None:
        start, end = run[0].start, self._after(run[-1])
        raw = self.text[start:end]
        start += len(raw) - len(raw.lstrip(_EDGES))
        end -= len(raw) - len(raw.rstrip(_EDGES))
        line = element.line + self._breaks_before(start) - self._breaks_before(element.start)
        kind = KINDS.get(element.name, TEXT)
        tags: Counter[str] = Counter()
        marked = any(isinstance(node, Element) for node in run)
        if marked:
            text = fold_plain("".join(self._marked(node, tags) for node in run)).strip(_EDGES)
        else:
            text = fold_plain("".join(node.text for node in run if isinstance(node, Chars))).strip(_EDGES)
        unit = self._unit(text, kind, Markup.HTML if marked else Markup.PLAIN, line)
        self.drawing.places.append(Place(unit, start, end, element, alone=alone, tags=tags))

    def _marked(self, node: Element | Chars, tags: Counter[str]) -> str:
        """A part of a run as a msgid has it: elements with their tags."""
        if isinstance(node, Chars):
            return escaped(node.text)
        tag = f"{node.tag.rstrip('/>').rstrip()}>"
        tags[fold_plain(tag)] += 1
        return f"{tag}{''.join(self._marked(child, tags) for child in node.children)}</{node.qualified}>"

    def _after(self, node: Element | Chars) -> int:
        if isinstance(node, Chars) or node.tag.endswith("/>"):
            return node.end
        return self.text.index(">", node.end) + 1

    def _unit(self, text: str, kind: str, markup: Markup, line: int) -> Unit:
        scope = self.scope
        return Unit(
            MessageKey(text, scope.context),
            kind,
            markup,
            Reference(self.path, line),
            note=scope.note,
            safety=scope.safety,
            minor=scope.minor,
            applies=scope.applies,
        )


def _is_inline(element: Element, around: Element) -> bool:
    """Whether an element is a part of the line around it. One with a place of its own begins another line."""
    if around.name not in {"title", "desc"} and (
        element.name not in _INLINE or "x" in element.attributes or "y" in element.attributes
    ):
        return False
    return all(isinstance(child, Chars) or _is_inline(child, around) for child in element.children)


def _is_blank(node: Element | Chars) -> bool:
    return isinstance(node, Chars) and not node.text.strip(_EDGES)
