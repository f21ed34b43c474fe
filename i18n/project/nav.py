"""What ``site.nav`` says of a site: its labels are messages, its pages have to be there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from i18n.config import NavItem
from i18n.errors import Problem, UsageError, meant
from i18n.formats import format_for
from i18n.model import Markup, MessageKey, Reference, Unit
from i18n.project.applies import split_folder
from i18n.project.site import Site


def nav_units(site: Site) -> Iterator[Unit]:
    """The labels, as messages with the context ``site``."""
    for item in _all(site.config.site.nav):
        if any(letter.isalpha() for letter in item.label):
            place = Reference(site.config_path, item.label_line)
            yield Unit(MessageKey(item.label, "site"), "navigation label", Markup.PLAIN, place)


def judge_nav(site: Site, paths: Iterable[str], problems: Iterable[Problem]) -> None:
    """Raise UsageError where the pages of ``site.nav`` are not those of the site, with the other problems."""
    if wrong := list(_faults(site, paths)):
        raise UsageError(sorted([*problems, *wrong]))


def _faults(site: Site, paths: Iterable[str]) -> Iterator[Problem]:
    """The pages that it names and that no file of the content is, or that it names twice.

    ``paths`` are the files of the content. A draft is a page: it is left out until it is none any more.
    """
    items = [item for item in _all(site.config.site.nav) if item.page]
    if not items:
        return
    content = site.config.content
    files = set(paths)
    names: dict[str, str] = {}
    for path in sorted(files):
        if (kind := format_for(path)) is not None and kind.role == "page":
            names |= {
                name.removeprefix(f"{content}/"): path for name in (path, split_folder(path, content)[1])
            }
    seen: dict[str, int] = {}
    for item in items:
        line, column = item.place
        place = split_folder(f"{content}/{item.page}", content)[1]
        if item.page not in names:
            is_file = f"{content}/{item.page}" in files
            what = f"there is {'a file but no' if is_file else 'no'} page '{item.page}' in '{content}'"
            fix = meant(item.page, names) or "name the source file of a page"
            yield Problem(site.config_path, line, column, what, fix)
        elif place in seen:
            what = f"nav has '{item.page}' twice, first in line {seen[place]}"
            yield Problem(site.config_path, line, column, what, "leave out one of the two")
        seen.setdefault(place, line)


def _all(items: Iterable[NavItem]) -> Iterator[NavItem]:
    for item in items:
        yield item
        yield from _all(item.items)
