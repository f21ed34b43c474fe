"""The data of a site, ``_data/``: what templates and pages call it, and which page shows what of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

from i18n.errors import I18nError, Problem, meant
from i18n.formats import Format, Options, format_for, frontmatter
from i18n.formats.data import DATA, DataDocument, parse, rules_for
from i18n.formats.page import named_data
from i18n.locales import folder_locale
from i18n.model import Document
from i18n.project.site import Site
from i18n.project.variables import value_locales
from i18n.project.walk import DATA as FOLDER
from i18n.project.walk import TEMPLATES

Read = Callable[[str], str]
"""The text of a file of the site."""


def site_data(
    site: Site, paths: tuple[str, ...], options: Options, read: Read, problems: list[Problem]
) -> tuple[dict[tuple[str, ...], DataDocument], tuple[str, ...]]:
    """The data files by their names, and the paths of the content that are none.

    Faults are added to ``problems``: broken files, two of one name, a file that is named as a folder.
    """
    home = f"{site.config.content}/{FOLDER}/"
    inside = [path for path in paths if path.startswith(home)]
    if not inside:
        return {}, paths
    found: dict[tuple[str, ...], DataDocument] = {}
    for path in inside:
        name = _name(path.removeprefix(home), site)
        if name is None or format_for(path) is not DATA:
            continue
        try:
            document = parse(path, read(path), options)
        except I18nError as error:
            problems.extend(error.problems)
            continue
        other = next((one for known, one in found.items() if _same(known, name)), None)
        if other is None:
            found[name] = document
        else:
            what = f"is 'data.{'.'.join(name)}' in templates, where '{other.path}' is"
            problems.append(Problem(path, None, None, what, "rename one of the two"))
    return found, tuple(path for path in paths if not path.startswith(home))


def with_variables(
    data: Mapping[tuple[str, ...], DataDocument], options: Options, read: Read, problems: list[Problem]
) -> dict[tuple[str, ...], DataDocument]:
    """The data files once more, now that what their variables say is known; faults are added to ``problems``.

    Some of them are what says it.
    """
    found = dict(data)
    for name, document in data.items() if options.variables else ():
        if rules_for(document.path, options) and "{{" in (text := read(document.path)):
            try:
                found[name] = parse(document.path, text, options)
            except I18nError as error:
                problems.extend(error.problems)
    return found


def is_plain(path: str, kind: Format, options: Options) -> bool:
    """Whether a file is data that no rule is for: it is copied as it stands, whatever is in it."""
    return kind is DATA and not rules_for(path, options)


def _name(below: str, site: Site) -> tuple[str, ...] | None:
    """What a data file is called: ``("a", "b")`` for ``a/b.yaml``; None for one that has the values of a locale."""
    *folders, name = below.split("/")
    if folders and folder_locale(folders[0]) in value_locales(site):
        return None
    return (*folders, name.rpartition(".")[0])


def _same(known: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Whether a file has the name of another, or of a folder that another is in."""
    length = min(len(known), len(name))
    return known[:length] == name[:length]


def unknown_names(
    documents: Iterable[Document],
    data: Mapping[tuple[str, ...], DataDocument],
    templates: Iterable[str],
    broken: Collection[str],
    read: Read,
) -> Iterator[Problem]:
    """A fault for each template and each data file that a page names and the site does not have.

    None while a template or a data file is ``broken``: the name may be that one's.
    """
    if any(f"/{FOLDER}/" in f"/{path}" or f"/{TEMPLATES}/" in f"/{path}" for path in broken):
        return
    for document in documents:
        if "template" in document.meta or "data" in document.meta:
            yield from _unknown_names(document, data, templates, read)


def _unknown_names(
    document: Document, data: Mapping[tuple[str, ...], DataDocument], templates: Iterable[str], read: Read
) -> Iterator[Problem]:
    meta = document.meta
    wrong: list[tuple[str, str, str]] = []
    template = str(meta.get("template", "page.html"))
    if "template" in meta and template not in templates:
        wrong.append(("template", f"there is no template '{template}'", meant(template, templates)))
    known = {".".join(name) for name in data}
    wrong += [
        ("data", f"there is no data file '{name}'", meant(name, known))
        for name in named_data(meta)
        if name not in known
    ]
    if wrong:
        lines = frontmatter.key_lines(document.path, read(document.path))
        for key, what, fix in wrong:
            yield Problem(document.path, lines.get(key, 1), None, what, fix)
