"""The checks of catalogs: one file a check, one row in ``CHECKS``."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from i18n.checks import (
    bidi_controls,
    block_shape,
    brackets,
    code_changed,
    code_lost,
    comparator_flip,
    currency,
    date_changed,
    do_not_translate,
    doubled_words,
    emphasis_on_warning,
    end_punct,
    entities,
    fence,
    foreign_letters,
    fr_spacing,
    frequency,
    fuzzy,
    glossary,
    hard_break,
    has_been_translated,
    heading_id,
    html_attrs,
    html_tags,
    icu,
    image,
    inconsistent,
    invisible,
    jinja_balance,
    link_changed,
    link_extra,
    link_lost,
    link_syntax,
    list_items,
    look_alike,
    markup_leak,
    max_length,
    mention,
    merge_conflict,
    misplaced,
    missing,
    mixed_scripts,
    negation_lost,
    negation_missing,
    newlines,
    not_nfc,
    number_changed,
    number_extra,
    number_format,
    number_missing,
    number_style,
    percent,
    ph_extra,
    ph_missing,
    ph_renamed,
    ph_type,
    phone_mismatch,
    plural_forms,
    plural_missing_form,
    po_bom,
    po_dates,
    po_flags,
    po_language,
    po_line_ends,
    po_previous,
    po_syntax,
    quotes,
    range_ends,
    ref_links,
    refused,
    review_required,
    same_plurals,
    same_target,
    slug,
    source_left,
    spaces,
    stale_fact,
    table,
    term_changed,
    too_long,
    too_short,
    truncated_end,
    typography,
    unchanged,
    unit_changed,
    withdrawn,
    wrong_language,
)
from i18n.checks.base import Check, Fault, Form, Subject, Whole
from i18n.checks.mending import mended
from i18n.checks.quiet import quiet
from i18n.errors import Problem
from i18n.facts.lengths import Lengths
from i18n.findings import Finding, Severity, Spot, Texts
from i18n.locales import Locale
from i18n.model import Catalog, Markup, Message, MessageKey, State, Unit, markups_of
from i18n.po import msgstr_line, spot
from i18n.po import plural_forms as forms_of
from i18n.terms import NO_TERMS, Terms

__all__ = [
    "CHECKS",
    "DEFAULT",
    "Check",
    "Finding",
    "Severity",
    "Whole",
    "check_catalog",
    "mend_catalog",
]

CHECKS: dict[str, Check] = {
    check.id: check
    for check in (
        missing.CHECK,
        fuzzy.CHECK,
        withdrawn.CHECK,
        merge_conflict.CHECK,
        refused.CHECK,
        review_required.CHECK,
        po_syntax.CHECK,
        po_bom.CHECK,
        po_language.CHECK,
        po_line_ends.CHECK,
        po_dates.CHECK,
        po_flags.CHECK,
        po_previous.CHECK,
        has_been_translated.CHECK,
        plural_forms.CHECK,
        plural_missing_form.CHECK,
        number_changed.CHECK,
        number_missing.CHECK,
        number_extra.CHECK,
        number_format.CHECK,
        percent.CHECK,
        unit_changed.CHECK,
        range_ends.CHECK,
        currency.CHECK,
        date_changed.CHECK,
        stale_fact.CHECK,
        phone_mismatch.CHECK,
        number_style.CHECK,
        comparator_flip.CHECK,
        negation_lost.CHECK,
        negation_missing.CHECK,
        frequency.CHECK,
        emphasis_on_warning.CHECK,
        misplaced.CHECK,
        same_target.CHECK,
        inconsistent.CHECK,
        ph_missing.CHECK,
        ph_extra.CHECK,
        ph_renamed.CHECK,
        ph_type.CHECK,
        icu.CHECK,
        jinja_balance.CHECK,
        link_syntax.CHECK,
        link_lost.CHECK,
        link_changed.CHECK,
        link_extra.CHECK,
        ref_links.CHECK,
        image.CHECK,
        code_changed.CHECK,
        code_lost.CHECK,
        html_tags.CHECK,
        html_attrs.CHECK,
        entities.CHECK,
        hard_break.CHECK,
        markup_leak.CHECK,
        block_shape.CHECK,
        fence.CHECK,
        table.CHECK,
        list_items.CHECK,
        heading_id.CHECK,
        mention.CHECK,
        slug.CHECK,
        invisible.CHECK,
        bidi_controls.CHECK,
        unchanged.CHECK,
        source_left.CHECK,
        wrong_language.CHECK,
        too_short.CHECK,
        too_long.CHECK,
        truncated_end.CHECK,
        brackets.CHECK,
        quotes.CHECK,
        doubled_words.CHECK,
        mixed_scripts.CHECK,
        foreign_letters.CHECK,
        end_punct.CHECK,
        spaces.CHECK,
        fr_spacing.CHECK,
        typography.CHECK,
        not_nfc.CHECK,
        newlines.CHECK,
        same_plurals.CHECK,
        max_length.CHECK,
        look_alike.CHECK,
        term_changed.CHECK,
        do_not_translate.CHECK,
        glossary.CHECK,
    )
}

DEFAULT: tuple[Check, ...] = tuple(check for check in CHECKS.values() if not check.pedantic)
"""Those that run unless ``--pedantic`` asks for all."""

_EXAMPLES = 5
"""Numbers for each plural form: enough to tell one number from many."""


def check_catalog(
    catalog: Catalog,
    units: Mapping[MessageKey, Sequence[Unit]],
    *,
    locale: Locale,
    source: Locale,
    required: bool = False,
    faults: Sequence[Problem] = (),
    warnings: Sequence[Problem] = (),
    checks: Iterable[Check] | None = None,
    reviewed: Collection[MessageKey] = (),
    terms: Terms = NO_TERMS,
    parts: Sequence[Whole] = (),
    path_of: Callable[[Message], str] | None = None,
    patterns: Iterable[str] = (),
) -> tuple[Finding, ...]:
    """What is not right in one catalog, sorted by file, line, column and check.

    ``units`` are the source as it is now, by message: a message without a unit is judged as Markdown, one whose
    units are not for the locale not at all, and a unit without a message counts as missing. ``faults`` and
    ``warnings`` are those of the reader; ``reviewed`` are the messages that must be reviewed, ``terms`` those of the
    site, in its source language. Of a catalog in several files ``parts`` are these, and ``path_of`` says which one a
    message is from. ``patterns`` are regular expressions of placeholders. ``checks`` are those to run, DEFAULT where
    none are named. A refused translation gives that one finding. What a note of its message ignores is left out. Never
    raises for what a catalog holds.
    """
    chosen = tuple(DEFAULT if checks is None else checks)
    found = [
        _finding(check, fault, locale, fault.of, _place_of(fault, whole))
        for whole in parts or (Whole(catalog, locale, faults, warnings),)
        for check in chosen
        for fault in check.run_file(whole)
    ]
    states = tuple(check for check in chosen if check.states)
    for subject in _subjects(
        catalog, units, locale, source, terms, required=required, reviewed=reviewed, patterns=patterns
    ):
        path = path_of(subject.message) if path_of else catalog.path
        found.extend(_judged(subject, path, chosen, states))
    ran = frozenset(check.id for check in chosen)
    heard = quiet(found, catalog, locale, known=CHECKS, ran=ran, path_of=path_of)
    return tuple(sorted(heard, key=lambda one: one.order))


def mend_catalog(
    catalog: Catalog,
    units: Mapping[MessageKey, Sequence[Unit]],
    found: Mapping[MessageKey, Collection[str]],
    *,
    locale: Locale,
    source: Locale,
    terms: Terms = NO_TERMS,
    checks: Iterable[Check] | None = None,
    patterns: Iterable[str] = (),
    sure: bool = True,
) -> dict[MessageKey, tuple[str, ...]]:
    """The texts of the messages in which a program can mend what is wrong, without what it can mend.

    ``found`` are the checks that found something in a message; the rest is as in ``check_catalog``. With ``sure``
    only what is always right. No text has a fault that it had not before.
    """
    chosen = tuple(DEFAULT if checks is None else checks)
    texts: dict[MessageKey, tuple[str, ...]] = {}
    for subject in _subjects(catalog, units, locale, source, terms, patterns=patterns):
        key = subject.message.key
        if key in found and (text := mended(subject, found[key], chosen, sure=sure)):
            texts[key] = text
    return texts


def _subjects(
    catalog: Catalog,
    units: Mapping[MessageKey, Sequence[Unit]],
    locale: Locale,
    source: Locale,
    terms: Terms,
    *,
    required: bool = False,
    reviewed: Collection[MessageKey] = (),
    patterns: Iterable[str] = (),
) -> Iterator[Subject]:
    """Every message with what a check may ask about it."""
    compiled = tuple(map(re.compile, patterns))
    count, index = forms_of(catalog)
    numbers = _numbers(count, index)
    lengths = Lengths(lambda: _pairs(catalog, units))
    earlier = _earlier(catalog)
    for message, its_units in _messages(catalog, units, locale, count):
        written = next((unit.locale for unit in its_units if unit.locale), source)
        forms, wanted = _forms(message, numbers), message.key in reviewed
        spoken = terms if written == source else NO_TERMS
        yield Subject(
            message,
            its_units,
            locale,
            written,
            required,
            count,
            forms,
            wanted,
            spoken,
            lengths,
            earlier(message),
            compiled,
        )


def _earlier(catalog: Catalog) -> Callable[[Message], tuple[str, ...]]:
    """Says what the source of a message may have been: by its ``#|``, and by obsolete messages with its msgstr."""
    obsolete: dict[tuple[str, ...], list[str]] = {}
    for one in catalog.messages:
        if one.obsolete and one.translated:
            obsolete.setdefault(one.msgstr, []).append(one.key.msgid)

    def texts(message: Message) -> tuple[str, ...]:
        found = obsolete.get(message.msgstr, [])
        if message.previous is not None:
            found = [*found, *filter(None, (message.previous.msgid, message.previous.msgid_plural))]
        return tuple(
            dict.fromkeys(one for one in found if one not in {message.key.msgid, message.msgid_plural})
        )

    return texts


