"""The terms of a site: what each is called in each language, what it must not be taken for, what stays as it is."""

from i18n.terms.base import NO_TERMS, Said, Term, Terms, Wording
from i18n.terms.comments import commented
from i18n.terms.compare import ALL_RIGHT, Compared, compare, near
from i18n.terms.forms import Form
from i18n.terms.read import COLUMNS, read_terms

__all__ = [
    "ALL_RIGHT",
    "COLUMNS",
    "NO_TERMS",
    "Compared",
    "Form",
    "Said",
    "Term",
    "Terms",
    "Wording",
    "commented",
    "compare",
    "near",
    "read_terms",
]
