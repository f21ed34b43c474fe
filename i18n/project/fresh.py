"""The messages of the content as it is now."""

from __future__ import annotations

from i18n.extract import template
from i18n.model import Catalog
from i18n.project.catalogs import project
from i18n.project.site import Site
from i18n.project.source import Source
from i18n.project.terms import site_terms
from i18n.terms import commented


def site_template(site: Site, source: Source) -> Catalog:
    """The template of the content as it is now, without a date."""
    made = template(source.units(), references="line", project=project(site))
    return commented(made, site_terms(site).terms) if site.config.term_comments else made