def _messages(
    catalog: Catalog, units: Mapping[MessageKey, Sequence[Unit]], locale: Locale, count: int
) -> Iterator[tuple[Message, tuple[Unit, ...]]]:
    """Every message that is not obsolete with its units in the locale, and those that only the source has."""
    seen = set()
    for message in catalog.messages:
        if message.obsolete:
            continue
        seen.add(message.key)
        known = units.get(message.key, ())
        applying = tuple(unit for unit in known if unit.applies.to(locale))
        if applying or not known:
            yield message, applying
    for key, known in units.items():
        applying = tuple(unit for unit in known if unit.applies.to(locale))
        if key not in seen and applying:
            plural = next((unit.plural for unit in applying if unit.plural), None)
            yield Message(key, ("",) * (count if plural else 1), plural), applying


def _pairs(catalog: Catalog, units: Mapping[MessageKey, Sequence[Unit]]) -> Iterator[tuple[str, str, Markup]]:
    """Each text of a catalog that is current beside its source."""
    for message in catalog.messages:
        if not message.obsolete and message.state is State.CURRENT and message.msgid_plural is None:
            yield message.key.msgid, message.msgstr[0], markups_of(units.get(message.key, ()))[0]


def _numbers(count: int, index: Callable[[int], int]) -> tuple[tuple[int, ...], ...]:
    """For each plural form of a catalog the first numbers that take it."""
    found: list[list[int]] = [[] for _ in range(count)]
    for n in (*range(201), 1_000_000):
        form = index(n)
        if form < count and len(found[form]) < _EXAMPLES:
            found[form].append(n)
    return tuple(map(tuple, found))


