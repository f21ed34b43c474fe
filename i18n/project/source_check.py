"""``check --source``: is the content fit to be translated?"""

from __future__ import annotations

from collections.abc import Iterator

from i18n.locales import Locale
from i18n.project.files import read_bytes
from i18n.project.severities import weighed
from i18n.project.site import Site, decode
from i18n.project.source import Source, read_source
from i18n.project.terms import site_terms
from i18n.reports.base import CheckReport
from i18n.source_checks import check_source

_MARKUP = (".md", ".markdown", ".html", ".htm")


def check_content(site: Site) -> CheckReport:
    """Every finding in the source of a site. Raises InputError for content that cannot be read."""
    source = read_source(site)
    terms = site_terms(site)
    own = site.config.source_locale
    found = check_source(
        source.units(), dict(_files(site, source)), source=own, protected=terms.terms.protected
    )
    return CheckReport(weighed(found, site.config.checks), (), False, 0, (own,), terms.faults)


def _files(site: Site, source: Source) -> Iterator[tuple[str, tuple[str, Locale | None]]]:
    """The documents that may hold images, as they are written. One that vanished meanwhile is left out."""
    for page in source.documents:
        document = page.document
        if document is not None and document.path.lower().endswith(_MARKUP):
            content = read_bytes(site.place(document.path))
            if content is not None:
                yield document.path, (decode(content, document.path), page.locale)
