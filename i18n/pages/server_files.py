"""What servers read: redirects (``urls.redirects``), and who is led where at the top of the site (``urls.root``)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from urllib.parse import quote

from i18n.locales import Locale
from i18n.pages.accept_language import SERVERS, answers, has_languages, netlify_headers
from i18n.pages.forwarding import Redirect
from i18n.pages.plan import Plan, not_found_path
from i18n.pages.published import path_of
from i18n.pages.site import Output
from i18n.pages.urls import ROOT_NOT_FOUND

HTML = "html"
"""The one kind that needs no server: a page at each old address."""
_NAMES = {"netlify": "_redirects", "nginx": "redirects.nginx.conf", "apache": ".htaccess"}
_ABOUT = "# Redirects, made by i18n build from locales/urls.tsv: changes here are lost."
_HEADERS = "_headers"
"""Netlify's other file."""


def server_file_names(plan: Plan) -> tuple[str, ...]:
    """The files that ``server_files`` makes."""
    return tuple(name for name, _ in _files(plan))


def server_files(plan: Plan) -> Iterator[Output]:
    """A file for each server that the site names."""
    for name, made in _files(plan):
        yield Output(name, "".join(f"{line}\n" for line in made()).encode())


Lines = Callable[[], Iterable[str]]


def _files(plan: Plan) -> Iterator[tuple[str, Lines]]:
    """The name of each file, and what makes its lines."""
    urls = plan.site.config.urls
    leading = urls.root if has_languages(plan) else ()
    for kind, name in _NAMES.items():
        for folder in ("", *plan.table.domains):
            redirects = kind in urls.redirects
            languages = kind in leading and not folder
            if redirects or languages:
                yield folder + name, partial(_lines, plan, kind, folder, redirects, languages)
    if "netlify" in leading:
        yield _HEADERS, partial(netlify_headers, plan.table.root())


def _lines(plan: Plan, kind: str, folder: str, redirects: bool, languages: bool) -> Iterator[str]:
    rules = _Rules(plan, folder)
    yield _ABOUT
    if redirects:
        yield from _KINDS[kind](rules)
    if languages:
        yield from SERVERS[kind](rules.root, answers(plan), rules.home)


class _Rules:
    """The redirects at one domain, below the path at which the site stands there."""

    def __init__(self, plan: Plan, folder: str) -> None:
        self.table = plan.table
        self.folder = folder
        self.root = plan.table.root(folder)
        self.all = [
            one for one in plan.followed.redirects if plan.table.domain_of(path_of(one.url)) == folder
        ]

    def below(self, one: Redirect) -> str:
        """The old address below the top, not encoded."""
        return path_of(one.url).removeprefix(self.folder)

    def old(self, one: Redirect) -> str:
        """The old address as the server knows it, not encoded."""
        return self.root + self.below(one)

    def new(self, one: Redirect) -> str:
        """The new address, encoded so far that no server finds a sign in it that means something."""
        place = f"#{quote(one.fragment, safe='')}" if one.fragment else ""
        return self._address(one.target) + place

    def home(self, locale: Locale) -> str:
        """The first page of a locale, encoded."""
        return self._address(self.table.homes[locale])

    def _address(self, path: str) -> str:
        there = self.table.domain_of(path)
        top = self.root if there == self.folder else self.table.domains.get(there, self.table.base)
        return top + encoded(self.table.address(path).removeprefix(there))

    def not_found(self, one: Redirect) -> str:
        """What readers see where a page is gone."""
        home = self.table.homes.get(one.locale)
        page = not_found_path(home) if home else ROOT_NOT_FOUND
        if self.table.domain_of(page) != self.folder:
            page = f"{self.folder}{ROOT_NOT_FOUND}"
        return encoded(self.root + page.removeprefix(self.folder))


def encoded(path: str) -> str:
    """A path in which nothing but letters, digits and ``/ - . _ ~ %`` is left."""
    return quote(path, safe="/~")


def _netlify(rules: _Rules) -> Iterator[str]:
    # What is gone needs no rule: there is no file, and so the page for that is shown.
    for one in rules.all:
        if one.target:
            yield f"{encoded(rules.old(one))} {rules.new(one)} {301 if one.lasting else 302}"


def _nginx(rules: _Rules) -> Iterator[str]:
    for one in rules.all:
        old = rules.old(one).replace("\\", "\\\\").replace('"', '\\"')
        if one.target:
            yield f'location = "{old}" {{ return {301 if one.lasting else 302} "{rules.new(one)}"; }}'
        else:
            yield f'location = "{old}" {{ error_page 410 "{rules.not_found(one)}"; return 410; }}'


def _apache(rules: _Rules) -> Iterator[str]:
    yield f"ErrorDocument 410 {encoded(rules.root + ROOT_NOT_FOUND)}"
    yield "RewriteEngine On"
    for one in rules.all:
        # In this file a pattern begins below the folder that the file stands in.
        old = re.sub(r"([^\w/-])", r"\\\1", rules.below(one))
        if one.target:
            # A per cent sign before a digit would be a part of an earlier match.
            new = rules.new(one).replace("%", "\\%")
            yield f'RewriteRule "^{old}$" "{new}" [R={301 if one.lasting else 302},NE,L]'
        else:
            yield f'RewriteRule "^{old}$" "-" [G,L]'


_KINDS: Mapping[str, Callable[[_Rules], Iterator[str]]] = {
    "netlify": _netlify,
    "nginx": _nginx,
    "apache": _apache,
}
