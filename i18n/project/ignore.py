"""``ignore``: a finding that is wrong, noted in the catalog with its reason."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from i18n import po
from i18n.checks import CHECKS
from i18n.checks.base import short
from i18n.checks.quiet import IGNORE, REASON
from i18n.errors import Problem, UsageError
from i18n.errors import meant as nearest
from i18n.findings import Finding
from i18n.locales import Locale
from i18n.model import Message, MessageKey
from i18n.notes import noted
from i18n.project.catalogs import ATTEMPTS, busy, changes_of, messages_by_key, read_catalog, refuse_faults
from i18n.project.check import check_view
from i18n.project.files import ChangedError, write_all
from i18n.project.named import Meant, meant_by
from i18n.project.site import Site
from i18n.project.view import View, look
from i18n.reports.base import Taken

_PLACE = re.compile(r"(.+?):(\d{1,9})(?::\d{1,9})?:?")
_MOST = 20


def ignore(
    site: Site, where: Locale, check: str, subject: str | None, *, reason: str, context: str | None = None
) -> tuple[Taken, ...]:
    """Write a note for each message that has a finding of a check and is meant by ``subject``.

    That is a place as findings name it (``path:line``), a page, a msgid, or words of a text; without it there has to
    be one such message. Raises UsageError for no such finding or several, InputError for a catalog with faults.
    """
    reason = " ".join(reason.split())
    problems = []
    if check not in CHECKS:
        known = nearest(check, CHECKS) or "see docs/checks.md"
        problems.append(Problem("", None, None, f"no check is called '{check}'", known))
    if not reason:
        problems.append(Problem("", None, None, "no reason is given", "say with --reason why it is right"))
    if problems:
        raise UsageError(problems)
    for _ in range(ATTEMPTS):
        view = look(site)
        found = [one for one in check_view(view, (where,), pedantic=True).findings if one.check == check]
        file = view.files[where]
        refuse_faults([file])
        there = messages_by_key(file.catalog)
        about = _about(found, check, where)
        chosen = about if subject is None else _named(view, where, about, Meant(subject, context), there)
        keys = _sure(chosen, check, where, there, named=subject is not None)
        edited: dict[int, Message] = {}
        for key in keys:
            message = there[key]
            comments = noted(message, IGNORE, f"{REASON}{reason}", check)
            edited[id(message)] = po.edit(message, translator_comments=comments)
        messages = tuple(edited.get(id(one), one) for one in file.catalog.messages)
        try:
            write_all(tuple(changes_of(site, file, replace(file.catalog, messages=messages))))
        except ChangedError:
            continue
        after = read_catalog(site, where)
        return tuple(
            Taken(after.path_of(one), po.msgstr_line(one), one.key.msgid, reason)
            for one in after.catalog.messages
            if one.key in keys and not one.obsolete
        )
    raise busy(site)


_About = Mapping[MessageKey, Finding]


def _about(found: Iterable[Finding], check: str, where: Locale) -> _About:
    """The messages that findings are about. Raises UsageError where there is none."""
    findings = tuple(found)
    about = {MessageKey(one.msgid, one.msgctxt): one for one in findings if one.msgid is not None}
    if not about:
        what, fix = f"{check} finds nothing in {where.tag}", "it may be ignored already"
        if findings:
            what = f"what {check} finds in {where.tag} is about the file"
            fix = "give it a severity in [[checks]]"
        raise UsageError(Problem("", None, None, what, fix))
    return about


def _named(
    view: View, where: Locale, about: _About, meant: Meant, there: Mapping[MessageKey, Message]
) -> _About:
    """Those that somebody means by a place or by words."""
    place = _PLACE.fullmatch(meant.subject)
    if place is not None:
        at = (place[1], int(place[2]))
        return {key: one for key, one in about.items() if (one.file, one.line) == at}
    known = {key: there[key] for key in about if key in there}
    return {key: about[key] for key in meant_by(meant, view, where, known)}


def _sure(
    chosen: _About, check: str, where: Locale, there: Mapping[MessageKey, Message], *, named: bool
) -> frozenset[MessageKey]:
    """The messages to write a note for. Raises UsageError where that is not sure."""
    if not chosen:
        what = f"{check} finds nothing there in {where.tag}"
        raise UsageError(Problem("", None, None, what, "name a place as 'i18n check' does"))
    if len(chosen) > 1 and not named:
        what = f"{check} finds {len(chosen)} messages in {where.tag}"
        problems = [Problem("", None, None, what, "name the one that is meant")]
        problems += [
            Problem(one.file, one.line, None, f"'{short(key.msgid)}': {one.message}")
            for key, one in list(chosen.items())[:_MOST]
        ]
        raise UsageError(problems)
    absent = [one for key, one in chosen.items() if key not in there]
    if absent:
        raise UsageError(
            Problem(one.file, one.line, None, "the catalog has no such message yet", "run 'i18n sync' first")
            for one in absent
        )
    return frozenset(chosen)
