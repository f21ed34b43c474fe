"""Two versions of a catalog, or of a table, and their common ancestor: joined by message, or by row. No files."""

from i18n.threeway.base import Clash, Joined
from i18n.threeway.catalogs import join
from i18n.threeway.header import header as join_headers
from i18n.threeway.messages import kept_aside
from i18n.threeway.tables import join_tables

__all__ = ["Clash", "Joined", "join", "join_headers", "join_tables", "kept_aside"]
