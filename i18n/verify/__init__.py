"""The promises of a multilingual site, proved on its files: one file a promise, one row in ``PROMISES``."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator

from i18n.findings import Finding
from i18n.verify import (
    bidi_unbalanced,
    broken_anchor,
    broken_link,
    canonical,
    charset,
    code_direction,
    duplicate_id,
    feed,
    hreflang_duplicate,
    hreflang_invalid,
    hreflang_language,
    hreflang_oneway,
    hreflang_relative,
    hreflang_self,
    hreflang_target,
    html_dir,
    html_lang,
    inline_code,
    lang_invalid,
    link_language,
    lost_character,
    not_nfc,
    other_origin,
    page_unreadable,
    part_dir,
    raw_placeholder,
    sitemap_heads,
    sitemap_limits,
    sitemap_page,
    sitemap_syntax,
    structure,
    switcher,
    translator_named,
    unmarked_source,
    wrong_script,
    x_default,
)
from i18n.verify.base import Promise
from i18n.verify.feed_file import LARGEST, Feed, is_feed, read_feed
from i18n.verify.page import Page, UnreadableError, read_page
from i18n.verify.site import Built, canonicals, leaf_of, places
from i18n.verify.sitemap import MOST_BYTES, Sitemap, read_sitemap
from i18n.verify.tags import is_tag

__all__ = ["PROMISES", "Finding", "Promise", "verify"]

PROMISES: dict[str, Promise] = {
    promise.id: promise
    for promise in (
        page_unreadable.PROMISE,
        hreflang_invalid.PROMISE,
        hreflang_duplicate.PROMISE,
        hreflang_relative.PROMISE,
        hreflang_self.PROMISE,
        hreflang_oneway.PROMISE,
        hreflang_target.PROMISE,
        hreflang_language.PROMISE,
        x_default.PROMISE,
        canonical.PROMISE,
        sitemap_syntax.PROMISE,
        sitemap_limits.PROMISE,
        sitemap_page.PROMISE,
        sitemap_heads.PROMISE,
        feed.PROMISE,
        charset.PROMISE,
        html_lang.PROMISE,
        html_dir.PROMISE,
        lang_invalid.PROMISE,
        part_dir.PROMISE,
        unmarked_source.PROMISE,
        wrong_script.PROMISE,
        switcher.PROMISE,
        link_language.PROMISE,
        code_direction.PROMISE,
        bidi_unbalanced.PROMISE,
        not_nfc.PROMISE,
        lost_character.PROMISE,
        raw_placeholder.PROMISE,
        duplicate_id.PROMISE,
        broken_link.PROMISE,
        broken_anchor.PROMISE,
        structure.PROMISE,
        inline_code.PROMISE,
        other_origin.PROMISE,
        translator_named.PROMISE,
    )
}

MOST_OF_PAGE = 20
"""Findings of one promise in one page; of more only the number is told."""
MOST_OF_SITE = 1_000
"""Findings of one promise in a site, likewise."""
UNKNOWN = "und"
"""Stands in a finding for the language of what is in none (ISO 639-2)."""

_SETS_APART = re.compile(
    r"(?:^|[\s,}>(])code\b[^{}]{0,500}\{[^{}]{0,2000}unicode-bidi:\s*(?:isolate|plaintext)"
)
_LARGEST_STYLE = 2_000_000

Read = Callable[[str], bytes]


def verify(
    files: Iterable[str],
    read: Read,
    size: Callable[[str], int],
    names: Collection[str] = (),
) -> tuple[Finding, ...]:
    """What a built site breaks of its promises, sorted by file, line, column and promise.

    ``files`` are all files of its folder, relative, with forward slashes; ``names`` are of people that no page should
    tell. Two passes over the pages, one at a time in memory: of each stays what the others have to know.
    """
    known = frozenset(files)
    pages = sorted(path for path in known if path.lower().endswith((".html", ".htm")))
    built = Built(known, places(_heads(pages, read)), names=frozenset(name for name in names if name.strip()))
    built.sitemaps = tuple(_sitemaps(known, read, size))
    built.feeds = tuple(_feeds(known, read, size))
    _take_styles(built, read, size)
    found: list[Finding] = []
    counts: Counter[str] = Counter()
    for path in pages:
        try:
            page = read_page(path, read(path))
        except UnreadableError as error:
            found.append(_finding(page_unreadable.PROMISE, str(error), path))
            continue
        built.leaves[path] = leaf_of(page, built)
        for promise in PROMISES.values():
            found += _of_page(promise, page, built, counts)
    for promise in PROMISES.values():
        for number, one in enumerate(promise.run_site(built), counts[promise.id]):
            counts[promise.id] = number + 1
            if number < MOST_OF_SITE:
                found.append(_finding(promise, one.message, one.path, (one.line, None), one.locale))
    found += (
        _finding(PROMISES[one], f"and {count - MOST_OF_SITE:,} more of this kind", "")
        for one, count in counts.items()
        if count > MOST_OF_SITE
    )
    return tuple(sorted(found, key=lambda one: one.order))


def _heads(pages: Iterable[str], read: Read) -> Iterator[tuple[str, str]]:
    for path in pages:
        try:
            # A canonical address stands in the head (HTML, 4.6.7.5); a page is read in full only once.
            page = read_page(path, read(path).partition(b"</head")[0])
        except UnreadableError:
            continue
        for row in canonicals(page):
            yield path, row.url
            break


def _sitemaps(files: Iterable[str], read: Read, size: Callable[[str], int]) -> Iterator[Sitemap]:
    for path in sorted(files):
        name = path.rpartition("/")[2].lower()
        if "sitemap" in name and name.endswith(".xml"):
            large = size(path)
            yield Sitemap(path, large) if large > 2 * MOST_BYTES else read_sitemap(path, read(path), large)


def _feeds(files: Iterable[str], read: Read, size: Callable[[str], int]) -> Iterator[Feed]:
    for path in sorted(files):
        if path.lower().endswith((".xml", ".atom", ".rss")) and size(path) <= LARGEST:
            content = read(path)
            if is_feed(content):
                yield read_feed(path, content)


def _take_styles(built: Built, read: Read, size: Callable[[str], int]) -> None:
    isolating, styled = set(), {}
    for path in sorted(built.files):
        if path.lower().endswith(".css") and size(path) <= _LARGEST_STYLE:
            text = read(path).decode("utf-8", "replace")
            if _SETS_APART.search(text):
                isolating.add(path)
            styled[path] = tuple(other_origin.styled(text))
    built.isolating, built.styled = frozenset(isolating), styled


def _of_page(promise: Promise, page: Page, built: Built, counts: Counter[str]) -> Iterator[Finding]:
    number = 0
    for number, fault in enumerate(promise.run(page, built), 1):
        counts[promise.id] += 1
        if number <= MOST_OF_PAGE and counts[promise.id] <= MOST_OF_SITE:
            place = page.line(fault.at), page.column(fault.at)
            yield _finding(promise, fault.message, page.path, place, page.lang)
    if number > MOST_OF_PAGE and counts[promise.id] <= MOST_OF_SITE:
        yield _finding(promise, f"and {number - MOST_OF_PAGE:,} more in this page", page.path, lang=page.lang)


def _finding(
    promise: Promise,
    message: str,
    path: str,
    place: tuple[int | None, int | None] = (None, None),
    lang: str = "",
) -> Finding:
    locale = lang if is_tag(lang) else UNKNOWN
    return Finding(promise.id, promise.severity, locale, path, *place, None, None, message)
