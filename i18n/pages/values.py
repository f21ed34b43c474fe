"""Data on pages: which of it a page shows, and its values in a locale."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from i18n.formats.data import DataDocument, Html
from i18n.formats.page import named_data
from i18n.model import Unit
from i18n.templating import Speaker, Table, safe

Names = Mapping[tuple[str, ...], DataDocument]


def data_units(meta: Mapping[str, object], data: Names) -> Iterator[Unit]:
    """The units of the data that a page says it shows: they count as its own."""
    if data and "data" in meta:
        for name in named_data(meta):
            if (document := data.get(tuple(name.split(".")))) is not None:
                yield from document.units()


def data_branch(data: Names, values: Callable[[DataDocument], object], speaker: Speaker) -> Table:
    """The data as templates see it; each file is made when a template first asks for it."""
    top: dict[str, object] = {}
    for name, document in data.items():
        here = top
        for part in name[:-1]:
            inner = here.setdefault(part, {})
            here = inner if isinstance(inner, dict) else here
        here[name[-1]] = _late(document, values)
    return Table(top, "data", speaker)


def _late(document: DataDocument, values: Callable[[DataDocument], object]) -> Callable[[], object]:
    return lambda: _as_html(values(document), {})


def _as_html(value: object, known: dict[int, object]) -> object:
    """With the HTML of the texts that are documents as HTML for templates. What is one value stays one."""
    if isinstance(value, Html):
        return safe(value.html)
    if not isinstance(value, (dict, list)):
        return value
    if id(value) not in known:
        known[id(value)] = (
            {key: _as_html(one, known) for key, one in value.items()}
            if isinstance(value, dict)
            else [_as_html(one, known) for one in value]
        )
    return known[id(value)]
