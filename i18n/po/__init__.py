"""PO files: lossless reading and writing, headers, MO. The door to polib."""

from __future__ import annotations

from i18n.po.folding import width
from i18n.po.header import header_fields, new_catalog, plural_forms, with_header
from i18n.po.mo import compile_mo
from i18n.po.raw import content_of, lines_of, msgid_line, msgstr_line
from i18n.po.reader import Reading, read
from i18n.po.spots import spot
from i18n.po.text import escaped
from i18n.po.writer import edit, retouch, shared, write

__all__ = [
    "Reading",
    "compile_mo",
    "content_of",
    "edit",
    "escaped",
    "header_fields",
    "lines_of",
    "msgid_line",
    "msgstr_line",
    "new_catalog",
    "plural_forms",
    "read",
    "retouch",
    "shared",
    "spot",
    "width",
    "with_header",
    "write",
]
