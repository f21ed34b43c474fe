"""Short ways to make documents, translations and links for tests."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from markdown_it import MarkdownIt
from mdit_py_plugins.admon import admon_plugin
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.gfm_autolink import gfm_autolink_plugin

from i18n.formats.base import Options
from i18n.formats.html import HtmlDocument
from i18n.formats.html import parse as parse_html
from i18n.formats.markdown import MarkdownDocument, parse
from i18n.locales import locale
from i18n.model import Href, Link, Localized, Reference, State, Unit

EN = locale("en")
DE = locale("de")
AR = locale("ar")


def document(text: str, **options: object) -> MarkdownDocument:
    return parse("content/page.md", text, Options(**options))


def html_document(text: str, **options: object) -> HtmlDocument:
    return parse_html("content/page.html", text, Options(**{"source_locale": EN} | options))


def unchanged(unit: Unit) -> Localized:
    return Localized(unit.key.msgid, DE, State.CURRENT)


def missing(unit: Unit) -> Localized:
    return Localized(unit.key.msgid, EN, State.MISSING)


def by_msgid(msgstrs: Mapping[str, str]) -> Callable[[Unit], Localized]:
    def translate(unit: Unit) -> Localized:
        if unit.key.msgid in msgstrs:
            return Localized(msgstrs[unit.key.msgid], DE, State.CURRENT)
        return missing(unit)

    return translate


def as_it_is(href: Href, reference: Reference) -> Link:
    del reference
    return Link(href.url)


def html(text: str, translate: Callable[[Unit], Localized] = unchanged, **options: object) -> str:
    return document(text, **options).render(DE, translate, as_it_is).html


def msgids(text: str, **options: object) -> list[str]:
    return [unit.key.msgid for unit in document(text, **options).units()]


def stock() -> MarkdownIt:
    """A parser of our dialect made of markdown-it and its plugins alone."""
    options = {"alerts": True, "tasklists": True, "strikethrough_single_tilde": True}
    md = MarkdownIt("commonmark", options | {"maxNesting": 100, "xhtmlOut": False})
    md.enable(["table", "strikethrough"])
    for plugin in (footnote_plugin, gfm_autolink_plugin, deflist_plugin, admon_plugin):
        md.use(plugin)
    return md


_ALIGNED = {"left": "align-start", "center": "align-center", "right": "align-end"}


def plain_html(text: str, md: MarkdownIt | None = None) -> str:
    """What markdown-it makes of a text, with our classes in place of its styles."""
    found = (md or stock()).render(text)
    return re.sub(r'style="text-align:(\w+)"', lambda match: f'class="{_ALIGNED[match[1]]}"', found)


_MARK = r'(?: lang="[\w-]+" dir="\w+")?(?: data-i18n="\w+")?'
_TAGS = re.compile(rf"(<div{_MARK}>\n?)|(<span{_MARK}>)|(</div>\n?|</span>)|(<(?:div|span)\b[^>]*>)")


def without_marks(found: str) -> str:
    """HTML without the language marks: attributes, and the elements that are there for them alone."""
    stack: list[bool] = []

    def tag(match: re.Match[str]) -> str:
        marks = (match[1] or match[2] or "").rstrip("\n") not in {"", "<div>", "<span>"}
        if match[3]:
            return "" if stack.pop() else match[0]
        stack.append(marks)
        return "" if marks else match[0]

    found = re.sub(r'(?: lang="[\w-]+" dir="\w+")? data-i18n="\w+"', "", _TAGS.sub(tag, found))
    return re.sub(r' data-i18n-file="\w+"', "", found)
