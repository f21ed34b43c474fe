"""``withdraw``: a wrong translation goes offline, and comes back. Its source is not touched."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from i18n import pages, po, withdrawal
from i18n.errors import Problem, UsageError
from i18n.locales import Locale
from i18n.merge import MergeReport
from i18n.model import FUZZY, Message, MessageKey
from i18n.notes import noted, notes
from i18n.project.catalogs import ATTEMPTS, busy, changes_of, messages_by_key, refuse_faults
from i18n.project.files import ChangedError, write_all
from i18n.project.named import Meant, meant_by
from i18n.project.showing import Showing
from i18n.project.site import Site
from i18n.project.view import View, look, parents_of
from i18n.reports.base import PageImpact, Taken, WithdrawReport


def withdraw(
    site: Site, where: Locale, subject: str, *, reason: str, context: str | None = None
) -> WithdrawReport:
    """Take the translation of a message offline, or those of a page, by a note in the catalog and the flag fuzzy.

    The flag keeps every program that knows gettext from showing it and tells translators that it needs work; the
    note says why, and holds should the flag go while the translation stays. Raises UsageError for what is no page
    and no message, or more than one, InputError for a catalog with faults.
    """
    reason = " ".join(reason.split())
    if not reason:
        raise UsageError(Problem("", None, None, "no reason is given", "say with --reason what is wrong"))
    return _changed(site, where, Meant(subject, context), reason)


def bring_back(site: Site, where: Locale, subject: str, *, context: str | None = None) -> WithdrawReport:
    """Bring back what was withdrawn. A translation whose source has changed since needs work all the same."""
    return _changed(site, where, Meant(subject, context, withdrawn=True), None)


def _changed(site: Site, where: Locale, meant: Meant, reason: str | None) -> WithdrawReport:
    for _ in range(ATTEMPTS):
        view = look(site)
        file = view.files[where]
        refuse_faults([file])
        chosen = meant_by(meant, view, where, _on_disk(view, where))
        edited: dict[int, Message] = {}
        told: dict[MessageKey, str] = {}
        for message in chosen.values():
            edited[id(message)], told[message.key] = _withdrawn(message, reason) if reason else _back(message)
        messages = tuple(edited.get(id(one), one) for one in file.catalog.messages)
        changed = {one.key for one in chosen.values() if edited[id(one)] is not one}
        taken = replace(file.catalog, messages=messages)
        changes = tuple(changes_of(site, file, taken)) if changed else ()
        try:
            write_all(changes)
        except ChangedError:
            continue
        now = look(site) if changes else view
        rows = {
            one.key: Taken(now.files[where].path_of(one), po.msgstr_line(one), one.key.msgid, told[one.key])
            for one in now.files[where].catalog.messages
            if one.key in told
        }
        return WithdrawReport(
            reason is None,
            tuple(row for key, row in rows.items() if key in changed),
            tuple(row for key, row in rows.items() if key not in changed),
            _shown(now, where, chosen),
        )
    raise busy(site)


def _on_disk(view: View, where: Locale) -> Mapping[MessageKey, Message]:
    """The messages of the source with the translation that the catalog has for each, as yet under an older text."""
    catalog, report = view.files[where].catalog, view.merged[where].report
    # An obsolete one is shown again as soon as the source says its text again.
    known = messages_by_key(catalog)
    older = _older(report)
    found: dict[MessageKey, Message] = {}
    for message in view.merged[where].catalog.messages:
        if message.obsolete:
            continue
        key = message.key
        there = known.get(key) or known.get(older.get(key, key))
        found[key] = replace(message, msgstr=("",)) if there is None else there
    return found


def _older(report: MergeReport) -> dict[MessageKey, MessageKey]:
    """What each message was that a merge carries over or makes fuzzy; not one that only resembles another."""
    stays = {*report.kept, *report.moved}
    pairs = [(one.key, one.old) for one in report.carried] + [(one.key, one.old) for one in report.fuzzied]
    return {key: old for key, old in pairs if old not in stays}


def _withdrawn(message: Message, reason: str) -> tuple[Message, str]:
    """A message with the note and the flag; the message itself where it is withdrawn already."""
    if (known := message.withdrawal) is not None and message.fuzzy:
        return message, known.reason
    comments = message.translator_comments
    if known is None:
        text = withdrawal.said(reason, message.msgstr, current=not message.fuzzy)
        comments = noted(message, withdrawal.WORD, text)
    # No previous text: what nobody knows the source of, no program takes for a translation of anything.
    flags = message.flags if message.fuzzy else (FUZZY, *message.flags)
    return po.edit(message, translator_comments=comments, flags=flags), ""


def _back(message: Message) -> tuple[Message, str]:
    """A message without the note; without the flag as well, if that was ours and nothing has changed since."""
    comments, msgstr = message.translator_comments, message.msgstr
    known = withdrawal.withdrawals(comments, msgstr)
    if not known:
        return message, ""
    changes: dict[str, object] = {"translator_comments": withdrawal.without(comments, known)}
    same = any(note.holds for note in notes(message, withdrawal.WORD))
    if same and message.previous is None and any(note.was_current for note in known):
        changes["flags"] = tuple(flag for flag in message.flags if flag != FUZZY)
    changed = po.edit(message, **changes)
    return changed, "still needs work" if changed.fuzzy else ""


def _shown(view: View, where: Locale, keys: Iterable[MessageKey]) -> tuple[PageImpact, ...]:
    """Every page that shows one of these messages, the worst of what its readers get."""
    site = view.site
    showing = Showing(view, pages.plan(view.pages(site.config.locales)))
    units = view.units_by_key()
    these = [unit for key in keys for unit in units.get(key, ())]
    children = (one for one in site.config.locales if where in parents_of(site, one))
    return tuple(page for one in (where, *children) for page in showing.pages(these, one))
