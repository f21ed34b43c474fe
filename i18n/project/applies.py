"""What of the content is for which locale: folders of one locale, and names of locales that the site does not have."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches

from i18n.errors import I18nError, Problem
from i18n.formats import frontmatter
from i18n.formats.page import Page
from i18n.locales import Locale, locale
from i18n.model import EVERYWHERE, Document
from i18n.project.site import Site

OWN = "@"
"""What the name of a folder of one locale begins with, at the top of the content: ``@de``."""
_ALIKE = 0.5
"""How alike a name must be to be meant: of two letters one."""
_LINE_BREAK = re.compile(r"\r\n?|\n")
_DIRECTIVE = re.compile(r"<!--\s*i18n:(?:only|except)\b:?\s+([^>]*?)-->")


def split_folder(path: str, content: str) -> tuple[str, str]:
    """The name of the folder of one locale that a file is in, without the ``@``, and the path without the folder.

    The name is empty for a file that is in none.
    """
    below = path.removeprefix(f"{content}/")
    folder, slash, rest = below.partition("/")
    if not slash or not folder.startswith(OWN):
        return "", path
    return folder.removeprefix(OWN), f"{content}/{rest}"


def folder_owners(site: Site, paths: Iterable[str], problems: list[Problem]) -> dict[str, Locale]:
    """The locale that each folder of one locale is for, by its name without the ``@``.

    A folder that is named after no locale of the site is a fault.
    """
    content, known = site.config.content, locales_of(site)
    names = sorted({name for path in paths if f"/{OWN}" in path and (name := split_folder(path, content)[0])})
    owners: dict[str, Locale] = {}
    for name in names:
        where = known_locale(name, known)
        if where is None:
            problems.append(unknown(name, known, Problem(f"{content}/{OWN}{name}", None, None, ""), OWN))
        else:
            owners[name] = where
    return owners


def locales_of(site: Site) -> tuple[Locale, ...]:
    """Every locale of a site, the source first."""
    return (site.config.source_locale, *site.config.locales)


def _is_locale(name: str) -> bool:
    try:
        locale(name)
    except I18nError:
        return False
    return True


def known_locale(name: str, known: Sequence[Locale]) -> Locale | None:
    """The locale of a site that a name means; None for one that it does not have."""
    return locale(name) if _is_locale(name) and locale(name) in known else None


def unknown(name: str, known: Sequence[Locale], place: Problem, mark: str = "") -> Problem:
    """What to say of a locale that the site does not have."""
    tags = [one.tag for one in known]
    alike = get_close_matches(name.replace("_", "-"), tags, 1, _ALIKE)
    close = alike[0] if alike and alike[0][0] == name[0].lower() else ""
    add = f"'i18n add {locale(name).tag}'" if _is_locale(name) else ""
    if close:
        fix = f"did you mean '{mark}{close}'?" + (f" if not, add it with {add}" if add else "")
    else:
        fix = f"add it with {add}" if add else f"the site has {', '.join(tags)}"
    return Problem(place.path, place.line, place.column, f"'{mark}{name}' is not a locale of this site", fix)


def pages_of(
    site: Site, documents: Iterable[Document], owners: Mapping[str, Locale], problems: list[Problem]
) -> tuple[Page, ...]:
    """The pages that documents make, in the order of their paths: those of one place are one page.

    ``owners`` has the folders of one locale. Faults are added to ``problems``.
    """
    content = site.config.content
    shared: dict[str, Document] = {}
    own: dict[str, dict[Locale, Document]] = {}
    for document in documents:
        name, place = split_folder(document.path, content)
        stem = place.rpartition(".")[0] or place
        if not name:
            # Two files of one name are two pages: that their addresses collide is said elsewhere.
            shared[document.path] = document
            continue
        where = owners.get(name)
        if where is None:
            continue
        versions = own.setdefault(stem, {})
        if where in versions:
            what = f"is the page of {where.tag} that '{versions[where].path}' is"
            problems.append(Problem(document.path, None, None, what, "keep one of the two"))
        problems.extend(_contradictions(document, where))
        versions[where] = document
    pages: list[Page] = []
    for path, document in shared.items():
        stem = path.rpartition(".")[0] or path
        pages.append(Page(path, path, document, _written(site, document), own.pop(stem, {})))
    for stem, versions in own.items():
        first = min(versions.values(), key=lambda one: one.path)
        place = f"{stem}.{first.path.rpartition('.')[2]}"
        ordered = dict(sorted(versions.items(), key=lambda one: one[1].path))
        pages.append(Page(first.path, place, None, None, ordered))
    return tuple(sorted(pages, key=lambda page: page.path))


def _contradictions(document: Document, where: Locale) -> Iterator[Problem]:
    """What the front matter of a page in a locale's own folder says against the folder."""
    if not document.applies.to(where):
        what = f"is in the folder of {where.tag}, and its front matter names other locales"
        yield Problem(document.path, None, None, what, "take 'locales' out")
    written = document.meta.get("source_locale")
    if isinstance(written, str) and locale(written) != where:
        what = f"is in the folder of {where.tag}, and its front matter says source_locale: {written}"
        yield Problem(document.path, None, None, what, "take 'source_locale' out")


def _written(site: Site, document: Document) -> Locale | None:
    """The locale that a document says it is written in; None for the site's."""
    name = document.meta.get("source_locale")
    found = known_locale(name, site.config.locales) if isinstance(name, str) else None
    return None if found == site.config.source_locale else found


def unknown_locales(document: Document, text: str, known: Sequence[Locale]) -> Iterator[Problem]:
    """A fault for each locale that a document names and the site does not have, nor a child of it.

    What is for such a locale alone would be nowhere, and nobody would see that.
    """
    tags = {tag for one in known for tag in (one.tag, *(parent.tag for parent in one.parents))}
    named = document.applies.only
    wrong = [("locales", tag) for tag in sorted(named - tags)]
    written = document.meta.get("source_locale")
    if isinstance(written, str) and known_locale(written, known) is None:
        wrong.append(("source_locale", written))
    if wrong:
        lines = frontmatter.key_lines(document.path, text)
        for key, name in wrong:
            yield unknown(name, known, Problem(document.path, lines.get(key, 1), None, ""))
    if "i18n:" not in text:
        return
    found: set[str] = set()
    for unit in document.units():
        if unit.applies is not EVERYWHERE:
            found |= unit.applies.only | unit.applies.excluded
    for tag in sorted(found - named - tags):
        yield unknown(tag, known, Problem(document.path, _line_of(tag, text), None, ""))


def _line_of(tag: str, text: str) -> int | None:
    """The line of the first directive that names a locale."""
    for match in _DIRECTIVE.finditer(text):
        for word in match[1].replace(",", " ").split():
            if _is_locale(word) and locale(word).tag == tag:
                return len(_LINE_BREAK.findall(text, 0, match.start())) + 1
    return None
