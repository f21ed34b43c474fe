"""What a site makes of findings: a severity of its own for a check, in all locales or in some."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from i18n.config import CheckRule
from i18n.errors import meant
from i18n.findings import Finding, Severity
from i18n.project.site import Site

OFF = "off"


def weighed(findings: Iterable[Finding], rules: Collection[CheckRule]) -> tuple[Finding, ...]:
    """Findings as the site's rules weigh them: the first that fits holds. What is off is left out."""
    return tuple(_weighed(findings, rules)) if rules else tuple(findings)


def _weighed(findings: Iterable[Finding], rules: Collection[CheckRule]) -> Iterator[Finding]:
    for one in findings:
        rule = next((rule for rule in rules if _fits(rule, one)), None)
        if rule is None:
            yield one
        elif rule.severity != OFF:
            yield replace(one, severity=Severity(rule.severity))


def _fits(rule: CheckRule, one: Finding) -> bool:
    where = not rule.locales or any(locale.tag == one.locale for locale in rule.locales)
    return where and one.check in rule.check


def unknown_checks(site: Site, known: Collection[str]) -> Iterator[Finding]:
    """A warning for each check of a rule that there is not: its findings would be taken for weighed."""
    for rule in site.config.checks:
        for name in rule.check:
            if name not in known:
                advice = meant(name, known)
                yield Finding(
                    "unused-rule",
                    Severity.WARNING,
                    site.config.source_locale.tag,
                    site.config_path,
                    rule.line,
                    None,
                    None,
                    None,
                    f"no check is called '{name}'{f': {advice}' if advice else ''}",
                )


def blocking(site: Site) -> frozenset[str] | None:
    """The locales whose findings make ``check`` fail, by tag; None for all. The source is always one."""
    if site.config.gate.locales == "all":
        return None
    required = (tag for tag, options in site.config.locale.items() if options.required)
    return frozenset({site.config.source_locale.tag, *required})
