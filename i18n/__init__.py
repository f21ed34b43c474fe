"""Mothertongue: content to gettext catalogs to localized pages, and the truth about them."""

__version__ = "0.1.0"
