"""Redirects as servers read them: written beside the pages, for those that a site names in ``urls.redirects``."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from urllib.parse import quote

from i18n.pages.alternates import Alternates
from i18n.pages.forwarding import Redirect
from i18n.pages.plan import Plan, not_found_path
from i18n.pages.published import path_of
from i18n.pages.site import Output
from i18n.pages.urls import ROOT_NOT_FOUND

HTML = "html"
"""The one kind that needs no server: a page at each old address."""
_NAMES = {"netlify": "_redirects", "nginx": "redirects.nginx.conf", "apache": ".htaccess"}
_ABOUT = "# Redirects, made by i18n build from locales/urls.tsv: changes here are lost."


def server_file_names(plan: Plan) -> tuple[str, ...]:
    """The files that ``server_files`` makes."""
    kinds = [one for one in plan.site.config.urls.redirects if one != HTML]
    return tuple(folder + _NAMES[one] for folder in ("", *plan.table.domains) for one in kinds)


def server_files(plan: Plan) -> Iterator[Output]:
    """A file for each server that the site names."""
    for kind in plan.site.config.urls.redirects:
        if kind != HTML:
            for folder in ("", *plan.table.domains):
                lines = _KINDS[kind](_Rules(plan, folder))
                content = "".join(f"{line}\n" for line in (_ABOUT, *lines))
                yield Output(folder + _NAMES[kind], content.encode())


class _Rules:
    """The redirects at one domain, below the path at which the site stands there."""

    def __init__(self, plan: Plan, folder: str) -> None:
        self.table = plan.table
        self.folder = folder
        self.root = "/" if folder else Alternates(plan).root
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
        there = self.table.domain_of(one.target)
        top = self.root if there == self.folder else self.table.domains.get(there, self.table.base)
        return top + encoded(self.table.address(one.target).removeprefix(there)) + place

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
