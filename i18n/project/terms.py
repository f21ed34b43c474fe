"""The file of terms, ``locales/terms.tsv``."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePosixPath
from typing import NamedTuple

from i18n.errors import InputError, Problem
from i18n.project import files
from i18n.project.site import Site, decode
from i18n.terms import NO_TERMS, Terms, read_terms

NAME = "terms.tsv"


class TermFile(NamedTuple):
    """The file as it is on disk; its faults cost the lines that have them."""

    terms: Terms = NO_TERMS
    faults: tuple[Problem, ...] = ()


def terms_path(site: Site) -> str:
    """Where the file is, relative to the site."""
    return str(PurePosixPath(site.config.catalogs, NAME))


def site_terms(site: Site) -> TermFile:
    """What the file says; nothing where there is none."""
    path = terms_path(site)
    try:
        content = files.read_bytes(site.place(path))
        return TermFile() if content is None else TermFile(*read_terms(decode(content, path), path))
    except InputError as error:
        return TermFile(NO_TERMS, tuple(replace(one, path=path) for one in error.problems))
