"""Sitemaps and feeds, element by element, without what lets an XML file grow."""

from __future__ import annotations

from xml.parsers import expat


class RefusedError(Exception):
    """What is not looked at, though it may be well-formed. Its argument says why."""


class Reader:
    """Reads one file; a subclass keeps what it finds. Names of elements come without their namespaces."""

    what: str
    """What the file is, in a word."""

    def __init__(self) -> None:
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.StartElementHandler = self._opened
        self.parser.EndElementHandler = self._closed
        self.parser.CharacterDataHandler = self._characters
        self.parser.StartDoctypeDeclHandler = self._doctype
        self._text: list[str] = []

    def read(self, content: bytes) -> tuple[str, int | None]:
        """Go through a file; answers why it cannot be read, empty where it can, and the line. Never raises."""
        try:
            self.parser.Parse(content, True)
        except expat.ExpatError as error:
            return f"is not well-formed ({expat.ErrorString(error.code)})", error.lineno
        # An encoding that Python does not know, or expat cannot use, is one of the last two.
        except (RefusedError, LookupError, ValueError) as error:
            return str(error), 1
        return "", None

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        raise NotImplementedError

    def end(self, name: str, said: str) -> None:
        """An element ends; ``said`` are the characters since the last tag."""
        raise NotImplementedError

    def _opened(self, name: str, attributes: dict[str, str]) -> None:
        self.start(name.rpartition(" ")[2], attributes)
        self._text.clear()

    def _closed(self, name: str) -> None:
        self.end(name.rpartition(" ")[2], "".join(self._text).strip())
        self._text.clear()

    def _characters(self, text: str) -> None:
        self._text.append(text)

    def _doctype(self, *rest: object) -> None:
        del rest
        raise RefusedError(f"has a DOCTYPE, which no {self.what} needs")
