"""What a page must be before it is announced: the rules of the configuration, which its front matter may tighten."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from i18n.config import Config, PageRule, matching
from i18n.errors import Problem
from i18n.formats import frontmatter
from i18n.formats.page import Page
from i18n.model import Document

_DEFAULT = PageRule(match=("**",))
_KEYS = frozenset({"announce", "complete", "reviewed"})
_MOST = 100


def rule_for(page: str, config: Config) -> tuple[PageRule, str]:
    """The rule of a page, by its path relative to the site, and where it comes from: the first that matches holds."""
    below = page.removeprefix(f"{config.content}/")
    for rule in config.pages:
        if (pattern := matching(rule.match, below)) is not None:
            return rule, f"[[pages]] match = '{pattern}'"
    return _DEFAULT, "the default rule"


def rule_of(page: Page, config: Config) -> tuple[PageRule, str]:
    """The same with what the page says itself. Front matter that asks for less asks for nothing."""
    rule, origin = rule_for(page.place, config)
    said = page.meta
    if _KEYS.isdisjoint(said):
        return rule, origin
    announce, reviewed = said.get("announce"), said.get("reviewed")
    tighter = replace(
        rule,
        announce=max(rule.announce, announce) if isinstance(announce, int) else rule.announce,
        complete=rule.complete or said.get("complete") is True,
        reviewed=True
        if True in (rule.reviewed, reviewed)
        else "safety"
        if reviewed == "safety"
        else rule.reviewed,
    )
    return (rule, origin) if tighter == rule else (tighter, f"{origin}, tightened by front matter")


def rule_faults(document: Document, text: str) -> Iterator[Problem]:
    """What a page says of its rule that cannot be understood: it would be announced too early."""
    said = document.meta
    if _KEYS.isdisjoint(said):
        return
    announce = said.get("announce", 0)
    fit = {
        "announce": isinstance(announce, int) and not isinstance(announce, bool) and 0 <= announce <= _MOST,
        "complete": isinstance(said.get("complete", False), bool),
        "reviewed": said.get("reviewed", False) in (True, False, "safety"),
    }
    wanted = {
        "announce": f"a number from 0 to {_MOST}",
        "complete": "true or false",
        "reviewed": "true, false or 'safety'",
    }
    if not all(fit.values()):
        lines = frontmatter.key_lines(document.path, text)
        for key in (key for key, fits in fit.items() if not fits):
            yield Problem(
                document.path, lines.get(key, 1), None, f"{key} must be {wanted[key]}, not {said[key]!r}"
            )
