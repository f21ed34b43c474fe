"""``review``: the messages of a locale, or of some of its pages, signed by who has read them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from i18n import pages
from i18n.errors import Problem, UsageError
from i18n.locales import Locale
from i18n.model import Message, MessageKey, State, Unit
from i18n.project.catalogs import ATTEMPTS, busy, changes_of, read_catalog, refuse_faults
from i18n.project.explain import page_named
from i18n.project.files import ChangedError, write_all
from i18n.project.site import Site
from i18n.project.view import View, look
from i18n.reports.base import ReviewReport
from i18n.review import Review, is_reviewed, sign


def review_site(
    site: Site, where: Locale, by: Review, wanted: Sequence[str] = (), *, safety: bool = False
) -> ReviewReport:
    """Sign every current message of a locale, or of some pages, or those of them alone that can harm when wrong.

    Only what stands in the catalog as the source is now can be signed: a message that waits for a merge is left
    for later. Raises UsageError for a page that is not there, InputError for a damaged catalog.
    """
    view = look(site)
    keys = _keys(view, where, wanted, safety=safety)
    texts = view.voices[where].texts
    right = {unit.key for unit in keys.values() if texts.state(unit) is State.CURRENT}
    settled = {one.key: one for one in view.merged[where].catalog.messages if one.key in right}
    for _ in range(ATTEMPTS):
        file = read_catalog(site, where)
        refuse_faults([file])
        signed = tuple(_signed(one, settled.get(one.key), by) for one in file.catalog.messages)
        changes = tuple(changes_of(site, file, replace(file.catalog, messages=signed)))
        try:
            write_all(changes)
        except ChangedError:
            continue
        live = {one.key: one for one in signed if not one.obsolete}
        return ReviewReport(
            locale=where,
            catalog=file.path,
            by=by,
            total=len(keys),
            reviewed=sum(key in live and is_reviewed(live[key]) for key in right),
            signed=sum(new is not old for new, old in zip(signed, file.catalog.messages, strict=True)),
            waiting=sum(key not in live for key in right),
            behind=view.behind,
        )
    raise busy(site)


def _signed(message: Message, settled: Message | None, by: Review) -> Message:
    """A message of a catalog, signed where it is one to sign and says what a merge would leave it saying."""
    if message.obsolete or settled is None or message.msgstr != settled.msgstr:
        return message
    return sign(message, by) if message.state is State.CURRENT else message


def _keys(view: View, where: Locale, wanted: Sequence[str], *, safety: bool) -> dict[MessageKey, Unit]:
    """The messages that are asked for, each with one of its units."""
    units = view.source.units() if not wanted else _units_of(view, where, wanted)
    source = view.site.config.source_locale
    return {
        unit.key: unit
        for unit in units
        if unit.applies.to(where) and (not safety or pages.can_harm(unit, source, view.terms.protected))
    }


def _units_of(view: View, where: Locale, wanted: Sequence[str]) -> list[Unit]:
    plan = pages.plan(view.pages((where,)))
    units: list[Unit] = []
    problems: list[Problem] = []
    for name in wanted:
        page = page_named(view, name)
        if page is None:
            fix = "name a page as it stands in the content folder"
            problems.append(Problem(name, None, None, "is no page of the content", fix))
        elif (stand := plan.surveys.get((page.path, where))) is not None:
            units += [unit for unit, _ in stand.pairs]
    if problems:
        raise UsageError(problems)
    return units
