"""The header field Plural-Forms, and the number of forms that a message has."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from i18n.checks.base import Check, Fault, Subject, Whole, short
from i18n.findings import Severity
from i18n.locales import parse_plural_forms, plural_index
from i18n.po import header_fields

_COMPARED = range(1, 1000)
"""0 is left out: whether it is one or many differs between the tables in use."""


@lru_cache(maxsize=512)
def _forms(rule: str) -> tuple[int, ...]:
    """The form of each number, counted in the order in which the numbers need them: others may number them otherwise.

    Remembered: the many files of a locale have one rule.
    """
    found: dict[int, int] = {}
    return tuple(found.setdefault(form, len(found)) for form in map(plural_index(rule), _COMPARED))


@lru_cache(maxsize=512)
def _taken(rule: str) -> frozenset[int]:
    """The forms that some number takes; French and Spanish have one for millions."""
    return frozenset(map(plural_index(rule), (*range(1001), *range(1_000_000, 3_000_000, 500_000))))


def _run_file(whole: Whole) -> Iterable[Fault]:
    if whole.template:
        return
    written = header_fields(whole.catalog).get("Plural-Forms", "").strip()
    usual = f"nplurals={whole.locale.nplurals}; plural={whole.locale.plural_rule};"
    header = whole.catalog.header
    line = header.line if header else None
    if not written:
        if whole.counts:
            yield Fault(f"the header has no Plural-Forms; for {whole.locale.tag} it is '{usual}'", line=line)
        return
    valid = parse_plural_forms(written)
    if valid is None:
        yield Fault(
            f"Plural-Forms '{short(written)}' is not valid; for {whole.locale.tag} it is '{usual}'", line=line
        )
        return
    count, rule = valid
    idle = [str(form) for form in range(count) if form not in _taken(rule)]
    if idle:
        said = f"no number takes the form {' or '.join(idle)} of the {count} that the header says"
        yield Fault(said, Severity.INFO, line=line)
    theirs, ours = _forms(rule), _forms(whole.locale.plural_rule)
    if count != whole.locale.nplurals and len(set(theirs)) != whole.locale.nplurals:
        forms = f"{count} plural form{'s' * (count != 1)}"
        said = f"has {forms}, {whole.locale.english_name} has {whole.locale.nplurals}: '{usual}'"
        yield Fault(said, Severity.WARNING, line=line)
    elif theirs != ours:
        said = f"Plural-Forms puts numbers into other forms than {whole.locale.english_name} does: '{usual}'"
        yield Fault(said, Severity.WARNING, line=line)


def _run(subject: Subject) -> Iterable[Fault]:
    message = subject.message
    if message.msgid_plural is not None and len(message.msgstr) > subject.nplurals:
        said = f"has {len(message.msgstr)} plural forms, the header of the catalog says {subject.nplurals}"
        yield Fault(said)
    elif message.msgid_plural is None and len(message.msgstr) > 1:
        yield Fault("has plural forms, but its source has no msgid_plural")


CHECK = Check(
    id="plural-forms",
    severity=Severity.ERROR,
    summary="the header field Plural-Forms is missing, not valid, or not that of the language",
    reason="It decides which text a number takes. A wrong one shows '1 days', or nothing at all.",
    traps=(
        "A valid rule that differs from CLDR's is a warning: some languages have two rules in use. A "
        "catalog without plural "
        "messages needs no such field. A form that no number takes is info: platforms have one for fractions."
    ),
    fix="Copy the line that the finding gives into the header, and fill the forms of each plural message.",
    run=_run,
    run_file=_run_file,
)
