"""``compile``: MO files for programs that read gettext."""

from __future__ import annotations

from collections.abc import Iterator

from i18n import po
from i18n.locales import Locale
from i18n.model import State
from i18n.project.catalogs import read_catalogs, refuse_faults
from i18n.project.files import Change, read_bytes, write_all
from i18n.project.site import Site


def compile_catalogs(site: Site, locales: tuple[Locale, ...]) -> Iterator[tuple[str, int]]:
    """Write an MO file beside each catalog; yields its path and how many messages it holds.

    Raises InputError with every fault of every catalog, before anything is written.
    """
    catalogs = read_catalogs(site, locales).values()
    refuse_faults(catalogs)
    for file in (one for catalog in catalogs for one in catalog.files):
        path = file.path.removesuffix(".po") + ".mo"
        place = site.place(path)
        content = po.compile_mo(file.catalog)
        was = read_bytes(place)
        if content != was:
            write_all([Change(place, content, was)])
        yield (
            path,
            sum(message.state is State.CURRENT for message in file.catalog.messages if not message.obsolete),
        )
