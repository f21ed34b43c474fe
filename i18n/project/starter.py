"""New sites and new locales: files that are written once and then belong to the site."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from i18n import po
from i18n.config import add_locales as add_to_config
from i18n.errors import OutputError, Problem, UsageError
from i18n.locales import Locale, locale
from i18n.project.catalogs import changes_of, merge_catalog, now, read_catalog, refuse_faults
from i18n.project.files import Change, read_bytes, write_all
from i18n.project.fresh import site_template
from i18n.project.site import CONFIG, PYPROJECT, TABLE, Site, decode
from i18n.project.source import read_source
from i18n.project.template import domains_of
from i18n.project.theme import DOMAIN, has_theme_texts, theme_template
from i18n.reports.base import AddedLocale

STARTER = Path(__file__).parent.parent / "starter"


def is_site(folder: Path) -> bool:
    """Whether there is a configuration in a folder already."""
    pyproject = read_bytes(folder / PYPROJECT)
    return (folder / CONFIG).exists() or (pyproject is not None and b"[tool.i18n" in pyproject)


def new_site(folder: Path) -> Iterator[str]:
    """Write a small site; yields the files. Overwrites nothing: raises OutputError with every file in the way."""
    files = sorted(path for path in STARTER.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    names = [path.relative_to(STARTER).as_posix() for path in files]
    targets = [folder / (".gitignore" if name == "gitignore" else name) for name in names]
    if folder.exists() and not folder.is_dir():
        raise OutputError(Problem(str(folder), None, None, "is a file", "name a folder"))
    pyproject = read_bytes(folder / PYPROJECT)
    if pyproject is not None and b"[tool.i18n" in pyproject:
        raise OutputError(Problem(str(folder / PYPROJECT), None, None, "there is a site here already"))
    # A .gitignore is somebody's own: ours is only for a folder that has none.
    wanted = [
        (source, target)
        for source, target in zip(files, targets, strict=True)
        if not (target.name == ".gitignore" and target.exists())
    ]
    if there := [target for _, target in wanted if target.exists()]:
        raise OutputError(
            [
                Problem(str(target), None, None, "is there already", "make the site in another folder")
                for target in there
            ]
        )
    write_all([Change(target, source.read_bytes(), None) for source, target in wanted])
    yield from (str(target) for _, target in wanted)


def add_locales(site: Site, names: list[str]) -> tuple[AddedLocale, ...]:
    """Add target locales to a site: configuration, catalogs, and theme texts where the package has none.

    Raises UsageError with every name that is no locale, is the source, or is there already. Writes all or nothing.
    """
    wanted = _new_locales(site, names)
    config_path = site.root / site.config_path
    was = read_bytes(config_path) or b""
    table = TABLE if site.config_path == PYPROJECT else ()
    text = add_to_config(decode(was, site.config_path), table, [where.tag for where in wanted])
    mark = b"\xef\xbb\xbf" if was.startswith(b"\xef\xbb\xbf") else b""
    fresh = po.with_header(site_template(site, read_source(site)), {"POT-Creation-Date": now()})
    domains = domains_of(site, fresh)
    changes: list[Change] = []
    added: list[AddedLocale] = []
    everyone = (*site.config.locales, *wanted)
    for where in wanted:
        file = read_catalog(site, where)
        refuse_faults([file])
        merged = merge_catalog(site, fresh, file).catalog
        changes += changes_of(site, file, merged, domains)
        theme = _theme_change(site, where)
        if theme:
            changes.append(theme)
        parent = next((one for one in where.parents if one in everyone), None)
        waiting = sum(not message.translated for message in merged.messages if not message.obsolete)
        own = site.catalog_path(where, DOMAIN) if theme else ""
        added.append(AddedLocale(where, file.path, waiting, own, parent))
    # The configuration last: after a kill the site is as it was, and the catalogs are found by the next try.
    write_all([*changes, Change(config_path, mark + text.encode(), was)])
    return tuple(added)


def _new_locales(site: Site, names: list[str]) -> tuple[Locale, ...]:
    wanted: list[Locale] = []
    problems: list[Problem] = []
    for name in names:
        try:
            where = locale(name)
        except UsageError as error:
            problems.extend(error.problems)
            continue
        if where == site.config.source_locale:
            problems.append(Problem(site.config_path, None, None, f"'{where.tag}' is the source locale"))
        elif where in site.config.locales:
            problems.append(
                Problem(site.config_path, None, None, f"'{where.tag}' is a locale of this site already")
            )
        else:
            wanted.append(where)
    if problems:
        raise UsageError(problems)
    return tuple(dict.fromkeys(wanted))


def _theme_change(site: Site, where: Locale) -> Change | None:
    """The catalog of theme texts for the site to translate: where neither the package nor the site has one."""
    if has_theme_texts(where):
        return None
    file = read_catalog(site, where, DOMAIN)
    if file.content is not None:
        return None
    made = merge_catalog(site, theme_template(), file).catalog
    return Change(site.place(file.path), po.write(made), None)
