"""Rules of the configuration, and terms, that are for nothing: most often a name in them is misspelt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from i18n.config import AssetRule, DataRule, PageRule, fits, matching
from i18n.findings import Finding, Severity
from i18n.formats.data import DataDocument
from i18n.model import MessageKey
from i18n.pages.days import day_in
from i18n.project.site import Site
from i18n.project.source import Source
from i18n.project.terms import terms_path
from i18n.terms import Terms


def unused_rules(site: Site, source: Source) -> Iterator[Finding]:
    """A warning for each rule that no file fits, and for each pattern of a rule for data that no text fits."""
    config, home = site.config, f"{site.config.content}/"
    data = [*source.data.values(), *(one for one in source.copies if isinstance(one, DataDocument))]
    files = {*source.assets, *(one.path for one in data)}
    named: tuple[tuple[str, Iterable[PageRule | AssetRule | DataRule], Iterable[str]], ...] = (
        ("pages", config.pages, [page.place for page in source.documents]),
        ("assets", config.assets, source.assets),
        ("data", config.data, files),
    )
    for folder in config.site.feeds:
        dated = (one.place for one in source.documents if day_in(one.meta, "date"))
        if not any(path.startswith(f"{home}{folder}/") for path in dated):
            message = f"no page in '{folder}' has a date, so this folder of site.feeds has no feed"
            yield _finding(site, config.site.lines.get("feeds"), message)
    for name, rules, paths in named:
        below = [path.removeprefix(home) for path in paths]
        for rule in rules:
            if not any(matching(rule.match, path) for path in below):
                message = (
                    f"no file of the content fits {_listed(rule)}, so this rule of [[{name}]] is for nothing"
                )
                yield _finding(site, rule.line, message)
            elif isinstance(rule, DataRule):
                chosen = [one for one in data if matching(rule.match, one.path.removeprefix(home))]
                for pattern in rule.keys:
                    if not any(fits(pattern, place) for one in chosen for place in one.places()):
                        yield _finding(site, rule.line, f"no text of {_listed(rule)} stands at '{pattern}'")


def unused_terms(site: Site, terms: Terms, messages: Iterable[MessageKey]) -> Iterator[Finding]:
    """A word for each protected term that no message says: misspelt, it protects nothing."""
    waiting = {term.text: term for term in terms.terms if term.protected}
    for key in messages if waiting else ():
        for term in terms.said(key.msgid).terms:
            waiting.pop(term.text, None)
    for term in waiting.values():
        yield Finding(
            "unused-term",
            Severity.INFO,
            site.config.source_locale.tag,
            terms_path(site),
            term.line,
            1,
            None,
            None,
            f"no text of the site says the protected term '{term.text}'",
        )


def _listed(rule: PageRule | AssetRule | DataRule) -> str:
    return ", ".join(f"'{pattern}'" for pattern in rule.match)


def _finding(site: Site, line: int | None, message: str) -> Finding:
    tag = site.config.source_locale.tag
    return Finding("unused-rule", Severity.WARNING, tag, site.config_path, line, None, None, None, message)
