"""The addresses of a site on disk: ``urls.tsv``, which every sync keeps, and ``redirects.tsv``, its author's own."""

from __future__ import annotations

from i18n.locales import Locale
from i18n.pages.forwarding import NO_RECORD, Record
from i18n.pages.published import Rows, parse
from i18n.pages.successors import parse_redirects
from i18n.project.files import read_bytes
from i18n.project.site import Site, decode

URLS = "urls.tsv"
REDIRECTS = "redirects.tsv"


def urls_path(site: Site) -> str:
    """The table of addresses, relative to the site: ``locales/urls.tsv``."""
    return f"{site.config.catalogs}/{URLS}"


def redirects_path(site: Site) -> str:
    """The table of redirects, relative to the site: ``locales/redirects.tsv``."""
    return f"{site.config.catalogs}/{REDIRECTS}"


def read_record(site: Site) -> Record:
    """What is written down of the addresses of a site.

    Nothing, where neither file is there and the site does not say where it stands: then nobody publishes it yet.
    Raises InputError for a faulty file: an address that is lost would be lost for good.
    """
    path, lines_path = urls_path(site), redirects_path(site)
    content, lines = (read_bytes(site.place(one)) for one in (path, lines_path))
    if content is None and lines is None and not site.config.site.base_url:
        return NO_RECORD
    rows: Rows = {} if content is None else parse(decode(content, path), path)
    found = (
        () if lines is None else parse_redirects(decode(lines, lines_path), lines_path, site.config.content)
    )
    return Record(rows, found, path, lines_path, frozenset(_tags(site)))


def _tags(site: Site) -> tuple[str, ...]:
    locales: tuple[Locale, ...] = (site.config.source_locale, *site.config.locales)
    return tuple(one.tag for one in locales)
