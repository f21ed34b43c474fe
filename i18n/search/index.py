"""The index of a locale: files that a page loads as scripts, since nothing else loads without a server."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from operator import sub
from typing import NamedTuple

from i18n.search.folding import loose, terms
from i18n.search.reading import Passage

PAGES_A_TEXT = 16
"""How many pages have their texts in one file: a reader loads those of the pages found."""
PAGES_A_LIST = 64
"""For how many pages of a site there is one more list of words: a reader loads those with the words asked for."""

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Indexed(NamedTuple):
    """A page as the search knows it."""

    url: str
    """Relative to the top of the site."""
    title: str
    title_locale: str
    """The tag of the language of its title, where that is not the page's; else empty."""
    above: int
    """The number of the page above it; -1 at the top."""
    note: int
    """How complete it is: 0 whole, 1 in part, 2 not translated."""
    passages: Sequence[Passage]


def index_names(tag: str, pages: int) -> tuple[str, ...]:
    """The files of an index: known before any page is made. The first leads to the others."""
    lists, texts = _counts(pages)
    return (
        f"{tag}.js",
        *(f"{tag}-w{number}.js" for number in range(lists)),
        *(f"{tag}-t{number}.js" for number in range(texts)),
    )


def _counts(pages: int) -> tuple[int, int]:
    return max(1, -(-pages // PAGES_A_LIST)), max(1, -(-pages // PAGES_A_TEXT))


def index(tag: str, pages: Sequence[Indexed], said: Mapping[str, object]) -> Iterator[tuple[str, bytes]]:
    """The files of a locale's index, by name. ``said`` is what the search says to readers of the locale.

    Law 9: the bytes depend on the arguments alone.
    """
    lists, texts = _counts(len(pages))
    found = _postings(tag.partition("-")[0], pages)
    rows = sorted((loose(term), term) for term in found)
    if _ASTRAL.search("".join(found)):
        # As a browser compares: by the units of UTF-16.
        rows.sort(key=lambda row: (row[0].encode("utf-16-be"), row[1].encode("utf-16-be")))
    lines = [f"{term}\t{_packed(found[term])}" for _, term in rows]
    starts = [*_shares([len(line) for line in lines], lists), len(lines)]
    first = 0
    rows_of_pages: list[list[object]] = []
    for page in pages:
        rows_of_pages.append([page.url, page.title, page.title_locale, page.above, page.note, first])
        first += len(page.passages)
    begins = [rows[start][0] if start < len(rows) else "\uffff" for start in starts[:-1]]
    front = {
        **said,
        "locale": tag,
        "pages": rows_of_pages,
        "passages": first,
        "begins": begins,
        "step": PAGES_A_TEXT,
    }
    yield f"{tag}.js", _script(tag, front)
    for number in range(lists):
        yield (
            f"{tag}-w{number}.js",
            _script(f"{tag}-w{number}", "\n".join(lines[starts[number] : starts[number + 1]])),
        )
    for number in range(texts):
        some = pages[number * PAGES_A_TEXT : (number + 1) * PAGES_A_TEXT]
        yield (
            f"{tag}-t{number}.js",
            _script(f"{tag}-t{number}", [_row(one) for page in some for one in page.passages]),
        )


def _postings(language: str, pages: Sequence[Indexed]) -> dict[str, list[int]]:
    """Term → where it stands, in order: the number of the passage × 4, + 1 in another language, + 2 in a heading."""
    found: dict[str, list[int]] = {}
    number = 0
    for page in pages:
        title = page.title
        for place, passage in enumerate(page.passages):
            code = number * 4
            number += 1
            heading = passage.heading
            if not place:
                heading = heading if heading == title else f"{heading} {title}"
            elif heading and passage.anchor == page.passages[place - 1].anchor:
                heading = ""  # said already
            if passage.text:
                _put(found, code + (1 if passage.locale or passage.old else 0), terms(passage.text, language))
            if heading:
                _put(found, code + (3 if passage.heading_locale else 2), terms(heading, language))
    return found


def _put(found: dict[str, list[int]], place: int, words: set[str]) -> None:
    for word in words:
        known = found.get(word)
        if known is None:
            found[word] = [place]
        else:
            known.append(place)


def _packed(places: Sequence[int]) -> str:
    """Numbers in order as their distances, with a space between."""
    if len(places) == 1:
        return str(places[0])  # as most words have it
    return " ".join(map(str, map(sub, places, (0, *places))))


def _shares(sizes: Sequence[int], count: int) -> Iterator[int]:
    """Where each of so many shares begins, if all are to be about as large."""
    total, size, number = sum(sizes), 0, 0
    for at, one in enumerate(sizes):
        while number < count and size * count >= number * total:
            yield at
            number += 1
        size += one
    for _ in range(number, count):
        yield len(sizes)


def _row(one: Passage) -> list[object]:
    """A passage as the search reads it; what is empty at its end is left out."""
    row: list[object] = [one.text, one.anchor, one.heading, one.heading_locale, one.locale, int(one.old)]
    while len(row) > 1 and not row[-1]:
        row.pop()
    return row


def _script(name: str, value: object) -> bytes:
    said = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return f"i18nSearch({json.dumps(name)},{said});\n".encode()
