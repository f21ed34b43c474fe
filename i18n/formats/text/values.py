"""What variables say in a plain text: on its page, and in the text of a locale."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from i18n.locales import Locale
from i18n.markup import escape
from i18n.variables import Said, Variables, filled_address, filled_parts

_GLUE = "\uffff"
"""Stands for a space at which no line ends: a noncharacter, which no text holds."""


@dataclass(frozen=True, slots=True)
class Values:
    """The values of one text."""

    variables: Variables
    page: Locale
    text: Locale
    """Its language."""
    allowed: Collection[str] | None = None
    """The only names that count; None for all."""

    def html(self, text: str) -> str:
        """A text as HTML."""
        return "".join(escape(one) if isinstance(one, str) else one.html for one in self._parts(text))

    def linked(self, text: str) -> str:
        """The same in a link, which holds no other."""
        return "".join(escape(one if isinstance(one, str) else one.plain) for one in self._parts(text))

    def address(self, url: str) -> str:
        """An address."""
        return filled_address(url, self.variables, self.page, self.text, self.allowed)

    def glued(self, text: str) -> str:
        """A text to be set into lines, in which what a variable says stays on one: what keeps it apart ends there."""
        return "".join(
            one if isinstance(one, str) else one.plain.replace(" ", _GLUE) for one in self._parts(text)
        )

    def _parts(self, text: str) -> Iterator[str | Said]:
        return filled_parts(text, self.variables, self.page, self.text, self.allowed)


def unglued(text: str) -> str:
    """The text with its spaces again."""
    return text.replace(_GLUE, " ")
