"""``suggest``: what is empty in the catalogs is filled by a program that suggests translations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from i18n.errors import InputError, Problem
from i18n.locales import Locale
from i18n.model import Catalog, Markup, MessageKey, Unit
from i18n.project.catalogs import ATTEMPTS, busy, changes_of, now, read_catalogs, refuse_faults
from i18n.project.files import Change, ChangedError, write_all
from i18n.project.memory import NO_COMPENDIA, Compendia
from i18n.project.site import Site
from i18n.project.source import read_source
from i18n.project.suggesters import Named, lines, said
from i18n.project.sync import sync
from i18n.project.terms import site_terms
from i18n.reports.base import NotTaken, SuggestReport
from i18n.suggest import Answer, Item, SuggesterError, answered, filled, items

_KEPT = "what it answered before is kept; the same command asks about the rest"
BATCH = 20
"""Questions that are asked at once: an error costs the answers of one batch."""
Found = dict[Locale, dict[MessageKey, dict[bool, tuple[str, float | None]]]]


def suggest(
    site: Site,
    locales: tuple[Locale, ...],
    named: Named | None,
    *,
    compendia: Compendia = NO_COMPENDIA,
    limit: int | None = None,
) -> SuggestReport:
    """Sync the catalogs, which fills them from memory, and ask a suggester about what is still empty.

    Whatever it answered before it failed is written, and the failure is in the report. No message is current by it.
    Raises what ``sync`` raises.
    """
    source = read_source(site)
    synced = sync(site, source, locales, write=True, stamp=now(), compendia=compendia)
    if named is None:
        return SuggestReport(synced)
    asked = _asked(site, source.units(), locales, limit)
    found: Found = defaultdict(lambda: defaultdict(dict))
    left: list[NotTaken] = []
    fault: SuggesterError | None = None
    try:
        _ask(site, named, asked, found, left)
    except SuggesterError as error:
        fault = error
    finally:
        # An interrupted run keeps what it has been given.
        written, counts = _write(site, locales, named.name, found)
    count = sum(map(len, asked.values()))
    faults = () if fault is None else (Problem("", None, None, f"'{named.name}' {fault}", _KEPT),)
    return SuggestReport(synced, named.name, count, counts, tuple(left), written, faults)


def shown(site: Site, locales: tuple[Locale, ...], limit: int | None = None) -> Iterator[str]:
    """What would go out, as a command reads it. Nothing is asked and nothing is written."""
    source = site.config.source_locale.tag
    for where, these in _asked(site, read_source(site).units(), locales, limit).items():
        yield from lines([one.question for one in these], source, where.tag).splitlines()


def _asked(
    site: Site, units: Iterable[Unit], locales: tuple[Locale, ...], limit: int | None
) -> dict[Locale, list[Item]]:
    """The questions for each locale, at most so many together."""
    markups: defaultdict[MessageKey, dict[Markup, None]] = defaultdict(dict)
    foreign: set[MessageKey] = set()
    for unit in units:
        markups[unit.key][unit.markup] = None
        if unit.locale is not None:
            foreign.add(unit.key)

    def of(key: MessageKey) -> tuple[Markup, ...]:
        # What is written in another language than the site would be asked about as if it were in the site's.
        return () if key in foreign else tuple(markups.get(key, ()))

    files = read_catalogs(site, locales)
    refuse_faults(files.values())
    file = site_terms(site)
    if file.faults:
        raise InputError(file.faults)
    found: dict[Locale, list[Item]] = {}
    rest = limit
    for where in locales:
        these = list(islice(items(files[where].catalog, of, file.terms), rest))
        rest = None if rest is None else rest - len(these)
        found[where] = these
    return found


def _ask(
    site: Site, named: Named, asked: Mapping[Locale, Sequence[Item]], found: Found, left: list[NotTaken]
) -> None:
    source = site.config.source_locale.tag
    for where, these in asked.items():
        for start in range(0, len(these), BATCH):
            batch = these[start : start + BATCH]
            answers = _answers(named, batch, source, where.tag)
            for item, answer in zip(batch, answers, strict=True):
                if answer is None:
                    continue
                text, reason = answered(item, answer)
                if reason:
                    left.append(NotTaken(where, item.source, reason))
                else:
                    found[where][item.key][item.plural] = text, answer.score


def _answers(named: Named, batch: Sequence[Item], source: str, target: str) -> Sequence[Answer | None]:
    """The answers to a batch. Raises SuggesterError for whatever a plugin raises, and for answers that do not fit."""
    try:
        answers = named.suggester.suggest([one.question for one in batch], source, target)
        found = [None if one is None else Answer(one.text, one.score) for one in answers]
    except SuggesterError:
        raise
    except Exception as error:
        raise SuggesterError(f"failed ({said(error)})") from error
    if len(found) != len(batch) or not all(one is None or isinstance(one.text, str) for one in found):
        raise SuggesterError(
            f"gave {len(found)} answers to {len(batch)} questions, or other things than texts"
        )
    return found


def _write(
    site: Site, locales: tuple[Locale, ...], origin: str, found: Found
) -> tuple[tuple[str, ...], dict[Locale, int]]:
    """Fill the messages that are still empty; answers the files, and how many were filled in each locale."""
    for _ in range(ATTEMPTS):
        files = read_catalogs(site, [where for where in locales if where in found])
        refuse_faults(files.values())
        counts: dict[Locale, int] = {}
        changes: list[Change] = []
        for where, file in files.items():
            catalog, counts[where] = _filled(file.catalog, origin, found[where])
            if counts[where]:
                changes += changes_of(site, file, catalog)
        try:
            write_all(changes)
        except ChangedError:
            continue
        return site.names(one.path for one in changes), counts
    raise busy(site)


def _filled(
    catalog: Catalog, origin: str, found: Mapping[MessageKey, Mapping[bool, tuple[str, float | None]]]
) -> tuple[Catalog, int]:
    messages = []
    count = 0
    for message in catalog.messages:
        said_here = found.get(message.key) if not message.obsolete else None
        new = None
        if said_here:
            texts = {plural: text for plural, (text, _) in said_here.items()}
            new = filled(message, texts, origin, [score for _, score in said_here.values()])
        count += new is not None
        messages.append(new or message)
    return replace(catalog, messages=tuple(messages)), count
