"""What a promise is: what a multilingual site owes its readers, and how a break of it is said."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from i18n.findings import About
from i18n.verify.page import Page
from i18n.verify.site import Built, Leaf


class Fault(NamedTuple):
    """One break of a promise. The severity of the promise is understood, and so is the page where it is of one."""

    message: str
    at: int = 0
    """The place in the page, in characters from 0."""


class Placed(NamedTuple):
    """One break of a promise that only all pages together show."""

    message: str
    path: str
    line: int | None = None
    locale: str = ""


def _nothing_of_page(page: Page, built: Built) -> Iterable[Fault]:
    del page, built
    return ()


def _nothing_of_site(built: Built) -> Iterable[Placed]:
    del built
    return ()


@dataclass(frozen=True, slots=True)
class Promise(About):
    """One promise. A row of the table ``PROMISES``, a section of docs/verify.md."""

    run: Callable[[Page, Built], Iterable[Fault]] = _nothing_of_page
    """For one page, while its text is at hand."""
    run_site: Callable[[Built], Iterable[Placed]] = _nothing_of_site
    """For all pages together."""


def at_leaf(leaf: Leaf, message: str, line: int | None = None) -> Placed:
    """A break at a page that is no longer at hand."""
    return Placed(message, leaf.path, line, leaf.lang)


def doubles(values: Iterable[str]) -> Iterator[int]:
    """The index of each value that was there before."""
    seen: set[str] = set()
    for index, value in enumerate(values):
        if value in seen:
            yield index
        seen.add(value)
