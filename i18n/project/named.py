"""The messages that somebody means by a page, a file of the content, or by words of a text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from i18n import pages, po
from i18n.checks.base import short
from i18n.errors import Problem, UsageError
from i18n.locales import Locale
from i18n.markup import letters
from i18n.model import Markup, Message, MessageKey
from i18n.project.explain import page_named
from i18n.project.view import View, parents_of
from i18n.slugs import SLUG
from i18n.withdrawal import withdrawals

_MOST = 20
"""How many messages are listed where several are meant."""


@dataclass(frozen=True, slots=True)
class Meant:
    """What somebody says."""

    subject: str
    """A page or file of the content, a msgid, or words of a msgid or msgstr."""
    context: str | None = None
    """The msgctxt, where the msgid alone could be several messages."""
    withdrawn: bool = False
    """Only messages with a note that withdraws them."""


def meant_by(
    meant: Meant, view: View, where: Locale, there: Mapping[MessageKey, Message]
) -> dict[MessageKey, Message]:
    """The messages that are meant, each as the catalog has it: those of a page or file, else exactly one.

    Whole texts come before parts of texts. ``there`` holds the messages of the source with their translations.
    An address is no text and is never meant. Raises UsageError where nothing is meant, or more than one message.
    """
    units = view.units_by_key()
    known = {
        key: message
        for key, message in there.items()
        if key.msgctxt != SLUG and any(unit.applies.to(where) for unit in units.get(key, ()))
    }
    wanted = {key: message for key, message in known.items() if _fits(meant, message)}
    keys = _of_file(meant.subject, view, where)
    if keys is not None:
        found = {key: message for key, message in wanted.items() if key in keys}
        if not found:
            kind = "withdrawn translation" if meant.withdrawn else "translation"
            raise UsageError(_problem(meant, f"has no {kind} in {where.tag}", ""))
        return found
    for is_meant in (_is_msgid, _is_msgstr, _is_part):
        found = {key: one for key, one in wanted.items() if is_meant(meant.subject, key, one)}
        if meant.context is not None:
            found = {key: one for key, one in found.items() if key.msgctxt == meant.context}
        if len(found) == 1:
            return found
        if found:
            raise UsageError(_several(meant, view, where, found))
    raise UsageError(_none(meant, view, where, known))


def _fits(meant: Meant, message: Message) -> bool:
    """Whether a message has what is to be changed."""
    if meant.withdrawn:
        return bool(withdrawals(message.translator_comments, message.msgstr))
    return any(message.msgstr)


def _of_file(subject: str, view: View, where: Locale) -> set[MessageKey] | None:
    """The messages that count for a page, or those of another file of the content; None for no file."""
    page = page_named(view, subject)
    if page is not None:
        plan = pages.plan(view.pages(view.site.config.locales))
        stand = plan.surveys.get((page.path, where))
        return {unit.key for unit, _ in stand.pairs} if stand else set()
    paths = {subject, f"{view.site.config.content}/{subject}"}
    return {unit.key for unit in view.source.units() if unit.reference.path in paths} or None


def _is_msgid(subject: str, key: MessageKey, message: Message) -> bool:
    return _folded(subject) in {_folded(key.msgid), _folded(message.key.msgid)}


def _is_msgstr(subject: str, _key: MessageKey, message: Message) -> bool:
    return _folded(subject) in map(_folded, message.msgstr)


def _is_part(subject: str, key: MessageKey, message: Message) -> bool:
    """Whether words stand in a text as readers see it: markup and the case of letters do not count."""
    said, seen = _folded(subject).casefold(), letters(subject).casefold()
    texts = (key.msgid, message.key.msgid, message.msgid_plural or "", *message.msgstr)
    return bool(said) and any(
        said in _folded(text).casefold() or (seen and seen in letters(text).casefold()) for text in texts
    )


def _folded(text: str) -> str:
    return " ".join(text.split())


def _problem(meant: Meant, what: str, fix: str) -> Problem:
    return Problem("", None, None, f"'{short(meant.subject)}' {what}", fix)


def _several(meant: Meant, view: View, where: Locale, found: Mapping[MessageKey, Message]) -> list[Problem]:
    """Each of the messages that could be meant."""
    file = view.files[where]
    alike = len({key.msgid for key in found}) == 1
    fix = "name its msgctxt with --context" if alike else "give the whole text of one"
    problems = [_problem(meant, f"could be any of {len(found)} messages", fix)]
    for key, message in list(found.items())[:_MOST]:
        context = f" (msgctxt '{key.msgctxt}')" if key.msgctxt is not None else ""
        what = f"'{short(key.msgid)}'{context}, '{short(message.msgstr[0])}'"
        problems.append(Problem(file.path_of(message), po.msgstr_line(message), None, what))
    if len(found) > _MOST:
        problems.append(Problem(file.path, None, None, f"and {len(found) - _MOST} more"))
    return problems


def _none(meant: Meant, view: View, where: Locale, known: Mapping[MessageKey, Message]) -> Problem:
    """Why nothing is meant."""
    if meant.withdrawn:
        return _problem(
            meant, f"is no withdrawn translation in {where.tag}", "see 'i18n check' for those there are"
        )
    bare = [key for key, one in known.items() if not any(one.msgstr) and _is_part(meant.subject, key, one)]
    for parent in parents_of(view.site, where) if bare else ():
        texts = view.voices[parent].texts
        if any(texts.own(key, None, Markup.PLAIN) is not None for key in bare):
            what = f"has no translation in {where.tag}, which shows the one of {parent.tag}"
            return _problem(meant, what, f"withdraw it in {parent.tag}")
    if bare:
        return _problem(meant, f"has no translation in {where.tag}", "its readers see the source already")
    what = f"is no page, no msgid and no text in {where.tag}"
    return _problem(meant, what, "give a page of the content, or words as they stand in the catalog")