def _forms(message: Message, numbers: tuple[tuple[int, ...], ...]) -> tuple[Form, ...]:
    if message.msgid_plural is None:
        return tuple(Form(message.key.msgid, text) for text in message.msgstr[:1] if text)
    return tuple(
        Form(
            message.key.msgid if numbers[n : n + 1] == ((1,),) else message.msgid_plural,
            text,
            n,
            numbers[n] if n < len(numbers) else (),
        )
        for n, text in enumerate(message.msgstr)
        if text
    )


def _judged(
    subject: Subject, path: str, checks: Sequence[Check], states: Sequence[Check]
) -> Iterator[Finding]:
    """The findings of one message. Of what is fuzzy or refused, and so shown nowhere, only its ``states`` are told."""
    current = subject.message.state is not State.FUZZY and bool(subject.forms)
    is_refused = current and any(True for _ in refused.refusals(subject))
    for check in checks if current and not is_refused else states:
        if check is refused.CHECK and not is_refused:
            continue
        for fault in check.run(subject):
            grave = (
                check.grave and (fault.severity or check.severity) is Severity.WARNING and subject.dangerous
            )
            said = replace(fault, severity=Severity.ERROR) if grave else fault
            found = _finding(check, said, subject.locale, subject.message, _place(subject, path))
            yield replace(found, texts=_texts(subject, fault)) if fault.said or fault.meant else found


def _place_of(fault: Fault, whole: Whole) -> tuple[str, int | None, int | None]:
    """The place of a fault of a whole catalog: its own, else that of the message that it is about."""
    if fault.line is None and fault.of is not None and fault.of.line is not None:
        return whole.catalog.path, msgstr_line(fault.of), 1
    return fault.path or whole.catalog.path, fault.line, fault.column


def _texts(subject: Subject, fault: Fault) -> Texts | None:
    """The form that a fault is about, beside its source: of several the one that has most of its pieces."""
    best, most = None, 0
    for form in subject.forms:
        said = fault.said if fault.said and fault.said in form.target else None
        meant = fault.meant if fault.meant and fault.meant in form.source else None
        fit = (
            2 * (said is not None)
            + 2 * (meant is not None)
            + (meant is not None and meant not in form.target)
        )
        if fit > most:
            best, most = (form, said, meant), fit
    if best is None:
        return None
    form, said, meant = best
    found = spot(subject.message, form.index or 0, said) if said else None
    return Texts(form.source, form.target, meant, said, Spot(*found) if found else None)


def _place(subject: Subject, path: str) -> tuple[str, int | None, int | None]:
    """The msgstr; where the catalog has no such message, the first place in the content."""
    message = subject.message
    if message.line is not None:
        return path, msgstr_line(message), 1
    if subject.units:
        return subject.units[0].reference.path, subject.units[0].reference.line, 1
    return path, None, None


def _finding(
    check: Check,
    fault: Fault,
    locale: Locale,
    message: Message | None,
    place: tuple[str, int | None, int | None],
) -> Finding:
    path, line, column = place
    return Finding(
        check=check.id,
        severity=fault.severity or check.severity,
        locale=locale.tag,
        file=path,
        line=line,
        column=column,
        msgid=message.key.msgid if message else None,
        msgctxt=message.key.msgctxt if message else None,
        message=fault.message,
    )
