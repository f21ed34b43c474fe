"""The variables of a site whose value has changed, and what readers of every page and locale get there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from i18n.facts import FactChange
from i18n.locales import Locale
from i18n.markup import variables_in
from i18n.project.files import read_bytes
from i18n.project.showing import Showing
from i18n.project.view import View
from i18n.project.walk import DATA
from i18n.reports.base import Impact, LocaleImpact, PageImpact, Shown
from i18n.variables import Value, Variables, written


def value_impacts(showing: Showing, then: Variables | None) -> Iterator[Impact]:
    """Each variable of which the source has another value than it had then, by name.

    A locale that has a value of its own keeps it: nobody but its author can compare that.
    """
    view = showing.view
    now = view.source.variables
    if now is None or then is None:
        return
    own = view.site.config.source_locale
    changed = [name for name in now.names() if name in then.source and then.source[name] != now.source[name]]
    naming = _naming(view) if changed else {}
    for name in changed:
        old, new = (_said(these.source[name], own, now) for these in (then, now))
        locales = (
            _locale(showing, name, where, then, naming.get(name, ()))
            for where in sorted(view.site.config.locales, key=lambda one: one.tag)
        )
        yield Impact(
            None,
            None,
            (FactChange("value", old, new),),
            "",
            (_file(view, name, None),),
            name,
            tuple(one for one in locales if one.pages),
        )


def _said(value: Value, where: Locale, variables: Variables) -> str:
    return written(value, "", where, variables.numerals.get(where.tag))


def _naming(view: View) -> Mapping[str, tuple[str, ...]]:
    """The files of the content that name each variable, by a quick look."""
    source = view.source
    paths = [
        path
        for page in source.documents
        for path in (page.path, *(one.path for one in page.versions.values()))
    ]
    paths += [*(one.path for one in source.copies), *(one.path for one in source.data.values())]
    found: dict[str, dict[str, None]] = {}
    for path in dict.fromkeys(paths):
        text = (read_bytes(view.site.place(path)) or b"").decode("utf-8", "replace")
        for one in variables_in(text, plain=True):
            found.setdefault(one.name, {})[path] = None
    return {name: tuple(these) for name, these in found.items()}


def _locale(
    showing: Showing, name: str, where: Locale, then: Variables, paths: tuple[str, ...]
) -> LocaleImpact:
    view = showing.view
    now = view.source.variables or then
    value, before = now.value(name, where, where), then.value(name, where, where)
    own = value != now.source[name]
    pages: dict[str, PageImpact] = {}
    for path in paths:
        for place in showing.places(path, where):
            page = showing.plan.pages.get(place)
            if page is not None and (
                not page.is_for(where) or (path != page.of(where).path and path == place)
            ):
                continue
            url, announced = showing.address(place, where)
            pages[place] = PageImpact(place, url, Shown.OWN if own else Shown.VALUE, where, announced)
    return LocaleImpact(
        locale=where,
        waits=own and value == before,
        catalog=_file(view, name, where if own else None),
        line=None,
        translator="",
        pages=tuple(pages.values()),
        value=_said(value, where, now) if value is not None else "",
    )


def _file(view: View, name: str, where: Locale | None) -> str:
    """The file that says a value: the locale's own or that of a parent, else the source's."""
    home = PurePosixPath(view.site.config.content, DATA)
    stem = f"{name.partition('.')[0]}.toml"
    for one in (where, *where.parents) if where else ():
        for folder in (one.tag, one.posix):
            path = str(home / folder / stem)
            if view.site.place(path).is_file():
                return path
    return str(home / stem)
