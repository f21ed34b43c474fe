"""What an op of HTML is, and the page that it writes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from i18n.locales import Locale
from i18n.model import Href, Localized, Reference, Resolve
from i18n.variables import Variables


class Page(Protocol):
    """A page in one locale, while it is written."""

    @property
    def locale(self) -> Locale:
        """Whose page it is."""

    @property
    def variables(self) -> Variables | None:
        """What variables say; None where they say nothing."""

    @property
    def resolve(self) -> Resolve:
        """Gives each address as the page shall have it."""

    @property
    def answers(self) -> Sequence[Localized | None]:
        """The texts by index; None for one that is not for this locale."""

    @property
    def marks(self) -> Sequence[str | None]:
        """By the same index: the attributes that say that a text fell back; empty for none."""

    @property
    def out(self) -> list[str]:
        """What is written so far."""

    @property
    def links(self) -> list[tuple[Href, Reference]]:
        """The addresses so far."""

    @property
    def notes(self) -> list[tuple[int, str]]:
        """What is said at the end of links, with how much was written when they began."""

    @property
    def covered(self) -> int:
        """The index up to which a mark around them already speaks for all texts."""

    @property
    def heads(self) -> list[int]:
        """How much was written where the head of the page ends."""

    @property
    def contexts(self) -> list[str]:
        """The marks of the elements that we are in, innermost last."""


class Op(Protocol):
    """One step of writing HTML."""

    def write(self, page: Page) -> None:
        """Add to the page."""


def write(ops: Sequence[Op | str], page: Page) -> None:
    """Let each op add to the page."""
    for op in ops:
        if isinstance(op, str):
            page.out.append(op)
        else:
            op.write(page)
