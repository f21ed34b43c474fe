"""An SVG file as elements with their places. The door to expat, which is the standard library's XML parser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from i18n.errors import InputError, Problem

MAX_DEPTH = 200
"""How deep elements may nest."""
MAX_ELEMENTS = 300_000
MAX_LENGTH = 1_000_000
"""The most characters of one text."""

SVG_NAMESPACE = "http://www.w3.org/2000/svg"
LANG = "lang"
XML_LANG = "http://www.w3.org/XML/1998/namespace lang"
ITS_TRANSLATE = "http://www.w3.org/2005/11/its translate"

_START_TAG = re.compile(r"""<([^\s/>]++)(?:[^>"']|"[^"]*+"|'[^']*+')*+>""")
_NAME = re.compile(r"[^\s/>]*+")
_ATTRIBUTE = re.compile(r"""([^\s="'<>/]++)\s*+=\s*+(?:"([^"]*+)"|'([^']*+)')""")


@dataclass(slots=True, eq=False)
class Chars:
    """Characters in an element."""

    start: int
    end: int
    pieces: list[str]
    """As expat gives them, character references resolved."""

    @property
    def text(self) -> str:
        """All of them."""
        return "".join(self.pieces)


@dataclass(slots=True, eq=False)
class Element:
    """One element. Only of texts the inside is kept."""

    name: str
    """The local name; empty for an element of another vocabulary."""
    start: int
    inside: int
    """Where the start tag ends."""
    line: int
    parent: Element | None
    attributes: dict[str, str]
    """As expat names them: ``lang``, ``URI name``; decoded."""
    tag: str
    """The start tag as it stands."""
    end: int = -1
    """Where the end tag begins; of an empty element where its tag ends."""
    children: list[Element | Chars] = field(default_factory=list)

    @property
    def qualified(self) -> str:
        """The name as it is written, with its prefix."""
        return _NAME.match(self.tag, 1)[0]  # type: ignore[index] # a tag has a name

    @property
    def prefix(self) -> str:
        """The namespace prefix of the tag, with its colon."""
        name = self.qualified
        return f"{name.partition(':')[0]}:" if ":" in name else ""

    def place(self, attribute: str) -> tuple[int, int] | None:
        """Where the value of an attribute stands in the file, by its name as written; None where it has none."""
        for found in _ATTRIBUTE.finditer(self.tag, 1):
            if found[1] == attribute:
                group = 2 if found[2] is not None else 3
                return self.start + found.start(group), self.start + found.end(group)
        return None

    def written(self, attribute: str) -> str | None:
        """The value of an attribute as it stands in the file."""
        place = self.place(attribute)
        return None if place is None else self.tag[place[0] - self.start : place[1] - self.start]

    def values(self) -> Iterator[tuple[str, int, int, str]]:
        """Its attributes by their names as written, each with the place of its value and the value as it stands."""
        for found in _ATTRIBUTE.finditer(self.tag, 1):
            group = 2 if found[2] is not None else 3
            yield found[1], self.start + found.start(group), self.start + found.end(group), found[group]

    @property
    def names(self) -> list[str]:
        """The names of its attributes as written."""
        return [found[1] for found in _ATTRIBUTE.finditer(self.tag, 1)]


class Reader:
    """Reads one file. A subclass says what is to be done with what is found, in document order."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text
        self.stack: list[Element] = []
        self.keeping = 0
        """How many of the open elements have their inside kept."""
        self._elements = 0
        self._length = 0
        """Of the text that is open, so far."""
        self._bytes = b"" if text.isascii() else text.encode("utf-8", "surrogatepass")
        self._at = (0, 0)
        """The last place asked for, in bytes and in characters."""
        self._parser = parser = expat.ParserCreate("utf-8", " ")
        parser.buffer_text = False
        parser.XmlDeclHandler = self._declared
        parser.StartDoctypeDeclHandler = self._doctype
        parser.SkippedEntityHandler = self._skipped
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CommentHandler = self._comment
        parser.StartCdataSectionHandler = self._cdata
        parser.EndCdataSectionHandler = self._cdata_ended

    def read(self) -> None:
        """Go through the file. Raises InputError where it is not well-formed, or nests too deep."""
        try:
            self._parser.Parse(self._bytes or self.text.encode(), True)
        except expat.ExpatError as error:
            raise InputError(self._fault(error)) from None

    # --- for subclasses ---

    def opened(self, element: Element) -> bool:
        """An element begins. Whether its inside is to be kept."""
        raise NotImplementedError

    def closed(self, element: Element) -> None:
        """An element has ended."""

    def commented(self, start: int, end: int) -> None:
        """A comment."""

    # --- what expat calls ---

    def _place(self) -> int:
        """Where we are, in characters."""
        index = self._parser.CurrentByteIndex
        if not self._bytes:
            return index
        byte, char = self._at
        if index >= byte:
            char += len(self._bytes[byte:index].decode("utf-8", "surrogatepass"))
        else:
            char = len(self._bytes[:index].decode("utf-8", "surrogatepass"))
        self._at = (index, char)
        return char

    def _declared(self, _version: str, encoding: str | None, _standalone: int) -> None:
        if encoding is not None and encoding.lower() not in {"utf-8", "utf8"}:
            what = f"says that it is encoded in {encoding}, but is read as UTF-8"
            raise InputError(self._problem(what, "save it as UTF-8"))

    def _doctype(self, _name: str, _system: str | None, _public: str | None, inner: int) -> None:
        if inner:
            what = "declares entities or other things in its DOCTYPE"
            raise InputError(self._problem(what, "take the part in [ ] out, or save it as plain SVG"))

    def _skipped(self, name: str, _is_parameter: int) -> None:
        raise InputError(self._problem(f"unknown entity '&{name};'", "write the character itself"))

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if len(self.stack) >= MAX_DEPTH:
            raise InputError(self._problem(f"elements nest more than {MAX_DEPTH} deep", "draw it flatter"))
        self._elements += 1
        if self._elements > MAX_ELEMENTS:
            raise InputError(self._problem(f"holds more than {MAX_ELEMENTS:,} elements", "draw it simpler"))
        start = self._place()
        found = _START_TAG.match(self.text, start)
        tag = found[0] if found else "<>"
        space, _, local = name.rpartition(" ")
        element = Element(
            local if space in {"", SVG_NAMESPACE} else "",
            start,
            start + len(tag),
            self._parser.CurrentLineNumber,
            self.stack[-1] if self.stack else None,
            attributes,
            tag,
        )
        self.stack.append(element)
        if self.keeping:
            parent = element.parent
            if parent is not None:
                parent.children.append(element)
            self.keeping += 1
        elif self.opened(element):
            self.keeping, self._length = 1, 0
            self._parser.CharacterDataHandler = self._chars

    def _end(self, _name: str) -> None:
        element = self.stack.pop()
        element.end = element.inside if element.tag.endswith("/>") else self._place()
        if self.keeping:
            self.keeping -= 1
            if self.keeping:
                return
            self._parser.CharacterDataHandler = None
        self.closed(element)

    def _chars(self, text: str) -> None:
        start = self._place()
        end = start + len(text)
        if self.text[start:end] != text:
            # A character reference, or a line end that is written in two characters.
            written = self.text[start]
            end = self.text.index(";", start) + 1 if written == "&" else start + 1 + (text == "\n")
            if written == "\r" and not self.text.startswith("\r\n", start):
                end = start + 1
        self._length += len(text)
        if self._length > MAX_LENGTH:
            raise InputError(self._problem(f"a text of more than {MAX_LENGTH:,} characters"))
        self._add(start, end, text)

    def _add(self, start: int, end: int, text: str) -> None:
        children = self.stack[-1].children
        last = children[-1] if children else None
        if isinstance(last, Chars) and last.end == start:
            last.pieces.append(text)
            last.end = end
        else:
            children.append(Chars(start, end, [text]))

    def _cdata(self) -> None:
        if self.keeping:
            start = self._place()
            self._add(start, start + len("<![CDATA["), "")

    def _cdata_ended(self) -> None:
        if self.keeping:
            start = self._place()
            self._add(start, start + len("]]>"), "")

    def _comment(self, _text: str) -> None:
        start = self._place()
        self.commented(start, self.text.index("-->", start) + 3)

    # --- faults ---

    @property
    def line(self) -> int:
        """The line that we are at, from 1."""
        return self._parser.CurrentLineNumber

    def _problem(self, what: str, fix: str = "") -> Problem:
        parser = self._parser
        return Problem(self.path, parser.CurrentLineNumber, parser.CurrentColumnNumber + 1, what, fix)

    def _fault(self, error: expat.ExpatError) -> Problem:
        line, column = error.lineno, error.offset + 1
        open_ = self.stack[-1] if self.stack else None
        what, fix = expat.ErrorString(error.code).lower(), ""
        if open_ is not None and error.code in _UNCLOSED:
            name = open_.qualified
            what, fix = f"'<{name}>' of line {open_.line} is not closed", f"add '</{name}>'"
        elif error.code == _NOTHING:
            what = "holds no SVG"
        return Problem(self.path, line, column, what, fix)


_NOTHING = expat.errors.codes[expat.errors.XML_ERROR_NO_ELEMENTS]
_UNCLOSED = frozenset({expat.errors.codes[expat.errors.XML_ERROR_TAG_MISMATCH], _NOTHING})
