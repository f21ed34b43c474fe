"""``impact``: each fact of the source that has changed, and what readers of every page and locale get there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from i18n import pages, po
from i18n.errors import I18nError, Problem, UsageError
from i18n.facts import difference, fact_changes, facts
from i18n.formats import format_for
from i18n.locales import Locale
from i18n.markup import essence
from i18n.minor import Change, Text, pairs, text_before, text_of
from i18n.model import Catalog, Message, MessageKey, State, Unit
from i18n.project.catalogs import messages_by_key
from i18n.project.declare import restated
from i18n.project.fresh import site_template
from i18n.project.history import folder_at
from i18n.project.minor import changes_in
from i18n.project.showing import Showing
from i18n.project.site import CONFIG, PYPROJECT, Site, open_site
from i18n.project.source import read_source
from i18n.project.template import read_template, template_at
from i18n.project.value_impact import value_impacts
from i18n.project.view import View, look
from i18n.project.walk import GITIGNORE
from i18n.reports.base import Impact, ImpactReport, LocaleImpact, PageImpact, Shown
from i18n.variables import Variables

_NOBODY = {"", "FULL NAME <EMAIL@ADDRESS>", "LANGUAGE <LL@li.org>"}
"""What headers say where nobody has filled them in."""


@dataclass(slots=True)
class _Changes:
    """How the source has changed, each change once."""

    changed: dict[Change, None] = field(default_factory=dict)
    added: dict[MessageKey, None] = field(default_factory=dict)
    removed: dict[Text, None] = field(default_factory=dict)


def impact_of(site: Site, since: str | None = None) -> ImpactReport:
    """Every text of the source of which a fact has changed, in the order of the template.

    Without ``since``, what the source states otherwise than the translations and the template of the last sync;
    else what it states otherwise than a git revision, whatever the catalogs say, its variables among it. Raises
    UsageError for no revision.
    """
    view = look(site)
    fresh = site_template(site, view.source)
    found = _Changes()
    if since is None:
        places = {message.key: message.references for message in fresh.messages}
        found.changed |= dict.fromkeys(
            changes_in((merged.catalog for merged in view.merged.values()), places)
        )
        if (template := read_template(site, strict=False)) is not None:
            _compare(site, fresh, template.catalog, found)
        then = None
    else:
        old, then = _source_at(site, since)
        _compare(site, fresh, old, found)
    report = _Report(view, fresh, found)
    values = value_impacts(report.showing, then)
    return ImpactReport((*report.impacts(), *values), since, view.faults, view.behind)


def _compare(site: Site, fresh: Catalog, old: Catalog, found: _Changes) -> None:
    """Add how a template differs from an older one."""
    merged = restated(site, fresh, old)
    keys = {message.key: None for message in fresh.messages}
    changes = dict.fromkeys(changes_in([merged.catalog], keys))
    restated_keys = {change.new.key for change in changes}
    report = merged.report
    found.changed |= changes
    found.added |= dict.fromkeys(report.added)
    found.added |= {one.key: None for one in report.fuzzied if one.key not in restated_keys}
    left = {*report.obsoleted, *report.dropped}
    found.removed |= {text_of(one): None for one in old.messages if one.key in left and not one.obsolete}


def _source_at(site: Site, revision: str) -> tuple[Catalog, Variables | None]:
    """The template of the content of a revision, and its variables.

    Where the content cannot be read any more, the template that is in the revision has to do.
    """
    names = (site.config.content, CONFIG, PYPROJECT, GITIGNORE)
    with folder_at(site, revision, names, _matters) as root:
        try:
            then = open_site(root)
            source = read_source(then)
            return site_template(then, source), source.variables
        except I18nError as error:
            written = template_at(site, revision)
            if written is None:
                what = f"the content of '{revision}' cannot be read: {error.problems[0]}"
                raise UsageError(Problem("", None, None, what, "name a later revision")) from error
    return written, None


def _matters(path: str) -> bool:
    """Whether a file may hold texts; of others the name is enough."""
    return (
        format_for(path) is not None
        or "/_" in path
        or path.rpartition("/")[2] in {CONFIG, PYPROJECT, GITIGNORE}
    )


class _Report:
    """One report: the changes of which a fact is part, with all that there is to say of them."""

    def __init__(self, view: View, fresh: Catalog, found: _Changes) -> None:
        self.view = view
        self.found = found
        self.fresh = {message.key: message for message in fresh.messages}
        self.units = view.units_by_key()
        self.own = view.site.config.source_locale
        self.protected = view.terms.protected
        self.showing = Showing(view, pages.plan(view.pages(view.site.config.locales)))
        self.files = {where: messages_by_key(file.catalog) for where, file in view.files.items()}
        self.merged = {where: messages_by_key(merged.catalog) for where, merged in view.merged.items()}
        self.olds: dict[MessageKey, set[Text]] = {}
        for change in found.changed:
            self.olds.setdefault(change.new.key, set()).add(change.old)

    def impacts(self) -> Iterator[Impact]:
        by_key: dict[MessageKey, list[Text | None]] = {key: [None] for key in self.found.added}
        for change in self.found.changed:
            by_key.setdefault(change.new.key, []).append(change.old)
        for key, message in self.fresh.items():
            for old in by_key.get(key, ()):
                if (impact := self._impact(old, message)) is not None:
                    yield impact
        for text in self.found.removed:
            stated = self._stated(text.msgid, self.own)
            if stated:
                changes = fact_changes(essence(text.msgid).key, "", self.own, self.protected)
                yield Impact(text, None, changes, "", (), "", ())

    def _impact(self, old: Text | None, message: Message) -> Impact | None:
        """A change, where a fact is part of it."""
        new = text_of(message)
        units = self.units.get(message.key, [])
        written = next((unit.locale for unit in units if unit.locale), self.own)
        if old is None:
            if not self._stated(new.msgid, written):
                return None
            changes, reason = fact_changes("", essence(new.msgid).key, written, self.protected), ""
        else:
            protected = self.protected
            both = [(essence(was).key, essence(now).key) for was, now in pairs(Change(old, new))]
            reasons = [reason for was, now in both if (reason := difference(was, now, written, protected))]
            if not reasons:
                return None
            changes = tuple(
                dict.fromkeys(one for was, now in both for one in fact_changes(was, now, written, protected))
            )
            reason = reasons[0]
        locales = tuple(self._locales(old, message, units))
        note = message.extracted_comments[0] if message.extracted_comments else ""
        return Impact(old, new, changes, reason, message.references, note, locales)

    def _stated(self, text: str, written: Locale) -> bool:
        """Whether a text states anything; in a language that we do not know, whether it holds a digit."""
        found = facts(essence(text).key, written)
        return bool(found) if found is not None else any(map(str.isdigit, text))

    def _locales(self, old: Text | None, message: Message, units: Iterable[Unit]) -> Iterator[LocaleImpact]:
        for where in sorted(self.view.site.config.locales, key=lambda one: one.tag):
            theirs = self.merged[where].get(message.key)
            was = text_before(theirs.previous) if theirs and theirs.previous and theirs.fuzzy else None
            if was != old and was in self.olds.get(message.key, ()):
                continue  # its translation is of another text: that is a change of its own
            seen = self.showing.pages(units, where)
            if not seen:
                continue
            catalog, line = self._place(where, message.key, old)
            yield LocaleImpact(
                locale=where,
                waits=self._waits(units, where, seen),
                catalog=catalog,
                line=line,
                translator=self._translator(where),
                pages=seen,
            )

    def _waits(self, units: Iterable[Unit], where: Locale, seen: tuple[PageImpact, ...]) -> bool:
        """Whether somebody has to translate, or to look at what the locale says itself."""
        if any(one.shown not in {Shown.TRANSLATION, Shown.PARENT, Shown.ABSENT} for one in seen):
            return True
        texts = self.view.voices[where].texts
        states = {texts.state(unit) for unit in units if unit.applies.to(where)}
        # What was never translated here is borrowed as before, and current: there is nothing to do.
        borrowed = any(one.shown is Shown.PARENT for one in seen)
        return State.FUZZY in states or (State.MISSING in states and not borrowed)

    def _place(self, where: Locale, key: MessageKey, old: Text | None) -> tuple[str, int | None]:
        """The translation that is there now: of the message, or before a sync of what it was."""
        file, known = self.view.files[where], self.files[where]
        message = known.get(key) or (known.get(old.key) if old else None)
        return (file.path, None) if message is None else (file.path_of(message), po.msgstr_line(message))

    def _translator(self, where: Locale) -> str:
        fields = po.header_fields(self.view.files[where].catalog)
        named = (fields.get(name, "").strip() for name in ("Last-Translator", "Language-Team"))
        return next((one for one in named if one not in _NOBODY), "")
